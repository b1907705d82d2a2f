package dev.thresher.app.pipeline;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import dev.thresher.track.parameter.HistoryLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Gathers what becomes the stories of a list: names, thresholds and changes, each in order. */
final class Stories {
  private final Map<Lineage, List<LineageStory.Name>> names = new HashMap<>();
  private final Map<Lineage, List<LineageStory.Line>> lines = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  /**
   * What the provisions of one more edition are called.
   *
   * @param before the edition before it; empty for the first
   */
  void name(EditionView edition, Optional<Edition> before, IntFunction<Lineage> lineages) {
    for (Leaf leaf : edition.leaves()) {
      name(lineages.apply(leaf.index()), leaf, edition.edition().date(), before);
    }
  }

  private void name(Lineage lineage, Leaf leaf, LocalDate day, Optional<Edition> before) {
    List<LineageStory.Name> called = names.computeIfAbsent(lineage, key -> new ArrayList<>());
    LocalDate first = day;
    if (!called.isEmpty() && goesOn(called.getLast(), leaf, before)) {
      first = called.removeLast().first();
    }
    called.add(new LineageStory.Name(first, day, leaf.path(), leaf.provision().designator()));
  }

  private static boolean goesOn(LineageStory.Name name, Leaf leaf, Optional<Edition> before) {
    return before.filter(edition -> edition.date().equals(name.last())).isPresent()
        && name.path().equals(leaf.path())
        && name.designator().equals(leaf.provision().designator());
  }

  /** What was told before, but for its changes. */
  void retell(LineageStory story) {
    names.put(story.lineage(), new ArrayList<>(story.names()));
    lines.put(story.lineage(), new ArrayList<>(story.lines()));
  }

  /** The thresholds of further editions with the places of their quotations. */
  void add(PlacedHistory history) {
    history.history().lines().forEach(line -> add(line, history.place(line)));
    changes.addAll(history.history().changes());
  }

  void add(HistoryLine line, String place) {
    lines
        .computeIfAbsent(line.lineage(), key -> new ArrayList<>())
        .add(new LineageStory.Line(line, place));
  }

  void add(Change change) {
    changes.add(change);
  }

  /** In order of lineage; thresholds by strand, each through the editions. */
  List<LineageStory> told() {
    Map<Lineage, List<LineageStory.Event>> events = new HashMap<>();
    int number = 0;
    for (Change change : changes) {
      events
          .computeIfAbsent(change.lineage(), key -> new ArrayList<>())
          .add(new LineageStory.Event(number++, change));
    }
    lines.values().forEach(all -> all.sort(Comparator.comparingInt(each -> each.line().strand())));
    List<LineageStory> told = new ArrayList<>();
    names.forEach((lineage, called) ->
        told.add(
            new LineageStory(
                lineage,
                called,
                lines.getOrDefault(lineage, List.of()),
                events.getOrDefault(lineage, List.of()))));
    told.sort(Comparator.comparing(LineageStory::lineage));
    return told;
  }
}
