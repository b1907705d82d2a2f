package dev.thresher.nlp.logic;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds bounds whose words go on beside them, so that the bound that was read is not the one that
 * is meant: "37 GBq per kg or greater", "120 mm × 120 mm × 50 mm or more", "2:1 or greater".
 *
 * <p>Such a bound becomes a demand that is not measurable here; a wrong bound is worse than none.
 */
final class Misreadings {
  private static final Set<String> COMPARING =
      Set.of(
          "more", "greater", "higher", "larger", "longer", "above", "less", "lower", "smaller",
          "fewer", "below", "better", "worse", "under", "over");

  private static final List<String> DENYING = List.of("no", "not", "none", "never", "nor");

  private static final int NEAR = 4;

  private final String view;
  private final List<Piece> pieces;

  private Misreadings(String view, List<Piece> pieces) {
    this.view = view;
    this.pieces = pieces;
  }

  /** The pieces, with the bounds that were misread as opaque ones. */
  static List<Piece> setAside(String view, List<Piece> pieces) {
    Misreadings misreadings = new Misreadings(view, pieces);
    List<Piece> sound = new ArrayList<>(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Bounded(Span span, List<Parameter> parameters)
          && misreadings.isMisread(i, parameters.getFirst())) {
        sound.set(i, new Piece.Opaque(span));
      }
    }
    return sound;
  }

  private boolean isMisread(int at, Parameter parameter) {
    return isInProduct(at)
        || goesOn(at)
        || isBehindRatio(at)
        || comparisonFollows(at)
        || isDenied(at)
        || (isEquality(parameter) && comparisonPrecedes(at));
  }

  private static boolean isEquality(Parameter parameter) {
    return parameter.threshold().filter(Threshold.Exactly.class::isInstance).isPresent();
  }

  private boolean isInProduct(int at) {
    return (isTimes(at + 1) && isBounded(at + 2)) || (isTimes(at - 1) && isBounded(at - 2));
  }

  /** "1,400 nm and less | than 1,900 nm": the comparison was cut in two. */
  private boolean goesOn(int at) {
    return view.startsWith(" than ", pieces.get(at).span().end());
  }

  private boolean isTimes(int at) {
    return piece(at)
        .filter(piece ->
            piece.isMark('×') || piece.isMark('*') || piece.isWord("x") || piece.isWord("by"))
        .isPresent();
  }

  private boolean isBounded(int at) {
    return piece(at).filter(Piece.Bounded.class::isInstance).isPresent();
  }

  private boolean isBehindRatio(int at) {
    int start = pieces.get(at).span().start();
    return start > 1 && view.charAt(start - 1) == ':' && Character.isDigit(view.charAt(start - 2));
  }

  /** "or greater" a few words behind the bound, and no other bound between. */
  private boolean comparisonFollows(int at) {
    for (int i = at + 1; i <= at + NEAR && !isBounded(i); i++) {
      boolean isOr = piece(i).filter(piece -> piece.is(Cue.OR)).isPresent();
      if (isOr
          && !isText(i - 1, "one")
          && isComparing(i + 1)
          && piece(i + 2).filter(Misreadings::leads).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "or more than", "or less than 5 kg": a comparison of its own. */
  private static boolean leads(Piece piece) {
    return piece instanceof Piece.Bounded || piece.is(Cue.NEUTRAL);
  }

  /** "No dimension greater than 35 mm": the bound is the other way round. */
  private boolean isDenied(int at) {
    for (int i = at - 1; i >= at - NEAR && !isBounded(i); i--) {
      if (piece(i).filter(piece -> DENYING.stream().anyMatch(piece::isWord)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean comparisonPrecedes(int at) {
    for (int i = at - 1; i >= at - NEAR && !isBounded(i); i--) {
      if (isComparing(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isText(int at, String words) {
    return piece(at).filter(piece -> piece.span().of(view).equals(words)).isPresent();
  }

  private boolean isComparing(int at) {
    return piece(at)
        .filter(piece ->
            piece instanceof Piece.Word(Span span, String word) && COMPARING.contains(word))
        .isPresent();
  }

  private Optional<Piece> piece(int at) {
    return at < 0 || at >= pieces.size() ? Optional.empty() : Optional.of(pieces.get(at));
  }
}
