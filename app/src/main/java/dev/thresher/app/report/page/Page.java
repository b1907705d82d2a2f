package dev.thresher.app.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * A page in one file: nothing is loaded from anywhere, and the policy in its head lets the browser
 * run this style and this script and nothing else.
 */
public final class Page {
  private static final String STYLE = resource("page.css");
  private static final String SCRIPT = resource("page.js");

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="{language}">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="{policy}">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="Thresher">
      <title>{title}</title>
      <style>{style}</style>
      </head>
      <body>\
      """;

  private Page() {}

  /**
   * @param title plain text, said by the program itself
   */
  public static String of(String title, List<? extends Node> body, Speech speech) {
    return HEAD.replace("{policy}", policy())
            .replace("{style}", STYLE)
            .replace("{language}", speech.language())
            .replace("{title}", Markup.escaped(speech.say(title)))
        + Markup.of(body, speech)
        + "\n<script>"
        + SCRIPT
        + "</script>\n</body>\n</html>\n";
  }

  /** A page that a server sends, whose style and scripts come from there. */
  public static String served(Node.Element html, Speech speech) {
    return "<!DOCTYPE html>" + Markup.of(List.of(html), speech) + "\n";
  }

  /** The look that all pages share. */
  public static String style() {
    return STYLE;
  }

  /** What makes tables filter and sort. */
  public static String script() {
    return SCRIPT;
  }

  /** A drawing as a file of its own. */
  public static String drawing(Node.Element svg, Speech speech) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + Markup.of(List.of(svg), speech) + "\n";
  }

  private static String policy() {
    return "default-src 'none'; style-src 'sha256-"
        + hash(STYLE)
        + "'; script-src 'sha256-"
        + hash(SCRIPT)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own " + name, e);
    }
  }
}
