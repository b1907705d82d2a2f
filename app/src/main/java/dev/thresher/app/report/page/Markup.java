package dev.thresher.app.report.page;

import java.util.List;
import java.util.Set;

/** Writes nodes as HTML, every character of theirs escaped. */
final class Markup {
  private static final Set<String> VOID = Set.of("meta", "link", "input", "img", "br", "hr", "col");

  /** A line break before each of these keeps the source readable and changes nothing on screen. */
  private static final Set<String> BLOCKS =
      Set.of(
          "section", "header", "footer", "table", "thead", "tbody", "tr", "h1", "h2", "h3", "p",
          "div", "ul", "ol", "li", "dl", "details", "svg", "form", "main", "nav", "aside", "head",
          "body", "link", "meta", "title");

  private final StringBuilder out = new StringBuilder();

  private final Speech speech;

  private Markup(Speech speech) {
    this.speech = speech;
  }

  /**
   * @param speech says what the program says itself
   */
  static String of(List<? extends Node> nodes, Speech speech) {
    Markup markup = new Markup(speech);
    nodes.forEach(markup::write);
    return markup.out.toString();
  }

  private void write(Node node) {
    switch (node) {
      case Node.Text(String characters) -> out.append(escaped(characters));
      case Node.Said(String english) -> out.append(escaped(speech.say(english)));
      case Node.Named(String english, String chinese) ->
          out.append(escaped(speech.language().startsWith("zh") ? chinese : english));
      case Node.Element element -> write(element);
    }
  }

  private void write(Node.Element element) {
    if (BLOCKS.contains(element.name())) {
      out.append('\n');
    }
    out.append('<').append(element.name());
    for (Node.Attribute attribute : element.attributes()) {
      out.append(' ').append(attribute.name());
      out.append("=\"").append(escaped(value(attribute))).append('"');
    }
    out.append('>');
    if (VOID.contains(element.name())) {
      return;
    }
    element.children().forEach(this::write);
    out.append("</").append(element.name()).append('>');
  }

  private String value(Node.Attribute attribute) {
    return attribute.isSaid() ? speech.say(attribute.value()) : attribute.value();
  }

  /** Control characters that HTML has no place for are left out. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      switch (each) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        case '\n', '\t' -> safe.append(each);
        default -> {
          if (!Character.isISOControl(each)) {
            safe.append(each);
          }
        }
      }
    }
    return safe.toString();
  }
}
