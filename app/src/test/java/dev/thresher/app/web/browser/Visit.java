package dev.thresher.app.web.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One visitor's window; it remembers what the browser complained of. */
final class Visit implements AutoCloseable {
  static final int HEIGHT = 900;

  /** What axe-core is asked about: the levels of WCAG 2.1 that law asks for, and good practice. */
  private static final String CHECK =
      "rules => axe.run(document, {runOnly: rules, preload: false,"
          + " resultTypes: ['violations']}).then(found => found.violations.flatMap(each =>"
          + " each.nodes.map(node => each.id + ': ' + node.html.slice(0, 160) + ' | ' +"
          + " (node.any.concat(node.all, node.none)[0] || {message: ''}).message)))";

  private static final List<String> ALL =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

  private static final String AXE = axe();

  private final BrowserContext context;
  private final Page page;
  private final String address;
  private final List<String> complaints = new ArrayList<>();

  Visit(BrowserContext context, String address) {
    this.context = context;
    this.address = address;
    this.page = context.newPage();
    page.onConsoleMessage(this::heard);
    page.onPageError(error -> complaints.add("script failed: " + error));
    page.onDialog(this::asked);
    page.onRequest(this::sent);
  }

  private void heard(ConsoleMessage message) {
    if (message.type().equals("error") || message.type().equals("warning")) {
      complaints.add(message.type() + ": " + message.text());
    }
  }

  private void asked(Dialog dialog) {
    complaints.add("a dialog opened: " + dialog.message());
    dialog.dismiss();
  }

  /** What a {@code data:} address names is in the page already; all else must be ours. */
  private void sent(Request request) {
    String url = request.url();
    if (!url.startsWith(address + "/") && !url.startsWith("data:")) {
      complaints.add("asked elsewhere: " + url);
    }
  }

  /** Goes there; the status that came. */
  int go(String target) {
    Response response = page.navigate(target);
    return response == null ? 0 : response.status();
  }

  /** Does what sends a form or follows a link, and waits until the page that comes is there. */
  void arriving(Runnable step) {
    page.evaluate("() => { window.isLeft = true; }");
    step.run();
    page.waitForFunction("() => !window.isLeft && document.readyState === 'complete'");
  }

  Page page() {
    return page;
  }

  String text() {
    return page.locator("body").innerText();
  }

  /** Where the window is now, without the host. */
  String here() {
    return page.url().substring(address.length());
  }

  /** What the browser complained of so far. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** What keeps somebody from using this page, as axe-core sees it. */
  List<String> barriers() {
    page.evaluate(AXE);
    Object found = page.evaluate(CHECK, ALL);
    return ((List<?>) found).stream().map(Object::toString).toList();
  }

  /** How far the page is wider than the window. */
  int overflow() {
    Object wider =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) wider).intValue();
  }

  private static String axe() {
    try (InputStream in =
        Objects.requireNonNull(Visit.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
