package dev.thresher.ingest.list.eu;

import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.layout.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points and notes that run on in one paragraph, as in the table cells of EUR-Lex. */
final class RunOn {
  /** {@code ; 2. ‘Secondary cells’}, {@code : a. Having}, {@code ; or b. A}, {@code . Note:} */
  private static final Pattern BREAK =
      Pattern.compile(
          "(?:(?<=[:;.,])|(?<=[;,] (?:or|and)))\\s+(?=(?:[a-z]|\\d{1,2})\\.\\s+[\\p{Lu}'‘“\"«\\d]"
              + "|(?:Technical Notes?|Notes?|N\\.B\\.)\\s?\\d{0,2}:)");

  private RunOn() {}

  static List<Paragraph> split(Paragraph paragraph) {
    List<Paragraph> pieces = new ArrayList<>();
    Matcher at = BREAK.matcher(paragraph.text());
    int start = 0;
    while (at.find()) {
      pieces.add(piece(paragraph, start, at.start()));
      start = at.end();
    }
    pieces.add(piece(paragraph, start, paragraph.text().length()));
    return pieces;
  }

  private static Paragraph piece(Paragraph paragraph, int start, int end) {
    int offset = paragraph.span().start();
    Span span = new Span(offset + start, offset + end);
    return new Paragraph(span, paragraph.text().substring(start, end), paragraph.block());
  }
}
