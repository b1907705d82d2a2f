package dev.thresher.app.web.layout;

import dev.thresher.app.report.page.Node;
import dev.thresher.app.report.page.Page;
import dev.thresher.app.web.http.Answer;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Frame;
import dev.thresher.app.web.http.Preferences.Theme;
import dev.thresher.app.web.http.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Head, navigation, preferences and foot around every page. */
public final class PageFrame implements Frame {
  private static final String CONTENT = "content";

  private final Assets assets;
  private final BooleanSupplier isOpening;

  /**
   * @param isOpening whether a newer state of the store is being opened
   */
  public PageFrame(Assets assets, BooleanSupplier isOpening) {
    this.assets = assets;
    this.isOpening = isOpening;
  }

  @Override
  public String html(Answer.Page page, Asked asked) {
    Words words = Words.of(asked.preferences().language());
    Node.Element html =
        Node.of("html", head(page, words), body(page, asked, words))
            .with("lang", words.language().equals("zh") ? "zh-CN" : "en");
    Theme theme = asked.preferences().theme();
    return Page.served(
        theme == Theme.SYSTEM ? html : html.with("data-theme", theme.code()), words.reports());
  }

  private Node head(Answer.Page page, Words words) {
    return Node.of(
        "head",
        Node.of("meta").with("charset", "utf-8"),
        meta("viewport", "width=device-width, initial-scale=1"),
        meta("color-scheme", "light dark"),
        Node.of("title", page.title() + " · " + words.say("site.name")),
        Node.of("link").with("rel", "icon").with("href", assets.address("mark.svg")),
        Node.of("link").with("rel", "stylesheet").with("href", assets.address("look.css")),
        script("page.js"),
        script("workbench.js"));
  }

  private static Node meta(String name, String content) {
    return Node.of("meta").with("name", name).with("content", content);
  }

  private Node script(String name) {
    return Node.of("script").with("src", assets.address(name)).with("defer", "");
  }

  private Node body(Answer.Page page, Asked asked, Words words) {
    List<Node> parts = new ArrayList<>();
    parts.add(Node.of("a", words.say("site.skip")).with("href", "#" + CONTENT).as("skip"));
    parts.add(top(page, asked, words));
    if (isOpening.getAsBoolean()) {
      parts.add(Node.of("p", words.say("site.opening")).with("role", "status").as("opening"));
    }
    parts.add(Node.of("main", page.body()).with("id", CONTENT).with("tabindex", "-1"));
    parts.add(Node.of("footer", Node.of("p", words.say("site.foot"))));
    return Node.of("body", parts);
  }

  private Node top(Answer.Page page, Asked asked, Words words) {
    List<Node> items = new ArrayList<>();
    for (Section section : Section.values()) {
      Node.Element link = Node.of("a", words.say(section.key())).with("href", section.path());
      boolean isHere = page.section().equals(section.path());
      items.add(Node.of("li", isHere ? link.with("aria-current", "page") : link));
    }
    return Node.of(
            "header",
            Node.of("a", Node.of("b", words.say("site.name"))).with("href", "/").as("brand"),
            Node.of("nav", Node.of("ul", items)).with("aria-label", words.say("site.sections")),
            preferences(asked, words))
        .as("top");
  }

  /** Works without scripts: a button sends what it stands for. */
  private static Node preferences(Asked asked, Words words) {
    boolean isChinese = words.language().equals("zh");
    Theme theme = asked.preferences().theme();
    List<Node> parts = new ArrayList<>();
    parts.add(Forms.hidden("token", asked.token()));
    parts.add(Forms.hidden("back", asked.query().link(asked.path())));
    parts.add(
        Forms.button("language", isChinese ? "en" : "zh", isChinese ? "English" : "中文")
            .with("lang", isChinese ? "en" : "zh-CN"));
    for (Theme each : Theme.values()) {
      parts.add(
          Forms.button("theme", each.code(), words.say("theme." + each.code()))
              .with("aria-pressed", String.valueOf(each == theme)));
    }
    return Node.of("form", parts)
        .with("method", "post")
        .with("action", "/preferences")
        .with("aria-label", words.say("site.preferences"))
        .as("preferences");
  }

  @Override
  public Problem said(Problem problem, Asked asked) {
    Words words = Words.of(asked.preferences().language());
    return new Problem(
        problem.status(),
        problem.kind(),
        words.told(problem.title()),
        words.told(problem.detail()));
  }

  @Override
  public Answer.Page page(Problem problem, Asked asked) {
    Words words = Words.of(asked.preferences().language());
    List<Node> body = new ArrayList<>();
    String title = words.code("problem", problem.kind());
    body.add(
        Node.of("header", Node.of("h1", title.equals(problem.kind()) ? problem.title() : title)));
    body.add(Forms.callout("problem", problem.detail()));
    body.add(Node.of("p", Node.of("a", words.say("problem.home")).with("href", "/")));
    return new Answer.Page(problem.status(), title, "", body);
  }

  @Override
  public Answer.Page entrance(Asked asked, boolean wasWrong) {
    Words words = Words.of(asked.preferences().language());
    List<Node> body = new ArrayList<>();
    body.add(Node.of("header", Node.of("h1", words.say("enter.title"))));
    if (wasWrong) {
      body.add(Forms.callout("problem", words.say("enter.wrong")));
    }
    body.add(
        Forms.post(
            "/enter",
            asked,
            Forms.field(words.say("enter.token"), "access", "").with("type", "password"),
            Forms.submit(words.say("enter.go"))));
    return new Answer.Page(401, words.say("enter.title"), "", body);
  }
}
