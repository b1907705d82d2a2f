package dev.thresher.ingest.list.loose;

import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.label.Labels;
import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.layout.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paragraphs of a text whose sentences may run over several lines of print: {@code having an
 * energy density exceeding / 350 Wh/kg}.
 */
final class Wrapped {
  /** Where a sentence or an item ends. */
  private static final Pattern ENDED = Pattern.compile("[.;:!?。；：！？]['\"”’)）]?$");

  private static final Pattern MARKED =
      Pattern.compile(
          "^[-–—*•·▪◦#|]\\s?|^\\d[A-E]\\d{3}\\b|^[a-z](?:\\.[a-z0-9]{1,2}){1,12}\\.?\\s");

  /** "of the Bureau of" / "Industry and Security": such a word asks for the next line. */
  private static final Pattern ASKS_FOR_MORE =
      Pattern.compile("\\b(?:of|the|by|with|from|than|for)$");

  /** A line shorter than this was not broken by the print, unless words go on in small letters. */
  private static final int BROKEN = 60;

  /** No paragraph is so long; what is, is no prose. */
  private static final int LONGEST = 8_000;

  /** Cells with more words than this are columns of a page, not of a table. */
  private static final int CELLS = 400;

  private Wrapped() {}

  static List<Paragraph> paragraphs(Extract extract) {
    List<Paragraph> joined = new ArrayList<>();
    for (Paragraph line : Paragraph.of(extract)) {
      boolean isFurther =
          !joined.isEmpty() && (goesOn(joined.getLast(), line) || isCell(joined.getLast(), line));
      if (isFurther) {
        joined.add(join(joined.removeLast(), line, extract));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean goesOn(Paragraph before, Paragraph line) {
    if (line.block().isReflowed() || line.block().afterGap() || !isLine(before) || !isLine(line)) {
      return false;
    }
    if (before.span().length() > LONGEST
        || ENDED.matcher(before.text()).find()
        || MARKED.matcher(line.text()).find()) {
      return false;
    }
    char first = line.text().charAt(0);
    boolean isSmall = Character.isLowerCase(first);
    boolean isBroken = lastLine(before).length() >= BROKEN && !Character.isUpperCase(first);
    boolean isNumber = Character.isDigit(first) || first == '(' || first == '（';
    return Labels.of(line.text()).isEmpty()
        && (isSmall
            || isBroken
            || ASKS_FOR_MORE.matcher(before.text()).find()
            || (isNumber && !isTitle(before)));
  }

  /** The cells of a row are read as one: {@code Pressure | exceeding 10 MPa}. */
  private static boolean isCell(Paragraph before, Paragraph cell) {
    return before.span().length() + cell.span().length() < CELLS
        && before.block().isBeside(cell.block());
  }

  private static boolean isLine(Paragraph paragraph) {
    return paragraph.block().element().equals("line")
        || paragraph.block().element().equals(Block.PARAGRAPH);
  }

  /** A number goes on with words that ask for one: {@code exceeding}. */
  private static boolean isTitle(Paragraph before) {
    String words = before.text();
    return !Character.isLowerCase(words.charAt(words.length() - 1));
  }

  private static String lastLine(Paragraph paragraph) {
    return paragraph.text().substring(paragraph.text().lastIndexOf('\n') + 1);
  }

  private static Paragraph join(Paragraph before, Paragraph line, Extract extract) {
    Span span = new Span(before.span().start(), line.span().end());
    Block block =
        new Block(
            span,
            line.block().isBeside(before.block()) ? line.block().element() : Block.PARAGRAPH,
            before.block().within(),
            before.block().afterGap(),
            before.block().indent());
    return new Paragraph(span, extract.text().quote(span), block);
  }
}
