package dev.thresher.index.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How well one ranking answers one need, each between 0 and 1.
 *
 * @param ndcg gain of the first ten against the best order there is; a 2 counts three times a 1
 * @param recall the share of all relevant provisions among the first twenty
 * @param reciprocalRank one over the rank of the first relevant provision
 */
public record Measures(double ndcg, double recall, double reciprocalRank) {
  private static final int TEN = 10;
  private static final int TWENTY = 20;

  public static Measures of(List<Place> ranking, Map<Place, Integer> grades) {
    return new Measures(ndcg(ranking, grades), recall(ranking, grades), rank(ranking, grades));
  }

  /** The mean of several needs. */
  public static Measures mean(List<Measures> all) {
    return new Measures(
        all.stream().mapToDouble(Measures::ndcg).average().orElse(0),
        all.stream().mapToDouble(Measures::recall).average().orElse(0),
        all.stream().mapToDouble(Measures::reciprocalRank).average().orElse(0));
  }

  private static double ndcg(List<Place> ranking, Map<Place, Integer> grades) {
    List<Integer> found =
        ranking.stream().limit(TEN).map(place -> grades.getOrDefault(place, 0)).toList();
    List<Integer> best =
        grades.values().stream().sorted(Comparator.reverseOrder()).limit(TEN).toList();
    double ideal = gain(best);
    return ideal == 0 ? 0 : gain(found) / ideal;
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < grades.size(); i++) {
      gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2.0) / Math.log(2));
    }
    return gain;
  }

  private static double recall(List<Place> ranking, Map<Place, Integer> grades) {
    long relevant = grades.values().stream().filter(grade -> grade > 0).count();
    long found =
        ranking.stream().limit(TWENTY).filter(place -> grades.getOrDefault(place, 0) > 0).count();
    return relevant == 0 ? 0 : (double) found / relevant;
  }

  private static double rank(List<Place> ranking, Map<Place, Integer> grades) {
    for (int i = 0; i < ranking.size(); i++) {
      if (grades.getOrDefault(ranking.get(i), 0) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }
}
