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

  /**
   * Reads the pieces between two bounds: one junction, or two where words stand between the
   * connective behind the first bound and the one before the second.
   */
  static List<Junction> of(List<Piece> gap) {
    int stop = lastStop(gap);
    if (stop >= 0) {
      Cue kind = connectiveAt(gap, stop + 1) == Cue.OR ? Cue.OR : Cue.AND;
      boolean isList = gap.get(stop).isMark(';') || gap.get(stop).isMark(':');
      return List.of(new Junction(kind, isList ? SEMICOLON : SENTENCE, false, stop + 1));
    }
    int behind = behindBound(gap);
    int before = beforeBound(gap);
    if (behind >= 0 && before > behind) {
      return List.of(at(gap, behind), at(gap, before));
    }
    int any = Math.max(behind, before);
    int at = any >= 0 ? any : afterComma(gap);
    return List.of(at >= 0 ? at(gap, at) : without(gap));
  }

  private static Junction at(List<Piece> gap, int at) {
    Cue kind = gap.get(at).is(Cue.OR) ? Cue.OR : Cue.AND;
    boolean afterComma = at > 0 && isComma(gap.get(at - 1));
    return new Junction(kind, afterComma ? COMMA : PLAIN, false, at + 1);
  }

  private static Junction without(List<Piece> gap) {
    boolean isBare = !gap.isEmpty() && gap.stream().allMatch(Junction::isComma);
    boolean opensWithComma = !gap.isEmpty() && isComma(gap.getFirst());
    return new Junction(
        Cue.AND, isBare ? COMMA : NONE, isBare || (opensWithComma && isPlainList(gap)), 0);
  }

  /** True if an "or" stands right behind a bound, before words. */
  static boolean opensWithOr(List<Piece> trail) {
    int at = behindBound(trail);
    return at >= 0 && trail.get(at).is(Cue.OR);
  }

  /** True if an "or" stands between words and the bound behind them. */
  static boolean endsWithOr(List<Piece> lead) {
    int at = beforeBound(lead);
    return at >= 0 && lead.get(at).is(Cue.OR);
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

  /** The connective that stands right behind a bound; -1 if there is none. */
  private static int behindBound(List<Piece> gap) {
    int first = 0;
    while (first < gap.size() && isPassedOver(gap.get(first))) {
      first++;
    }
    return first < gap.size() && joins(gap.get(first)) ? first : -1;
  }

  /** The connective that stands right before a bound; -1 if there is none. */
  private static int beforeBound(List<Piece> gap) {
    int last = gap.size() - 1;
    while (last >= 0 && isPassedOver(gap.get(last))) {
      last--;
    }
    return last >= 0 && joins(gap.get(last)) ? last : -1;
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
