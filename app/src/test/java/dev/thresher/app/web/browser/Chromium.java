package dev.thresher.app.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The installed browser while it runs, without a window and without errands of its own. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--font-render-hinting=none");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Skips the test where there is none; fails it where the tests must be complete. */
  static Chromium open() {
    Optional<Path> found = find();
    String missing = "no Chromium on the PATH: 'apt-get install chromium' brings one";
    if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
      Assertions.fail(missing);
    }
    Assumptions.assumeTrue(found.isPresent(), missing);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(found.orElseThrow())
                    .setArgs(QUIET)));
  }

  private static Optional<Path> find() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * A visitor with an empty memory.
   *
   * @param locale of the browser: {@code en} or {@code zh-CN}
   * @param width of the window in pixels
   */
  Visit visit(String address, String locale, int width) {
    return visit(address, locale, width, "light");
  }

  /**
   * As {@link #visit(String, String, int)}.
   *
   * @param theme that the visitor's system prefers: {@code light} or {@code dark}
   */
  Visit visit(String address, String locale, int width, String theme) {
    return new Visit(
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(locale)
                .setColorScheme(ColorScheme.valueOf(theme.toUpperCase(java.util.Locale.ROOT)))
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(width, Visit.HEIGHT)),
        address);
  }

  /** A visitor whose browser runs no scripts. */
  Visit withoutScripts(String address) {
    return new Visit(
        browser.newContext(
            new Browser.NewContextOptions().setBaseURL(address).setJavaScriptEnabled(false)),
        address);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
