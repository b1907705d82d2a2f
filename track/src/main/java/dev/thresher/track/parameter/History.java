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
      lines.addAll(new Course(lineages, lineage, byParameter, dates).lines());
    }
    return new History(lines, changes);
  }

  /** The thresholds of one lineage, each followed from edition to edition. */
  private record Course(
      Lineages lineages,
      Lineage lineage,
      IdentityHashMap<Parameter, Change> changes,
      List<ProvisionDates> dates) {
    List<HistoryLine> lines() {
      List<HistoryLine> lines = new ArrayList<>();
      Strands strands = new Strands();
      Optional<Stage> previous = Optional.empty();
      for (Stage stage : lineages.stages(lineage)) {
        previous.ifPresent(earlier -> strands.follow(passage(earlier), passage(stage)));
        for (Parameter parameter : leaf(stage).thresholds()) {
          lines.add(line(stage, parameter, strands.of(parameter)));
        }
        previous = Optional.of(stage);
      }
      lines.sort(Comparator.comparingInt(HistoryLine::strand));
      return lines;
    }

    private Passage passage(Stage stage) {
      return Passage.of(view(stage), List.of(stage.provision()));
    }

    private EditionView view(Stage stage) {
      return lineages.editions().get(stage.edition());
    }

    private Leaf leaf(Stage stage) {
      return view(stage).leaf(stage.provision());
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
