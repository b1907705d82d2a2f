package dev.thresher.ingest.list.japan;

import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.layout.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines with the items that run on in them taken apart. */
final class RunOnLines {
  /** {@code …該当するものイ　ウラン}, {@code …部分品（二）　爆発物}, {@code …該当するもの１　加工} */
  private static final Pattern BREAK =
      Pattern.compile(
          "(?<=[^\\s　ァ-ヶー・「『])(?=[イロハニホヘトチリヌルヲワカヨタレソツネナラム]　)"
              + "|(?<=[^\\s　])(?=（[一二三四五六七八九十]{1,3}(?:の[一二三四五六七八九十])?）　)"
              + "|(?<=[^\\s　０-９])(?=[１-９]　)");

  private RunOnLines() {}

  static List<Paragraph> of(Extract extract) {
    List<Paragraph> pieces = new ArrayList<>();
    Paragraph.of(extract).forEach(line -> split(line, pieces));
    return pieces;
  }

  private static void split(Paragraph line, List<Paragraph> pieces) {
    Matcher at = BREAK.matcher(line.text());
    int start = 0;
    while (at.find()) {
      pieces.add(piece(line, start, at.start()));
      start = at.start();
    }
    pieces.add(piece(line, start, line.text().length()));
  }

  private static Paragraph piece(Paragraph line, int start, int end) {
    int offset = line.span().start();
    return new Paragraph(
        new Span(offset + start, offset + end), line.text().substring(start, end), line.block());
  }
}
