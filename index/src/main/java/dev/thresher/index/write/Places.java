package dev.thresher.index.write;

import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.PageMap;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the characters of a provision's wording stand in the source: pieces in order, each on one
 * page, one line break of the wording between two own spans.
 */
public record Places(List<Piece> pieces) {
  /**
   * A run of the wording that stands in one piece in the source.
   *
   * @param wordingStart where it begins in the wording
   * @param pageOrZero its page, 0 if the source has none
   */
  public record Piece(int wordingStart, Span source, int pageOrZero) {
    public int wordingEnd() {
      return wordingStart + source.length();
    }
  }

  public Places {
    pieces = List.copyOf(pieces);
  }

  static Places of(Document document, Provision provision) {
    List<Piece> pieces = new ArrayList<>();
    int wordingStart = 0;
    for (Span own : provision.own()) {
      for (Span part : cutAtPages(document.text().places(), own)) {
        int page = document.text().places().page(part.start()).orElse(0);
        pieces.add(new Piece(wordingStart, part, page));
        wordingStart += part.length();
      }
      wordingStart++;
    }
    return new Places(pieces);
  }

  private static List<Span> cutAtPages(PageMap pages, Span own) {
    if (pages.page(own.start()).isEmpty()) {
      return List.of(own);
    }
    List<Span> parts = new ArrayList<>();
    int start = own.start();
    for (PageMap.Mark mark : pages.marks()) {
      if (mark.start() > start && mark.start() < own.end()) {
        parts.add(new Span(start, mark.start()));
        start = mark.start();
      }
    }
    parts.add(new Span(start, own.end()));
    return parts;
  }

  /** {@code wording,start,end,page} of each piece, from the anchor on, with blanks between. */
  String code(Anchor anchor) {
    var code = new StringBuilder();
    for (Piece piece : pieces) {
      code.append(code.isEmpty() ? "" : " ")
          .append(piece.wordingStart())
          .append(',')
          .append(anchor.offsetFrom(piece.source().start()))
          .append(',')
          .append(anchor.offsetFrom(piece.source().end()))
          .append(',')
          .append(anchor.pageFrom(piece.pageOrZero()));
    }
    return code.toString();
  }

  public static Places decode(String code, Anchor anchor) {
    return new Places(
        Arrays.stream(code.split(" "))
            .filter(piece -> !piece.isEmpty())
            .map(piece -> piece(piece, anchor))
            .toList());
  }

  private static Piece piece(String code, Anchor anchor) {
    int[] numbers = Arrays.stream(code.split(",")).mapToInt(Integer::parseInt).toArray();
    var source = new Span(anchor.offset(numbers[1]), anchor.offset(numbers[2]));
    return new Piece(numbers[0], source, anchor.page(numbers[3]));
  }
}
