package dev.thresher.app.pipeline;

import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.store.DerivedKey;
import dev.thresher.track.parameter.History;
import dev.thresher.track.parameter.HistoryLine;
import dev.thresher.track.parameter.Reversal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

/**
 * The histories of lists, each worked out once from all its editions and kept with the store; one
 * more edition behind those of a kept history costs that edition alone.
 */
public final class Histories {
  private static final String STAGE = "history";
  private static final String NOTES = "notes";

  private final Corpus corpus;
  private final RulesOnHand rules;
  private final Executor keeping;

  public Histories(Corpus corpus) {
    this(corpus, Runnable::run);
  }

  /**
   * @param keeping writes a history into the store, for whoever does not want to wait for that
   */
  Histories(Corpus corpus, Executor keeping) {
    this.corpus = corpus;
    this.rules = RulesOnHand.of(corpus);
    this.keeping = keeping;
  }

  /** The thresholds of all lineages that bore this code or one below it. */
  public PlacedHistory of(ListId list, Designator code) {
    String entry = code.isRoot() ? "" : code.steps().getFirst();
    return told(stories(list, names -> code.isRoot() || names.contains(entry), s -> s.bore(code)));
  }

  /** A lineage by its name, or by what it was called in any edition: {@code CODE@DATE}. */
  public PlacedHistory ofLineage(ListId list, String asked) {
    List<LineageStory> named =
        stories(list, names -> true, story -> story.lineage().id().equals(asked));
    return told(named.isEmpty() ? called(list, asked) : named);
  }

  private List<LineageStory> called(ListId list, String pathAtDay) {
    return corpus.primaries(list).stream()
        .map(held -> held.edition().date())
        .filter(day -> pathAtDay.endsWith("@" + day))
        .findFirst()
        .map(day -> called(list, pathAtDay.substring(0, pathAtDay.lastIndexOf('@')), day))
        .orElse(List.of());
  }

  private List<LineageStory> called(ListId list, String path, LocalDate day) {
    return stories(list, names -> true, story -> story.wasCalled(path, day));
  }

  /** What the series tells of single changes; worked out once and kept with the store. */
  public SeriesNotes notes(ListId list) {
    DerivedKey kept = key(NOTES, list, corpus.primaries(list));
    return corpus
        .store()
        .derived()
        .find(kept)
        .map(SeriesNotes::decode)
        .orElseGet(() -> {
          SeriesNotes made = SeriesNotes.of(Reversal.in(told(all(list)).history()));
          corpus.store().derived().offer(kept, made.encode());
          return made;
        });
  }

  /** All lineages of a list, in order. */
  List<LineageStory> all(ListId list) {
    return stories(list, names -> true, story -> true);
  }

  private static PlacedHistory told(List<LineageStory> stories) {
    List<HistoryLine> lines = new ArrayList<>();
    SortedMap<Integer, Change> changes = new TreeMap<>();
    Map<PlacedHistory.Spot, String> places = new HashMap<>();
    for (LineageStory story : stories) {
      for (LineageStory.Line each : story.lines()) {
        lines.add(each.line());
        places.put(PlacedHistory.Spot.of(each.line()), each.place());
      }
      story.events().forEach(event -> changes.put(event.number(), event.change()));
    }
    return new PlacedHistory(new History(lines, List.copyOf(changes.values())), places);
  }

  /**
   * Stories in order of lineage.
   *
   * @param isNear tells by the entries that some lineages stood in if they are worth reading
   */
  private List<LineageStory> stories(
      ListId list, Predicate<SortedSet<String>> isNear, Predicate<LineageStory> wanted) {
    List<LineageStory> stories =
        kept(list, corpus.primaries(list), isNear).orElseGet(() -> made(list));
    return stories.stream().filter(wanted).toList();
  }

  private Optional<List<LineageStory>> kept(
      ListId list, List<Held> editions, Predicate<SortedSet<String>> isNear) {
    DerivedKey key = key(STAGE, list, editions);
    return corpus
        .memory()
        .stories(key)
        .or(() -> corpus.store().derived().find(key).map(file -> HistoryFile.decode(file, isNear)));
  }

  private List<LineageStory> made(ListId list) {
    List<LineageStory> stories =
        grown(list).orElseGet(() -> WholeHistory.of(corpus.lineages(list), rules));
    DerivedKey key = key(STAGE, list, corpus.primaries(list));
    corpus.memory().keep(key, stories);
    keeping.execute(() -> corpus.store().derived().offer(key, HistoryFile.encode(stories)));
    return stories;
  }

  /** From what is kept of all editions but the last, if it is. */
  private Optional<List<LineageStory>> grown(ListId list) {
    List<Held> editions = corpus.primaries(list);
    if (editions.size() < 2) {
      return Optional.empty();
    }
    List<Held> before = editions.subList(0, editions.size() - 1);
    List<Held> lastTwo = editions.subList(editions.size() - 2, editions.size());
    return kept(list, before, names -> true)
        .flatMap(kept ->
            GrownHistory.of(
                kept,
                before.stream().map(Held::edition).toList(),
                editions.getLast().edition(),
                new OpenedViews(corpus, editions).opening(lastTwo)::of,
                rules));
  }

  private DerivedKey key(String stage, ListId list, List<Held> editions) {
    List<String> inputs = new ArrayList<>(rules.digests());
    inputs.add(list.value());
    editions.stream().map(Held::key).forEach(key -> inputs.add(key.hash().hex()));
    return DerivedKey.of(stage, ProgramVersion.ofTracking(), inputs);
  }
}
