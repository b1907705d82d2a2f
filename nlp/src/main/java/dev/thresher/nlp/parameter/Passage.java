package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.corpus.text.Normalized;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A passage cut into sentences and list items; spans are offsets in its normalised view.
 *
 * <p>A line end ends a sentence only before a list marker or behind a closing mark: lines of a PDF
 * break anywhere.
 */
record Passage(Normalized view, List<Piece> pieces) {
  /**
   * A sentence or list item; {@code marker} is empty for a sentence, and tells the depth by its
   * form.
   */
  record Piece(Span span, String marker) {}

  Passage {
    pieces = List.copyOf(pieces);
  }

  static Passage of(String source, Language language) {
    Normalized view = Normalized.of(source);
    return new Passage(view, new Cutter(source, view, language).pieces());
  }

  private static final class Cutter {
    private static final String HARD = "。；;";
    private static final List<String> CONJUNCTIONS = List.of(" or ", " and ", " and/or ");
    private static final int CELL_REACH = 24;

    /** Example: {@code excl.}: what it leaves out stands on the next line. */
    private static final Pattern CUT_SHORT = Pattern.compile("\\b(?:excl|incl|approx)\\.$");

    /** Example: {@code 5 kg}: a figure ends the cell, or its unit. */
    private static final Pattern CELL = Pattern.compile("\\d ?([^ \\d][^ ]*)?$");

    private static final String FIGURE = "<>≤≥=";
    private static final int MOST = 2400;
    private static final String CLAUSE_ENDS = ",.:)";
    private static final int BRACKET_REACH = 40;
    private static final int OPEN_REACH = 300;

    private final String source;
    private final Normalized view;
    private final String text;
    private final ListMarkers markers;
    private final boolean isJapanese;
    private final List<Piece> pieces = new ArrayList<>();
    private int start;

    Cutter(String source, Normalized view, Language language) {
      this.source = source;
      this.view = view;
      this.text = view.characters();
      this.isJapanese = language == Language.JAPANESE;
      this.markers = new ListMarkers(text, language);
    }

    List<Piece> pieces() {
      for (int at = 0; at < text.length(); at++) {
        if (at >= start && isEnd(at)) {
          close(afterConjunction(at + 1));
        }
      }
      close(text.length());
      return pieces;
    }

    /** "; or" before a list marker ends the item before it. */
    private int afterConjunction(int end) {
      for (String word : CONJUNCTIONS) {
        if (text.startsWith(word, end) && markers.isAt(end + word.length())) {
          return end + word.length() - 1;
        }
      }
      return end;
    }

    private void close(int end) {
      int from = start;
      while (from < end && text.charAt(from) == ' ') {
        from++;
      }
      while (end - from > MOST) {
        int cut = cut(from);
        pieces.add(new Piece(new Span(from, cut), markers.form(from, cut)));
        from = cut;
      }
      if (from < end) {
        pieces.add(new Piece(new Span(from, end), markers.form(from, end)));
      }
      start = end;
    }

    /** No sentence of a list is so long; this keeps the time linear for what is no sentence. */
    private int cut(int from) {
      for (int at = from + MOST; at > from + MOST / 2; at--) {
        if (text.charAt(at) == ' ' && CLAUSE_ENDS.indexOf(text.charAt(at - 1)) >= 0) {
          return at;
        }
      }
      return blank(from);
    }

    private int blank(int from) {
      int at = from + MOST;
      while (at > from + MOST / 2 && text.charAt(at) != ' ') {
        at--;
      }
      return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }

    private boolean isEnd(int at) {
      char c = text.charAt(at);
      if (HARD.indexOf(c) >= 0) {
        return !isInBracket(at) && !isEntity(at);
      }
      if (c == ' ' && isBetweenCells(at)) {
        return true;
      }
      if (c == ' ' && lineEnds(at) > 0) {
        return lineEnds(at) > 1 || markers.isAt(skipBlank(at + 1)) || isClosing(at);
      }
      if (c == ':') {
        return markers.isAt(skipBlank(at + 1));
      }
      return c == '.' && isSentenceEnd(at);
    }

    private boolean isInBracket(int at) {
      boolean isBeforeBracket = at + 1 < text.length() && text.charAt(at + 1) == ')';
      if (isJapanese && isBeforeBracket) {
        return true;
      }
      if (text.charAt(at) != ';') {
        return false;
      }
      int limit = Math.min(text.length(), at + (isOpen(at) ? OPEN_REACH : BRACKET_REACH));
      for (int i = at; i < limit; i++) {
        if (text.charAt(i) == '(' || text.charAt(i) == ')') {
          return text.charAt(i) == ')';
        }
      }
      return false;
    }

    /** A bracket that opened before has not closed yet. */
    private boolean isOpen(int at) {
      int depth = 0;
      for (int i = at - 1; i >= start && i > at - OPEN_REACH; i--) {
        depth += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
        if (depth < 0) {
          return true;
        }
      }
      return false;
    }

    /** The semicolon that ends an escaped character, such as that of a greater-than sign. */
    private boolean isEntity(int at) {
      return at > 2
          && text.charAt(at) == ';'
          && (text.charAt(at - 3) == '&' || (at > 3 && text.charAt(at - 4) == '&'));
    }

    /** Two cells of a row, "≥ 5 kg" and "≤ 9 kg", which a tab of the page keeps apart. */
    private boolean isBetweenCells(int at) {
      boolean isFigure =
          at > start
              && at + 1 < text.length()
              && (FIGURE.indexOf(text.charAt(at + 1)) >= 0
                  || Character.isDigit(text.charAt(at + 1)));
      return isFigure
          && view.toSource(new Span(at, at + 1)).of(source).indexOf('\t') >= 0
          && endsCell(at);
    }

    private boolean endsCell(int at) {
      Matcher cell = CELL.matcher(text).region(Math.max(start, at - CELL_REACH), at);
      return cell.find()
          && (cell.start(1) < 0
              || UnitReader.read(text, cell.start(1))
                  .filter(match -> match.end() == at)
                  .isPresent());
    }

    private int lineEnds(int at) {
      Span gap = view.toSource(new Span(at, at + 1));
      int ends = 0;
      for (int i = gap.start(); i < gap.end(); i++) {
        ends += source.charAt(i) == '\n' ? 1 : 0;
      }
      return ends;
    }

    private boolean isClosing(int at) {
      return at > 0
          && ".:。：!?".indexOf(text.charAt(at - 1)) >= 0
          && !CUT_SHORT.matcher(text).region(Math.max(start, at - CELL_REACH), at).find();
    }

    private int skipBlank(int at) {
      return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    /** A point before a blank and a capital, not behind an abbreviation or a list marker. */
    private boolean isSentenceEnd(int at) {
      if (at + 2 >= text.length() || text.charAt(at + 1) != ' ') {
        return false;
      }
      char next = text.charAt(at + 2);
      boolean isCapital =
          Character.isUpperCase(next) || next == '"' || next == '\'' || markers.isAt(at + 2);
      return isCapital && !isAbbreviation(at);
    }

    private boolean isAbbreviation(int point) {
      int from = point;
      while (from > start && Character.isLetter(text.charAt(from - 1))) {
        from--;
      }
      String word = text.substring(from, point);
      boolean isMarker = from == start || point - from <= 1;
      return isMarker || Abbreviations.contains(word);
    }
  }
}
