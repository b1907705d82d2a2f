package dev.thresher.track.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/**
 * Provisions without a partner whose words stand in a provision of the other edition, which lost
 * them: pieces of a split, or, seen from the other side, what was merged.
 */
final class SplitsAndMergers {
  private static final int CONTAINED = 750;
  private static final int STILL_IN_HEIR = 400;
  private static final int SHORTEST = 6;

  private SplitsAndMergers() {}

  /**
   * The whole of each piece: piece index to the index of the provision that once held its words.
   *
   * @param pieces unpaired provisions of one edition
   * @param wholes all provisions of the other edition that are unpaired or changed
   * @param heirOfWhole the partner of a whole in the pieces' edition, or -1
   */
  static Map<Integer, Integer> wholeOfPiece(
      List<Leaf> pieces, List<Leaf> wholes, IntUnaryOperator heirOfWhole, EditionView piecesView) {
    Map<Integer, List<Leaf>> byRun = new HashMap<>();
    for (Leaf whole : wholes) {
      for (int run : whole.shingles().runs()) {
        byRun.computeIfAbsent(run, key -> new ArrayList<>()).add(whole);
      }
    }
    Map<Integer, Integer> wholeOfPiece = new LinkedHashMap<>();
    for (Leaf piece : pieces) {
      if (piece.tokens().size() >= SHORTEST && !Kinship.isBoundToParent(piece)) {
        whole(piece, byRun, heirOfWhole, piecesView)
            .forEach(whole -> wholeOfPiece.put(piece.index(), whole));
      }
    }
    return wholeOfPiece;
  }

  private static List<Integer> whole(
      Leaf piece,
      Map<Integer, List<Leaf>> byRun,
      IntUnaryOperator heirOfWhole,
      EditionView piecesView) {
    TreeSet<Integer> seen = new TreeSet<>();
    int best = 0;
    List<Integer> found = List.of();
    for (int run : piece.shingles().runs()) {
      for (Leaf whole : byRun.getOrDefault(run, List.of())) {
        int contained =
            seen.add(whole.index()) ? piece.shingles().containedIn(whole.shingles()) : 0;
        if (contained >= CONTAINED
            && contained > best
            && Kinship.mayBeOne(piece, whole)
            && piece.entry().equals(whole.entry())
            && hasLost(piece, heirOfWhole.applyAsInt(whole.index()), piecesView)) {
          best = contained;
          found = List.of(whole.index());
        }
      }
    }
    return found;
  }

  private static boolean hasLost(Leaf piece, int heir, EditionView piecesView) {
    return heir < 0
        || piece.shingles().containedIn(piecesView.leaf(heir).shingles()) <= STILL_IN_HEIR;
  }
}
