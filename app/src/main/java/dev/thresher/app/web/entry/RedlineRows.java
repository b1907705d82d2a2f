package dev.thresher.app.web.entry;

import dev.thresher.app.job.UnknownChoiceException;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Document;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.parameter.Lineages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A provision and all below it in two editions, paired by lineage, in the order of the later one.
 *
 * @param rows one for each lineage that stands on either side
 */
record RedlineRows(List<Row> rows) {
  RedlineRows {
    rows = List.copyOf(rows);
  }

  /** One provision's path and words on either side; both sides empty never. */
  record Row(Optional<Side> before, Optional<Side> after) {
    boolean isSame() {
      return before.isPresent()
          && after.isPresent()
          && oneLine(before.get()).equals(oneLine(after.get()))
          && before.get().path().equals(after.get().path());
    }

    private static String oneLine(Side side) {
      return side.words().strip().replaceAll("\\s+", " ");
    }
  }

  /** What stands in one edition. */
  record Side(String path, String words) {}

  /** What a place in two editions is asked from. */
  private record Editions(Lineages lineages, int before, int after) {
    EditionView view(int edition) {
      return lineages.editions().get(edition);
    }
  }

  /**
   * @param asked the edition that has {@code path}: one of the two
   */
  static RedlineRows of(Lineages lineages, Edition asked, String path, Edition other) {
    int here = number(lineages, asked);
    int there = number(lineages, other);
    int root = lineages.editions().get(here).indexOf(path);
    Lineage lineage = lineages.of(here, root);
    Editions editions = new Editions(lineages, Math.min(here, there), Math.max(here, there));
    return new RedlineRows(
        merged(
            editions,
            subtree(editions, editions.before(), lineage),
            subtree(editions, editions.after(), lineage)));
  }

  private static int number(Lineages lineages, Edition edition) {
    for (int i = 0; i < lineages.editions().size(); i++) {
      if (lineages.editions().get(i).edition().equals(edition)) {
        return i;
      }
    }
    throw new UnknownChoiceException(edition.name() + " is no tracked edition of its list");
  }

  /** The lineages below one in an edition with their places, in reading order. */
  private static Map<Lineage, Integer> subtree(Editions editions, int edition, Lineage root) {
    Map<Lineage, Integer> all = new java.util.LinkedHashMap<>();
    editions.lineages().stages(root).stream()
        .filter(stage -> stage.edition() == edition)
        .findFirst()
        .ifPresent(stage -> collect(editions, edition, stage.provision(), all));
    return all;
  }

  private static void collect(Editions editions, int edition, int at, Map<Lineage, Integer> all) {
    all.putIfAbsent(editions.lineages().of(edition, at), at);
    editions.view(edition).children(at).forEach(child -> collect(editions, edition, child, all));
  }

  /** What is gone stands behind what stood before it. */
  private static List<Row> merged(
      Editions editions, Map<Lineage, Integer> before, Map<Lineage, Integer> after) {
    List<Lineage> order = new ArrayList<>(after.keySet());
    int at = 0;
    for (Lineage lineage : before.keySet()) {
      if (!after.containsKey(lineage)) {
        order.add(at, lineage);
      }
      at = order.indexOf(lineage) + 1;
    }
    List<Row> rows = new ArrayList<>();
    for (Lineage lineage : order) {
      rows.add(
          new Row(
              side(editions.view(editions.before()), before, lineage),
              side(editions.view(editions.after()), after, lineage)));
    }
    return rows;
  }

  private static Optional<Side> side(
      EditionView view, Map<Lineage, Integer> places, Lineage lineage) {
    Document document = view.document();
    return Optional.ofNullable(places.get(lineage))
        .map(view::leaf)
        .map(leaf -> new Side(leaf.path(), document.wording(leaf.provision())));
  }
}
