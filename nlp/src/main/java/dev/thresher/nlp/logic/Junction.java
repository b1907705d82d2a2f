package dev.thresher.nlp.logic;

import java.util.List;

/**
 * How two neighbouring demands of one sentence are joined.
 *
 * @param kind {@link Cue#AND} or {@link Cue#OR}
 * @param looseness how strongly it divides: 0 no connective ("with a"), 1 a connective, 2 a
 *     connective behind a comma, 3 a semicolon, 4 the end of a sentence
 * @param bare true for a comma alone, which takes its kind from the next connective
 * @param end how many pieces of the gap, its connective among them, belong to the demand before it
 */
record Junction(Cue kind, int looseness, boolean bare, int end) {
  static final int NONE = 0;
  static final int PLAIN = 1;
  static final int COMMA = 2;
  static final int SEMICOLON = 3;
  static final int SENTENCE = 4;

  /** Reads the pieces between two bounds. */
  static Junction of(List<Piece> gap) {
    int stop = lastStop(gap);
    if (stop >= 0) {
      Cue kind = connectiveAt(gap, stop + 1) == Cue.OR ? Cue.OR : Cue.AND;
      boolean isList = gap.get(stop).isMark(';') || gap.get(stop).isMark(':');
      return new Junction(kind, isList ? SEMICOLON : SENTENCE, false, stop + 1);
    }
    int at = connective(gap);
    if (at >= 0) {
      Cue kind = gap.get(at).is(Cue.OR) ? Cue.OR : Cue.AND;
      boolean afterComma = at > 0 && isComma(gap.get(at - 1));
      return new Junction(kind, afterComma ? COMMA : PLAIN, false, at + 1);
    }
    boolean isBare = !gap.isEmpty() && gap.stream().allMatch(Junction::isComma);
    boolean opensWithComma = !gap.isEmpty() && isComma(gap.getFirst());
    return new Junction(
        Cue.AND, isBare ? COMMA : NONE, isBare || (opensWithComma && isPlainList(gap)), 0);
  }

  /** Nothing between the comma and the next bound but the name of its property. */
  private static boolean isPlainList(List<Piece> gap) {
    return gap.stream().skip(1).noneMatch(piece -> piece.isContent() || piece.is(Cue.NEUTRAL));
  }

  private static int lastStop(List<Piece> gap) {
    for (int i = gap.size() - 1; i >= 0; i--) {
      if (gap.get(i).isStop()) {
        return i;
      }
    }
    return -1;
  }

  private static Cue connectiveAt(List<Piece> gap, int at) {
    return at < gap.size() && gap.get(at) instanceof Piece.Joint joint ? joint.cue() : Cue.NEUTRAL;
  }

  /** The connective that stands right behind the bound, or else right before the next one. */
  private static int connective(List<Piece> gap) {
    int first = 0;
    while (first < gap.size() && isPassedOver(gap.get(first))) {
      first++;
    }
    if (first < gap.size() && joins(gap.get(first))) {
      return first;
    }
    int last = gap.size() - 1;
    while (last >= 0 && isPassedOver(gap.get(last))) {
      last--;
    }
    return last >= 0 && joins(gap.get(last)) ? last : afterComma(gap);
  }

  private static int afterComma(List<Piece> gap) {
    for (int i = gap.size() - 1; i > 0; i--) {
      if (joins(gap.get(i)) && isComma(gap.get(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPassedOver(Piece piece) {
    return !piece.isContent() && !joins(piece);
  }

  static boolean joins(Piece piece) {
    return piece.is(Cue.AND) || piece.is(Cue.OR);
  }

  private static boolean isComma(Piece piece) {
    return piece.isMark(',') || piece.isMark('、') || piece.isMark('，');
  }

  Junction as(Cue other) {
    return new Junction(other, looseness, bare, end);
  }
}
