package dev.thresher.app.web.layout;

import dev.thresher.app.report.page.Page;
import dev.thresher.app.web.http.Answer;
import dev.thresher.app.web.http.Answer.Keeping;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.ProblemException;
import dev.thresher.app.web.http.Route;
import dev.thresher.corpus.edition.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Style and scripts, all of them inside the program; an address names its content. */
public final class Assets {
  private static final int SHORT = 16;
  private static final String SCRIPT = "text/javascript;charset=utf-8";
  private static final String STYLE = "text/css;charset=utf-8";

  private final Map<String, Answer.Content> byPath = new HashMap<>();
  private final Map<String, String> addresses = new HashMap<>();

  public Assets() {
    String look = Page.style() + read("workbench.css");
    add("look.css", STYLE, look);
    add("page.js", SCRIPT, Page.script());
    add("workbench.js", SCRIPT, read("workbench.js"));
    add("mark.svg", "image/svg+xml", read("mark.svg"));
  }

  private void add(String name, String mediaType, String text) {
    String address = "/assets/" + Digest.of(text).hex().substring(0, SHORT) + "/" + name;
    addresses.put(name, address);
    byPath.put(
        address,
        new Answer.Content(
            mediaType, Optional.empty(), text.getBytes(StandardCharsets.UTF_8), Keeping.FOR_EVER));
  }

  String address(String name) {
    return Objects.requireNonNull(addresses.get(name), name);
  }

  public Route route() {
    return Route.get("/assets/*", this::answer);
  }

  private Answer answer(Asked asked) {
    return Optional.ofNullable(byPath.get(asked.path()))
        .orElseThrow(() -> ProblemException.notFound("there is no " + asked.path() + " here"));
  }

  private static String read(String name) {
    try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own " + name, e);
    }
  }
}
