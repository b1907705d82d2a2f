package dev.thresher.app.pipeline;

import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.store.DerivedKey;
import dev.thresher.corpus.store.LineReader;
import dev.thresher.corpus.store.LineWriter;
import dev.thresher.track.parameter.History;
import dev.thresher.track.parameter.HistoryLine;
import dev.thresher.track.parameter.Reversal;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The histories of lists, each worked out once from all its editions and kept with the store: one
 * line a control entry, behind a first line that tells which is where, so that a question about one
 * entry reads no other.
 */
public final class Histories {
  private static final String STAGE = "history";
  private static final String NOTES = "notes";

  private final Corpus corpus;
  private final RulesOnHand rules;

  public Histories(Corpus corpus) {
    this.corpus = corpus;
    this.rules = RulesOnHand.of(corpus);
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
    return told(
        named.isEmpty() ? stories(list, names -> true, story -> story.wasCalled(asked)) : named);
  }

  /** What the series tells of single changes; worked out once and kept with the store. */
  public SeriesNotes notes(ListId list) {
    DerivedKey kept = key(NOTES, list);
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
   * @param isNear tells by the entries that a line's lineages stood in if it is worth reading
   */
  private List<LineageStory> stories(
      ListId list, Predicate<SortedSet<String>> isNear, Predicate<LineageStory> wanted) {
    byte[] kept = corpus.store().derived().find(key(STAGE, list)).orElseGet(() -> made(list));
    int at = lineEnd(kept);
    LineReader directory = new LineReader(Arrays.copyOf(kept, at));
    List<LineageStory> found = new ArrayList<>();
    directory.array();
    while (directory.isMore()) {
      int length = directory.number();
      if (isNear.test(new TreeSet<>(directory.each(directory::text)))) {
        StoryLines.decode(Arrays.copyOfRange(kept, at, at + length)).stream()
            .filter(wanted)
            .forEach(found::add);
      }
      at += length;
    }
    found.sort(Comparator.comparing(LineageStory::lineage));
    return found;
  }

  private static int lineEnd(byte[] lines) {
    int at = 0;
    while (lines[at] != '\n') {
      at++;
    }
    return at + 1;
  }

  private byte[] made(ListId list) {
    SortedMap<String, List<LineageStory>> entries = new TreeMap<>();
    for (LineageStory story : WholeHistory.of(corpus.lineages(list), rules)) {
      entries.computeIfAbsent(story.home(), key -> new ArrayList<>()).add(story);
    }
    LineWriter directory = LineWriter.ascii();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    directory.array();
    for (List<LineageStory> stories : entries.values()) {
      byte[] line = StoryLines.encode(stories);
      directory.number(line.length);
      directory.each(List.copyOf(stoodIn(stories)), directory::text);
      lines.writeBytes(line);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(directory.endArray().bytes());
    all.writeBytes(lines.toByteArray());
    corpus.store().derived().offer(key(STAGE, list), all.toByteArray());
    return all.toByteArray();
  }

  private static SortedSet<String> stoodIn(List<LineageStory> stories) {
    SortedSet<String> entries = new TreeSet<>();
    stories.forEach(story -> story.names().forEach(name -> entries.add(name.entry())));
    return entries;
  }

  private DerivedKey key(String stage, ListId list) {
    List<String> inputs = new ArrayList<>(rules.digests());
    inputs.add(list.value());
    corpus.primaries(list).stream().map(Held::key).forEach(key -> inputs.add(key.hash().hex()));
    return DerivedKey.of(stage, ProgramVersion.ofTracking(), inputs);
  }
}
