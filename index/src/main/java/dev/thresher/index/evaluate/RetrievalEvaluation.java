package dev.thresher.index.evaluate;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.Digest;
import dev.thresher.index.search.Reach;
import dev.thresher.index.search.SearchIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Our search and the baselines on the gold set. */
public final class RetrievalEvaluation implements AutoCloseable {
  public static final String OURS = "ours";
  public static final String ONE_LANGUAGE = "ours without the other language";

  private static final int DEPTH = 20;

  private final Map<String, Ranker> systems = new LinkedHashMap<>();
  private final List<Baseline> baselines;

  private RetrievalEvaluation(SearchIndex index, List<Baseline> baselines) {
    this.baselines = List.copyOf(baselines);
    systems.put(OURS, new OurRanker(index, Reach.ALL_LANGUAGES));
    systems.put(ONE_LANGUAGE, new OurRanker(index, Reach.AS_TYPED));
    systems.put("standard", baselines.get(0));
    systems.put("standard with above", baselines.get(1));
    systems.put("pairs", baselines.get(2));
    systems.put("pairs with above", baselines.get(3));
  }

  /**
   * An evaluation.
   *
   * @param editions the latest edition of each list, as the index holds them
   */
  public static RetrievalEvaluation of(SearchIndex index, List<ControlList> editions) {
    return new RetrievalEvaluation(
        index,
        List.of(
            Baseline.standard(editions),
            Baseline.standardWithAbove(editions),
            Baseline.pairs(editions),
            Baseline.pairsWithAbove(editions)));
  }

  /** The systems by name, ours first. */
  public Map<String, Ranker> systems() {
    return Map.copyOf(systems);
  }

  /**
   * What the systems find for a need, each once, in an order that tells nothing of who found it or
   * where: what a judge reads.
   */
  public List<Place> pool(Need need) {
    return systems.values().stream()
        .flatMap(system -> system.rank(need, DEPTH).stream())
        .distinct()
        .sorted(Comparator.comparing(place -> shuffled(need, place)))
        .toList();
  }

  private static String shuffled(Need need, Place place) {
    return Digest.of(need.id() + " " + place.list() + " " + place.path()).hex();
  }

  /** A line per group of needs and system, in order of the needs; ours first. */
  public List<RetrievalScore> scores(RetrievalGold gold) {
    List<RetrievalScore> scores = new ArrayList<>();
    for (String group : gold.needs().stream().map(Need::group).distinct().toList()) {
      List<Need> needs = gold.needs().stream().filter(need -> need.group().equals(group)).toList();
      systems.forEach((name, ranker) -> scores.add(score(group, name, ranker, needs, gold)));
    }
    return scores;
  }

  private static RetrievalScore score(
      String group, String name, Ranker ranker, List<Need> needs, RetrievalGold gold) {
    List<Measures> measures =
        needs.stream()
            .filter(need -> gold.grades(need).values().stream().anyMatch(grade -> grade > 0))
            .map(need -> Measures.of(ranker.rank(need, DEPTH), gold.grades(need)))
            .toList();
    return new RetrievalScore(group, name, measures.size(), Measures.mean(measures));
  }

  @Override
  public void close() {
    baselines.forEach(Baseline::close);
  }
}
