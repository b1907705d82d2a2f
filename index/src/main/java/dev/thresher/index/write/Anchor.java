package dev.thresher.index.write;

import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Span;

/**
 * Where a provision begins in the source of one edition. All places of its record count from here,
 * so that editions which repeat it elsewhere share the record.
 *
 * @param start the offset at which its words begin
 * @param pageOrZero their page, 0 if the source has none
 */
public record Anchor(int start, int pageOrZero) {
  /** For records of one edition: their places count from the beginning of the source. */
  public static final Anchor NONE = new Anchor(0, 0);

  /** What stands for the page of a place that has none. */
  private static final int NO_PAGE = Integer.MIN_VALUE;

  static Anchor of(Document document, Provision provision) {
    return provision.own().stream()
        .findFirst()
        .map(Span::start)
        .map(start -> new Anchor(start, document.text().places().page(start).orElse(0)))
        .orElse(NONE);
  }

  int offsetFrom(int offset) {
    return offset - start;
  }

  int pageFrom(int page) {
    return page == 0 ? NO_PAGE : page - pageOrZero;
  }

  int offset(int fromHere) {
    return fromHere + start;
  }

  int page(int fromHere) {
    return fromHere == NO_PAGE ? 0 : fromHere + pageOrZero;
  }
}
