package dev.thresher.nlp.logic;

import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Other provisions that a clause names: "those controlled by 9Z901.a or 9Z902".
 *
 * @param end the number of pieces up to and with the last code
 * @param isWhole true if nothing but the reference stands there, so that the exception is exactly
 *     what the other provisions control
 */
record References(List<Designator> designators, int end, boolean isWhole) {
  /** Example: {@code 9Z901.a.1}, {@code 9Z901}, {@code 9Z901.a.}. */
  private static final Pattern CODE =
      Pattern.compile("\\d[a-z]\\d{3}(\\.[a-z0-9]{1,4}){0,12}\\.?", Pattern.CASE_INSENSITIVE);

  private static final int FARTHEST = 6;

  /** Words of a reference that say nothing beside it. */
  private static final Set<String> PLAIN =
      Set.of(
          "those",
          "that",
          "items",
          "item",
          "commodities",
          "ones",
          "controlled",
          "specified",
          "described",
          "listed",
          "covered",
          "enumerated",
          "in",
          "by",
          "under",
          "eccn",
          "eccns",
          "or",
          "and",
          "paragraph",
          "paragraphs",
          "entry",
          "entries");

  References {
    designators = List.copyOf(designators);
  }

  /** The codes that stand at the beginning of the pieces or a few words behind it. */
  static Optional<References> after(List<Piece> pieces) {
    int at = 0;
    int words = 0;
    boolean isPlain = true;
    while (at < pieces.size() && !isCode(pieces.get(at))) {
      Piece piece = pieces.get(at);
      words += piece.isContent() ? 1 : 0;
      if (words > FARTHEST || piece.isStop() || !passes(piece)) {
        return Optional.empty();
      }
      isPlain &= !piece.isContent() || isPlainWord(piece);
      at++;
    }
    return codes(pieces, at, isPlain);
  }

  private static boolean passes(Piece piece) {
    return piece instanceof Piece.Word
        || (piece instanceof Piece.Joint && !piece.isChapeau())
        || piece instanceof Piece.Mark
        || piece instanceof Piece.Aside;
  }

  private static boolean isPlainWord(Piece piece) {
    return piece instanceof Piece.Word(Span span, String word) && PLAIN.contains(word);
  }

  private static Optional<References> codes(List<Piece> pieces, int from, boolean isPlain) {
    List<Designator> codes = new ArrayList<>();
    int end = from;
    boolean isList = isPlain;
    for (int at = from; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      if (piece instanceof Piece.Word(Span span, String word) && isCode(piece)) {
        codes.add(designator(word));
        end = at + 1;
      } else if (piece.isWord("through") || isTo(piece)) {
        isList = false;
      } else if ((piece.isContent() && !isPlainWord(piece)) || piece.isStop()) {
        break;
      }
    }
    boolean isWhole = isList && noContent(pieces.subList(end, pieces.size()));
    return codes.isEmpty() ? Optional.empty() : Optional.of(new References(codes, end, isWhole));
  }

  private static boolean isTo(Piece piece) {
    return piece.is(Cue.NEUTRAL) && piece.span().length() == 2;
  }

  private static boolean noContent(List<Piece> pieces) {
    return pieces.stream().noneMatch(Piece::isContent);
  }

  private static boolean isCode(Piece piece) {
    return piece instanceof Piece.Word(Span span, String word) && CODE.matcher(word).matches();
  }

  /** The provision that a word names. */
  static Optional<Designator> designator(Piece piece) {
    return piece instanceof Piece.Word(Span span, String word) && isCode(piece)
        ? Optional.of(designator(word))
        : Optional.empty();
  }

  /** Entries are written in capitals, paragraphs as they are. */
  private static Designator designator(String word) {
    Designator read = Designator.parse(word);
    List<String> steps = new ArrayList<>(read.steps());
    steps.set(0, steps.getFirst().toUpperCase(Locale.ROOT));
    return new Designator(steps);
  }
}
