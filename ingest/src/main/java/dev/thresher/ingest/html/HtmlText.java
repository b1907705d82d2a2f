package dev.thresher.ingest.html;

import dev.thresher.corpus.text.Locator;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.bytes.Characters;
import dev.thresher.ingest.bytes.UnreadableFileException;
import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.BlockWriter;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.layout.GridPart;
import dev.thresher.ingest.layout.GridSize;
import dev.thresher.ingest.layout.Raised;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text and blocks of an HTML file; scripts, styles and the head are left out. */
public final class HtmlText {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdo", "big", "cite", "code", "dfn", "e", "em", "font", "i", "ins",
          "kbd", "label", "mark", "q", "rb", "ruby", "s", "samp", "small", "span", "strike",
          "strong", "su", "sub", "sup", "tt", "u", "var", "fr", "wbr");
  private static final Set<String> SILENT =
      Set.of("script", "style", "head", "noscript", "template", "rt", "rp", "iframe", "svg");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final BlockWriter writer = new BlockWriter();
  private final String file;
  private final Limits limits;
  private int rows;

  private HtmlText(String file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  public static Extract extract(SourceFile file, Limits limits) {
    HtmlText html = new HtmlText(file.name(), limits);
    html.children(Jsoup.parse(Characters.ofHtml(file.name(), file.bytes())), Raised.LEVEL, 0);
    return html.writer.extract();
  }

  private void children(Node parent, Raised height, int depth) {
    if (depth > limits.nesting()) {
      throw new UnreadableFileException(
          file,
          "offset " + writer.length(),
          "elements are nested more than " + limits.nesting() + " deep",
          "look at the file: a list does not need that");
    }
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode text) {
        writer.words(text.getWholeText(), height);
      } else if (child instanceof Element element) {
        element(element, height, depth + 1);
      }
    }
  }

  private void element(Element element, Raised height, int depth) {
    String name = element.normalName().toLowerCase(Locale.ROOT);
    if (SILENT.contains(name)) {
      return;
    }
    if (name.equals("br")) {
      writer.lineBreak();
    } else if (INLINE.contains(name)) {
      children(element, height(element, name, height), depth);
    } else {
      block(element, name, depth);
    }
  }

  private static boolean isHead(Element element, GridPart grid) {
    return grid == GridPart.CELL && element.closest("thead") != null;
  }

  private static GridSize size(Element element) {
    return GridSize.of(
        Map.of("rowspan", element.attr("rowspan"), "colspan", element.attr("colspan")));
  }

  private static Raised height(Element element, String name, Raised outer) {
    return switch (name) {
      case "sup", "su" -> Raised.RAISED;
      case "sub" -> Raised.LOWERED;
      case "e" ->
          switch (element.attr("t")) {
            case "51" -> Raised.RAISED;
            case "52" -> Raised.LOWERED;
            default -> outer;
          };
      default -> outer;
    };
  }

  private void block(Element element, String name, int depth) {
    boolean isNote = name.equals("note");
    boolean isRow = name.equals("tr");
    if (isNote) {
      writer.enter(Block.NOTE);
    } else if (isRow) {
      rows++;
      writer.enter(Block.ROW + " " + rows);
    }
    writer.open(name);
    if (HEADINGS.contains(name)) {
      writer.gap();
    }
    if (!element.id().isEmpty()) {
      writer.place(new Locator.Anchor("#" + element.id()));
    }
    GridPart grid = writer.begin(GridPart.of(name));
    children(element, Raised.LEVEL, depth);
    writer.end(isHead(element, grid) ? GridPart.HEAD : grid, size(element));
    writer.close();
    if (isNote || isRow) {
      writer.leave();
    }
  }
}
