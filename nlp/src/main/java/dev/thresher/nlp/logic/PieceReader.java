package dev.thresher.nlp.logic;

import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts a provision's own words into pieces, once, from left to right. */
final class PieceReader {
  private static final int LONGEST_ASIDE = 200;

  /** A sentence that points elsewhere. Example: "See § 9.1 for". */
  private static final Pattern POINTER = Pattern.compile("See\\b");

  private final String view;
  private final CueWords words;
  private final List<Piece> placed;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;
  private int nextPlaced;

  private PieceReader(String view, CueWords words, List<Piece> placed) {
    this.view = view;
    this.words = words;
    this.placed = placed;
  }

  /** The pieces in order; blanks belong to none. */
  static List<Piece> read(String view, CueWords words, List<Piece> placed) {
    return new PieceReader(view, words, placed).all();
  }

  private List<Piece> all() {
    while (at < view.length()) {
      if (view.charAt(at) == ' ') {
        at++;
      } else {
        take(next());
      }
    }
    return pieces;
  }

  private void take(Piece piece) {
    pieces.add(piece);
    at = piece.span().end();
    while (nextPlaced < placed.size() && placed.get(nextPlaced).span().start() < at) {
      nextPlaced++;
    }
  }

  private Piece next() {
    Optional<Piece> chapeau = chapeau();
    if (chapeau.isPresent()) {
      return chapeau.get();
    }
    if (nextPlaced < placed.size() && placed.get(nextPlaced).span().start() == at) {
      return placed.get(nextPlaced);
    }
    char c = view.charAt(at);
    if (c == '(') {
      return bracket().orElseGet(() -> mark(c));
    }
    if (c == ':' && isRatio()) {
      return new Piece.Aside(new Span(at, endOfDigits(at + 1)));
    }
    if (c == 'S'
        && startsSentence()
        && POINTER.matcher(view).region(at, view.length()).lookingAt()) {
      return new Piece.Aside(new Span(at, sentenceEnd()));
    }
    return joint().orElseGet(() -> isWordCharacter(c) ? word(c) : markOrPoint(c));
  }

  /** The point of "No. 1" ends no sentence. */
  private Piece markOrPoint(char c) {
    int next = at + 1;
    while (next < view.length() && view.charAt(next) == ' ') {
      next++;
    }
    boolean goesOn =
        c == '.'
            && next < view.length()
            && (Character.isLowerCase(view.charAt(next))
                || Character.isDigit(view.charAt(next))
                || (next == at + 1 && ",;)".indexOf(view.charAt(next)) >= 0));
    return goesOn ? new Piece.Aside(new Span(at, at + 1)) : mark(c);
  }

  /** The end of a bound of "4.5:1". */
  private boolean isRatio() {
    boolean isBehindBound = !pieces.isEmpty() && pieces.getLast() instanceof Piece.Bounded;
    return isBehindBound && endOfDigits(at + 1) > at + 1;
  }

  private int endOfDigits(int from) {
    int end = from;
    while (end < view.length() && Character.isDigit(view.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean startsSentence() {
    return pieces.isEmpty() || pieces.getLast().isMark('.') || pieces.getLast().isMark('\n');
  }

  /** Behind a full stop that a blank and a capital follow. */
  private int sentenceEnd() {
    for (int i = at; i + 2 < limit(); i++) {
      boolean isStop = view.charAt(i) == '.' && Character.isWhitespace(view.charAt(i + 1));
      if (isStop && Character.isUpperCase(view.charAt(i + 2))) {
        return i;
      }
    }
    return limit();
  }

  /** "(carrier)", "(single shot)": explains and demands nothing, unless it excepts or bounds. */
  private Optional<Piece> bracket() {
    int close = closing();
    if (close < 0 || holdsDemand(close)) {
      return Optional.empty();
    }
    return Optional.of(new Piece.Aside(new Span(at, close + 1)));
  }

  private int closing() {
    int depth = 0;
    int last = Math.min(view.length(), at + LONGEST_ASIDE);
    for (int i = at; i < last; i++) {
      char c = view.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean holdsDemand(int close) {
    for (int i = nextPlaced; i < placed.size() && placed.get(i).span().start() < close; i++) {
      if (placed.get(i).isContent()) {
        return true;
      }
    }
    return holdsException(close);
  }

  private boolean holdsException(int close) {
    for (int i = at + 1; i < close; i++) {
      boolean isStart = PhraseTrie.isWordEnd(view, i);
      if (isStart && words.at(view, i).filter(match -> takesOut(match.value())).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "(these are subject to another authority)" only informs. */
  private static boolean takesOut(Cue cue) {
    return cue == Cue.EXCEPT || cue == Cue.EXCEPTED;
  }

  /** A chapeau phrase goes before a number that was read within it: 任一, "one of". */
  private Optional<Piece> chapeau() {
    return PhraseTrie.isWordEnd(view, at)
        ? words
            .at(view, at)
            .filter(match -> match.value().isChapeau() && !isWithinBound(match.end()))
            .map(match -> new Piece.Joint(new Span(at, match.end()), match.value()))
        : Optional.empty();
  }

  private boolean isWithinBound(int end) {
    return nextPlaced < placed.size()
        && placed.get(nextPlaced).span().start() < end
        && placed.get(nextPlaced).span().end() > end;
  }

  private Optional<Piece> joint() {
    if (!PhraseTrie.isWordEnd(view, at)) {
      return Optional.empty();
    }
    return words
        .at(view, at)
        .filter(match -> match.end() <= limit())
        .map(match -> joint(new Span(at, match.end()), match.value()));
  }

  private Piece joint(Span span, Cue cue) {
    return cue == Cue.WORD
        ? new Piece.Word(span, span.of(view).toLowerCase(Locale.ROOT))
        : new Piece.Joint(span, cue);
  }

  private Piece word(char first) {
    int end = at + 1;
    if (!PhraseTrie.isHan(first)) {
      while (end < limit() && isInWord(end)) {
        end++;
      }
    }
    Span span = new Span(at, end);
    return new Piece.Word(span, span.of(view).toLowerCase(Locale.ROOT));
  }

  private boolean isInWord(int index) {
    char c = view.charAt(index);
    if (PhraseTrie.isHan(c)) {
      return false;
    }
    boolean isInner =
        (c == '-' || c == '\'' || c == '/' || c == '.' || c == ',')
            && index + 1 < view.length()
            && Character.isLetterOrDigit(view.charAt(index + 1))
            && (c != ',' || Character.isDigit(view.charAt(index + 1)));
    return isWordCharacter(c) || isInner;
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || (c > '\u007f' && !isPunctuation(c));
  }

  private static boolean isPunctuation(char c) {
    return "、。・·±×÷≤≥".indexOf(c) >= 0;
  }

  private int limit() {
    return nextPlaced < placed.size() ? placed.get(nextPlaced).span().start() : view.length();
  }

  private Piece mark(char c) {
    return new Piece.Mark(new Span(at, at + 1), c);
  }
}
