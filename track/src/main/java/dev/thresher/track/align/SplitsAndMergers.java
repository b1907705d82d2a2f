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
  private static final int ENTIRELY = 900;
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
            && hasLost(piece, whole, heirOfWhole.applyAsInt(whole.index()), piecesView)) {
          best = contained;
          found = List.of(whole.index());
        }
      }
    }
    return found;
  }

  private static boolean hasLost(Leaf piece, Leaf whole, int heir, EditionView piecesView) {
    return heir < 0
        || piece.shingles().containedIn(piecesView.leaf(heir).shingles()) <= STILL_IN_HEIR
        || isCutOff(piece, whole, piecesView.leaf(heir));
  }

  /** All of the piece stood in the whole, which is shorter by about as much now. */
  private static boolean isCutOff(Leaf piece, Leaf whole, Leaf heir) {
    int lost = whole.tokens().size() - heir.tokens().size();
    return piece.shingles().containedIn(whole.shingles()) >= ENTIRELY
        && 4 * lost >= 3 * piece.tokens().size();
  }

  /**
   * The provisions that a whole is cut into, where they do not repeat each other; fewer than two if
   * it is not.
   */
  static List<Leaf> partsOf(Leaf whole, List<Leaf> candidates) {
    List<Leaf> parts =
        candidates.stream()
            .filter(part -> part.entry().equals(whole.entry()))
            .filter(part -> part.shingles().containedIn(whole.shingles()) >= CONTAINED)
            .filter(part -> !Kinship.isBoundToParent(part))
            .toList();
    int all = parts.stream().mapToInt(part -> part.tokens().size()).sum();
    boolean isWhole = 4 * all >= 3 * whole.tokens().size() && 4 * all <= 5 * whole.tokens().size();
    return isWhole && areApart(parts) ? parts : List.of();
  }

  private static boolean areApart(List<Leaf> parts) {
    return parts.stream()
        .allMatch(one ->
            parts.stream()
                .filter(another -> another.index() != one.index())
                .allMatch(
                    another -> one.shingles().containedIn(another.shingles()) <= STILL_IN_HEIR));
  }
}
