package dev.thresher.nlp.logic;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what a clause takes out from what it demands: "valves, except those of brass, having ...".
 *
 * <p>An exception that names other provisions ends with their codes; another ends at its bracket,
 * at a comma that the clause goes on behind, or with the clause.
 */
final class Exceptions {
  private static final int LONGEST_BRACKET = 100;

  /** A clause without its exceptions, and these. */
  record Split(List<Piece> rest, List<List<Piece>> exceptions) {
    Split {
      rest = List.copyOf(rest);
      exceptions = exceptions.stream().map(List::copyOf).toList();
    }
  }

  private final String view;
  private final List<Piece> pieces;
  private final List<Piece> rest = new ArrayList<>();
  private final List<List<Piece>> exceptions = new ArrayList<>();

  private Exceptions(String view, List<Piece> pieces) {
    this.view = view;
    this.pieces = pieces;
  }

  static Split split(String view, List<Piece> pieces) {
    Exceptions exceptions = new Exceptions(view, pieces);
    exceptions.run();
    return new Split(exceptions.rest, exceptions.exceptions);
  }

  private void run() {
    int at = 0;
    while (at < pieces.size()) {
      Piece piece = pieces.get(at);
      if (opensException(piece)) {
        int end = end(at);
        exceptions.add(pieces.subList(piece.is(Cue.JURISDICTION) ? at : at + 1, end));
        rest.add(new Piece.Aside(piece.span()));
        at = end;
      } else if (piece.is(Cue.EXCEPTED)) {
        takeBack();
        rest.add(new Piece.Aside(piece.span()));
        at++;
      } else {
        rest.add(piece);
        at++;
      }
    }
  }

  private static boolean opensException(Piece piece) {
    return piece.is(Cue.EXCEPT)
        || piece.is(Cue.JURISDICTION)
        || piece.is(Cue.RELEASE)
        || piece.is(Cue.RELEASED);
  }

  /** を除く stands behind what it takes out. */
  private void takeBack() {
    int start = rest.size();
    while (start > 0 && !opens(rest.get(start - 1))) {
      start--;
    }
    List<Piece> taken = rest.subList(start, rest.size());
    exceptions.add(List.copyOf(taken));
    taken.clear();
  }

  private static boolean opens(Piece piece) {
    return piece.isMark('(') || piece.isMark('、') || piece.isMark(',') || piece.isStop();
  }

  private int end(int cue) {
    boolean isBound = cue + 1 < pieces.size() && pieces.get(cue + 1) instanceof Piece.Bounded;
    if (isBound && pieces.get(cue).is(Cue.EXCEPT)) {
      return cue + 2;
    }
    return isInBracket(cue) ? endOfWords(cue + 1) : afterCodes(cue);
  }

  private boolean isInBracket(int cue) {
    int depth = 0;
    int first = Math.max(0, cue - LONGEST_BRACKET);
    for (int at = cue - 1; at >= first && depth <= 0 && !pieces.get(at).isStop(); at--) {
      depth += pieces.get(at).isMark('(') ? 1 : pieces.get(at).isMark(')') ? -1 : 0;
    }
    return depth > 0;
  }

  private int afterCodes(int cue) {
    return References.after(pieces.subList(cue + 1, pieces.size()))
        .map(reference -> cue + 1 + reference.end())
        .orElseGet(() -> endOfWords(cue + 1));
  }

  private int endOfWords(int from) {
    int depth = 0;
    for (int at = from; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      depth += piece.isMark('(') ? 1 : 0;
      boolean closes = piece.isMark(')') && depth == 0;
      if (closes || ends(piece) || (depth == 0 && goesOnBehind(at))) {
        return at;
      }
      depth -= piece.isMark(')') ? 1 : 0;
    }
    return pieces.size();
  }

  private boolean ends(Piece piece) {
    return piece.isStop() || piece.isChapeau();
  }

  /** ", having", ", with", ", and": the clause goes on. */
  private boolean goesOnBehind(int at) {
    if (!pieces.get(at).isMark(',') || at + 1 >= pieces.size()) {
      return false;
    }
    Piece next = pieces.get(at + 1);
    return (next.is(Cue.NEUTRAL) && !isArticle(next)) || next.is(Cue.AND);
  }

  private boolean isArticle(Piece piece) {
    String word = piece.span().of(view);
    return word.equals("a") || word.equals("an") || word.equals("the") || word.equals("any");
  }
}
