package dev.thresher.index.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * How alike a name that was asked for and a listed name are.
 *
 * @param score between 0 and 1
 * @param reasons what was compared, for a reader, in order of the name asked for
 */
public record NameComparison(double score, List<String> reasons) {
  private static final double ALIKE = 0.72;
  private static final double ASKED = 0.75;
  private static final double LISTED = 0.25;
  private static final double OTHER_ORDER = 0.02;

  public NameComparison {
    reasons = List.copyOf(reasons);
  }

  /** A word of either name and how alike they are; a misspelt trade tells no more than a trade. */
  private record Pair(int asked, int listed, NameWord here, NameWord there, double likeness) {
    double weight() {
      return Math.min(here.weight(), there.weight());
    }
  }

  public static NameComparison of(NameForm asked, NameForm listed) {
    List<NameWord> left = Joined.as(asked.words(), listed.words());
    List<NameWord> right = Joined.as(listed.words(), left);
    List<Pair> pairs = pairs(left, right);
    List<String> reasons = new ArrayList<>();
    pairs.forEach(pair -> reasons.add(reason(pair)));
    double score =
        ASKED * covered(left, pairs, Pair::asked) + LISTED * covered(right, pairs, Pair::listed);
    if (isOtherOrder(pairs)) {
      score -= OTHER_ORDER;
      reasons.add("words in another order");
    }
    addMissing(left, pairs, reasons);
    return new NameComparison(Math.max(0, score), reasons);
  }

  /** Best pairs first, each word once; then in order of the name asked for. */
  private static List<Pair> pairs(List<NameWord> left, List<NameWord> right) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        double likeness = Likeness.of(left.get(i), right.get(j), ALIKE);
        boolean isInitial = left.get(i).text().length() == 1 && likeness > 0.5;
        if (likeness >= ALIKE || isInitial) {
          candidates.add(new Pair(i, j, left.get(i), right.get(j), likeness));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(pair -> Math.abs(pair.asked() - pair.listed()))
            .thenComparingInt(Pair::asked)
            .thenComparingInt(Pair::listed));
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : candidates) {
      if (chosen.stream()
          .noneMatch(taken -> taken.asked() == pair.asked() || taken.listed() == pair.listed())) {
        chosen.add(pair);
      }
    }
    chosen.sort(Comparator.comparingInt(Pair::asked));
    return chosen;
  }

  /** The share of a name's weight that has found its like. */
  private static double covered(List<NameWord> words, List<Pair> pairs, ToIntFunction<Pair> at) {
    double found = pairs.stream().mapToDouble(pair -> pair.weight() * pair.likeness()).sum();
    double paired = pairs.stream().mapToDouble(Pair::weight).sum();
    double alone =
        IntStream.range(0, words.size())
            .filter(i -> pairs.stream().noneMatch(pair -> at.applyAsInt(pair) == i))
            .mapToDouble(i -> words.get(i).weight())
            .sum();
    return paired + alone == 0 ? 0 : found / (paired + alone);
  }

  private static boolean isOtherOrder(List<Pair> pairs) {
    for (int i = 1; i < pairs.size(); i++) {
      if (pairs.get(i).listed() < pairs.get(i - 1).listed()) {
        return true;
      }
    }
    return false;
  }

  private static String reason(Pair pair) {
    String asked = pair.here().text();
    return pair.likeness() == 1
        ? asked
        : asked + " ~ " + pair.there().text() + " (" + Math.round(pair.likeness() * 100) + " %)";
  }

  private static void addMissing(List<NameWord> asked, List<Pair> pairs, List<String> reasons) {
    for (int i = 0; i < asked.size(); i++) {
      int at = i;
      boolean isFound = pairs.stream().anyMatch(pair -> pair.asked() == at);
      if (!isFound && asked.get(i).weight() > NameWord.LEGAL) {
        reasons.add("without " + asked.get(i).text());
      }
    }
  }
}
