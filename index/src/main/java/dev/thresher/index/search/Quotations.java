package dev.thresher.index.search;

import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Span;
import dev.thresher.index.write.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses the pieces of a provision's words that show why it was found. */
public final class Quotations {
  private static final int LONGEST = 360;
  private static final int MOST = 3;
  private static final int BEFORE = 80;

  private Quotations() {}

  /** At most three quotations in order of the source; the beginning if nothing was found. */
  public static List<Quotation> of(String wording, Places places, List<Span> found) {
    List<Quotation> all = new ArrayList<>();
    for (Places.Piece piece : places.pieces()) {
      all.addAll(ofPiece(wording, piece, found));
    }
    if (all.isEmpty()) {
      return places.pieces().stream()
          .filter(piece -> !piece.source().isEmpty())
          .findFirst()
          .map(piece -> List.of(quotation(wording, piece, beginning(wording, piece), List.of())))
          .orElse(List.of());
    }
    return all.stream()
        .sorted(Comparator.comparingInt(Quotations::found).reversed())
        .limit(MOST)
        .sorted(Comparator.comparing(quotation -> quotation.evidence().span()))
        .toList();
  }

  private static int found(Quotation quotation) {
    return quotation.highlights().stream().mapToInt(Span::length).sum();
  }

  private static List<Quotation> ofPiece(String wording, Places.Piece piece, List<Span> found) {
    var whole = new Span(piece.wordingStart(), piece.wordingEnd());
    List<Span> inside =
        found.stream().filter(whole::overlaps).map(span -> common(span, whole)).toList();
    List<Quotation> quotations = new ArrayList<>();
    int next = 0;
    while (next < inside.size()) {
      Span window = window(wording, whole, inside.get(next));
      int end = next;
      while (end < inside.size() && window.contains(inside.get(end))) {
        end++;
      }
      int last = Math.max(end, next + 1);
      quotations.add(quotation(wording, piece, window, inside.subList(next, last)));
      next = last;
    }
    return quotations;
  }

  private static Span common(Span span, Span other) {
    return new Span(Math.max(span.start(), other.start()), Math.min(span.end(), other.end()));
  }

  /** The whole piece if it is short, else some words before the highlight and many after. */
  private static Span window(String wording, Span whole, Span highlight) {
    if (whole.length() <= LONGEST) {
      return whole;
    }
    int start = Math.max(whole.start(), highlight.start() - BEFORE);
    int end = Math.min(whole.end(), Math.max(start + LONGEST, highlight.end()));
    return new Span(
        start == whole.start() ? start : wordStart(wording, start, highlight.start()),
        end == whole.end() ? end : wordEnd(wording, end, highlight.end()));
  }

  private static Span beginning(String wording, Places.Piece piece) {
    var whole = new Span(piece.wordingStart(), piece.wordingEnd());
    int end = Math.min(whole.end(), whole.start() + LONGEST);
    return new Span(
        whole.start(), end == whole.end() ? end : wordEnd(wording, end, whole.start() + 1));
  }

  /** The next place at which a word begins, not behind {@code latest}. */
  private static int wordStart(String wording, int from, int latest) {
    for (int at = from; at < latest; at++) {
      if (Character.isWhitespace(wording.charAt(at))) {
        return at + 1;
      }
    }
    return Character.isLowSurrogate(wording.charAt(from)) ? from - 1 : from;
  }

  /** The last place at which a word ends, not before {@code earliest}. */
  private static int wordEnd(String wording, int from, int earliest) {
    for (int at = from; at > earliest; at--) {
      if (Character.isWhitespace(wording.charAt(at))) {
        return at;
      }
    }
    return Character.isLowSurrogate(wording.charAt(from)) ? from + 1 : from;
  }

  private static Quotation quotation(
      String wording, Places.Piece piece, Span window, List<Span> highlights) {
    int shift = piece.source().start() - piece.wordingStart();
    var evidence = new Evidence(window.shift(shift), window.of(wording), piece.pageOrZero());
    return new Quotation(evidence, highlights.stream().map(span -> span.shift(shift)).toList());
  }
}
