package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import dev.thresher.track.parameter.Lineages.Stage;
import dev.thresher.track.time.ProvisionDates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The thresholds of a code or a lineage over all editions.
 *
 * @param lines by lineage and threshold, each through the editions in order
 * @param changes all that happened to these lineages, in order
 */
public record History(List<HistoryLine> lines, List<Change> changes) {
  public History {
    lines = List.copyOf(lines);
    changes = List.copyOf(changes);
  }

  public static History of(List<ControlList> editions, Designator code) {
    Lineages lineages = Lineages.of(editions);
    return of(lineages, lineages.bearing(code));
  }

  public static History of(Lineages lineages, SortedSet<Lineage> wanted) {
    List<Change> changes =
        lineages.changes().stream().filter(change -> wanted.contains(change.lineage())).toList();
    IdentityHashMap<Parameter, Change> byParameter = new IdentityHashMap<>();
    for (Change change : changes) {
      change
          .after()
          .flatMap(side -> side.parameter())
          .ifPresent(parameter -> byParameter.put(parameter, change));
    }
    List<ProvisionDates> dates =
        lineages.editions().stream().map(view -> ProvisionDates.of(view.list())).toList();
    List<HistoryLine> lines = new ArrayList<>();
    for (Lineage lineage : wanted) {
      lines.addAll(new Strands(lineages, lineage, byParameter, dates).lines());
    }
    return new History(lines, changes);
  }

  /** The thresholds of one lineage, each followed from edition to edition. */
  private record Strands(
      Lineages lineages,
      Lineage lineage,
      IdentityHashMap<Parameter, Change> changes,
      List<ProvisionDates> dates) {
    List<HistoryLine> lines() {
      List<HistoryLine> lines = new ArrayList<>();
      IdentityHashMap<Parameter, Integer> strands = new IdentityHashMap<>();
      Optional<Stage> previous = Optional.empty();
      for (Stage stage : lineages.stages(lineage)) {
        previous.ifPresent(earlier -> follow(earlier, stage, strands));
        for (Parameter parameter : thresholds(stage)) {
          int strand = strands.computeIfAbsent(parameter, key -> next(strands));
          lines.add(line(stage, parameter, strand));
        }
        previous = Optional.of(stage);
      }
      lines.sort(Comparator.comparingInt(HistoryLine::strand));
      return lines;
    }

    private static int next(IdentityHashMap<Parameter, Integer> strands) {
      return strands.values().stream().mapToInt(strand -> strand + 1).max().orElse(0);
    }

    private void follow(Stage earlier, Stage later, IdentityHashMap<Parameter, Integer> strands) {
      Passage before = Passage.of(view(earlier), List.of(earlier.provision()));
      Passage after = Passage.of(view(later), List.of(later.provision()));
      ParameterPairs.of(before, after, WordDiff.of(before.tokens(), after.tokens()))
          .pairs()
          .forEach(pair ->
              strands.put(
                  pair.after(), strands.computeIfAbsent(pair.before(), key -> next(strands))));
    }

    private EditionView view(Stage stage) {
      return lineages.editions().get(stage.edition());
    }

    private Leaf leaf(Stage stage) {
      return view(stage).leaf(stage.provision());
    }

    private List<Parameter> thresholds(Stage stage) {
      return leaf(stage).thresholds();
    }

    private HistoryLine line(Stage stage, Parameter parameter, int strand) {
      return new HistoryLine(
          lineage,
          strand,
          view(stage).edition(),
          leaf(stage).provision().designator(),
          parameter,
          Optional.ofNullable(changes.get(parameter)),
          dates.get(stage.edition()).daysOf(leaf(stage).path()));
    }
  }
}
