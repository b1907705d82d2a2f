package dev.thresher.app.bench;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.pipeline.IndexUpkeep;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.index.evaluate.Need;
import dev.thresher.index.evaluate.Place;
import dev.thresher.index.evaluate.RetrievalEvaluation;
import dev.thresher.index.evaluate.RetrievalGold;
import dev.thresher.index.evaluate.RetrievalScore;
import dev.thresher.index.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The search beside stock analysers on needs that a person judged, over the latest editions of a
 * store.
 *
 * @param gold the folder of {@code retrieval.needs.jsonl} and {@code retrieval.judged.jsonl}
 */
public record RetrievalBench(Corpus corpus, Path gold, Corpus.Progress progress) {
  private static final List<String> SCORES =
      List.of("group", "system", "needs", "ndcg_10", "recall_20", "mrr");
  private static final List<String> POOLED =
      List.of("need", "group", "query", "asked", "list", "path", "above", "text");

  /** A row per group of needs and system, ours first; then the names of parties and codes. */
  public Table measure() throws IOException {
    RetrievalGold judged =
        RetrievalGold.read(
            gold.resolve("retrieval.needs.jsonl"), gold.resolve("retrieval.judged.jsonl"));
    List<RetrievalScore> scores = new ArrayList<>();
    try (SearchIndex index = index();
        RetrievalEvaluation evaluation = RetrievalEvaluation.of(index, latest())) {
      scores.addAll(evaluation.scores(judged));
      scores.addAll(new NamedAnswers(index).scores(gold));
    }
    return new Table(SCORES, scores.stream().map(RetrievalBench::row).toList());
  }

  /** A row per need and provision that some system finds for it; it holds text and stays here. */
  public Table pool() throws IOException {
    List<Need> needs = RetrievalGold.needs(gold.resolve("retrieval.needs.jsonl"));
    List<ControlList> latest = latest();
    Map<Place, Read> texts = texts(latest);
    List<List<Cell>> rows = new ArrayList<>();
    try (SearchIndex index = index();
        RetrievalEvaluation evaluation = RetrievalEvaluation.of(index, latest)) {
      for (Need need : needs) {
        evaluation.pool(need).forEach(place -> rows.add(row(need, place, texts)));
      }
    }
    return new Table(POOLED, rows);
  }

  private SearchIndex index() {
    return IndexUpkeep.open(corpus, corpus.store().index(), progress);
  }

  private List<ControlList> latest() {
    List<Held> wanted =
        corpus.editions().stream()
            .filter(held -> held.edition().list().isSeries() || isLatest(held))
            .toList();
    return corpus.inProvisions(wanted);
  }

  private boolean isLatest(Held held) {
    return corpus.inForce(held.edition().list(), LocalDate.MAX).filter(held::equals).isPresent();
  }

  /** A provision as a judge reads it. */
  private record Read(String above, String text) {
    static Read of(Document document, Provision provision) {
      return new Read(
          document.outline().ancestors(provision).stream()
              .map(document::wording)
              .collect(Collectors.joining(" / ")),
          document.wording(provision));
    }
  }

  private static Map<Place, Read> texts(List<ControlList> editions) {
    Map<Place, Read> texts = new HashMap<>();
    for (ControlList edition : editions) {
      Document document = edition.document();
      for (Provision provision : document.outline().provisions()) {
        texts.put(
            Place.of(document.edition().list(), document.edition().name(), provision.path()),
            Read.of(document, provision));
      }
    }
    return texts;
  }

  private static List<Cell> row(Need need, Place place, Map<Place, Read> texts) {
    Read read = texts.getOrDefault(place, new Read("", ""));
    return List.of(
        Cell.text(need.id()),
        Cell.text(need.group()),
        Cell.text(need.query()),
        Cell.text(need.need()),
        Cell.text(place.list()),
        Cell.text(place.path()),
        Cell.text(read.above()),
        Cell.text(read.text()));
  }

  private static List<Cell> row(RetrievalScore score) {
    return List.of(
        Cell.text(score.group()),
        Cell.text(score.system()),
        Cell.count(score.needs()),
        figure(score.mean().ndcg()),
        figure(score.mean().recall()),
        figure(score.mean().reciprocalRank()));
  }

  private static Cell figure(double value) {
    return Cell.text(String.format(Locale.ROOT, "%.3f", value));
  }
}
