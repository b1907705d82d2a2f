package dev.thresher.app.report;

import dev.thresher.app.pipeline.Undecided;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report of changes for a terminal: a summary, then each changed threshold under its entry with
 * both quotations and their places, then what changed without a threshold.
 */
public final class ChangesText {
  private static final int MOST_CODES = 12;
  private static final int HANGING = 4;

  private final ChangeSet set;
  private final ReportWords words;
  private final int width;
  private final Consumer<String> out;

  private ChangesText(ChangeSet set, ReportWords words, int width, Consumer<String> out) {
    this.set = set;
    this.words = words;
    this.width = width;
    this.out = out;
  }

  /**
   * @param width columns of the terminal
   * @param isFull true to quote also what changed without a threshold
   * @param out takes lines, line ends included
   */
  public static void write(
      ChangeSet set, ReportWords words, int width, boolean isFull, Consumer<String> out) {
    new ChangesText(set, words, width, out).write(isFull);
  }

  private void write(boolean isFull) {
    var from = set.before().edition();
    var to = set.after().edition();
    line(from.name() + " → " + to.name());
    List<Change> thresholds = set.changes().stream().filter(ChangesText::isOfThreshold).toList();
    List<Change> others = set.changes().stream().filter(change -> !isOfThreshold(change)).toList();
    summary(thresholds);
    others(others);
    undecided();
    byEntry(isFull ? set.changes() : thresholds).forEach(this::entry);
    line("");
  }

  /** True for what a threshold, a cell or a party is; false for words, places and logic alone. */
  public static boolean isOfThreshold(Change change) {
    return isOfTable(change)
        || change.before().flatMap(Side::parameter).isPresent()
        || change.after().flatMap(Side::parameter).isPresent();
  }

  /** Parties and cells have no thresholds; they are shown like them. */
  private static boolean isOfTable(Change change) {
    return switch (change.kind()) {
      case CELL_SET, CELL_CLEARED, PARTY_ADDED, PARTY_REMOVED, PARTY_AMENDED -> true;
      case VALUE,
          COMPARATOR,
          UNIT,
          CONDITION,
          PARAMETER_ADDED,
          PARAMETER_DROPPED,
          PROVISION_ADDED,
          PROVISION_REMOVED,
          MOVED,
          TEXT,
          LOGIC ->
          false;
    };
  }

  private void summary(List<Change> thresholds) {
    if (thresholds.isEmpty()) {
      line(
          "  "
              + words.say(
                  set.changes().isEmpty() ? "nothing changed" : "no technical parameter changed"));
      return;
    }
    String directions =
        Stream.of(Direction.values())
            .map(direction -> counted(thresholds, direction))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    boolean isTable = thresholds.stream().allMatch(ChangesText::isOfTable);
    String changed =
        isTable ? "{0} entries of the table changed: {1}" : "{0} thresholds changed: {1}";
    line("  " + words.say(changed, thresholds.size(), directions));
    Map<String, Long> kinds =
        thresholds.stream()
            .collect(
                Collectors.groupingBy(
                    change -> change.kind().code(), LinkedHashMap::new, Collectors.counting()));
    wrapped("  " + words.say("by kind:") + " ", counts(kinds));
    long suspects = thresholds.stream().filter(change -> change.suspect().isPresent()).count();
    if (suspects > 0) {
      line("  " + words.say("{0} are marked as suspect: probably no change in law", suspects));
    }
  }

  private String counted(List<Change> changes, Direction direction) {
    long count = changes.stream().filter(change -> change.direction() == direction).count();
    return count == 0
        ? ""
        : count + " " + words.say(direction.code()) + " " + Wording.sign(direction);
  }

  private String counts(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
        .map(count -> words.cell("kind", count.getKey()) + " " + count.getValue())
        .collect(Collectors.joining(", "));
  }

  /** What changed without a threshold is counted and named, not quoted. */
  private void others(List<Change> others) {
    Map<ChangeKind, List<Change>> byKind =
        others.stream()
            .collect(
                Collectors.groupingBy(
                    Change::kind,
                    () -> new java.util.EnumMap<>(ChangeKind.class),
                    Collectors.toList()));
    byKind.forEach((kind, changes) -> {
      String head =
          words.say("no threshold, {0} {1}:", words.cell("kind", kind.code()), changes.size());
      wrapped("  " + head + " ", codes(changes));
    });
    doubts(others);
  }

  private static String codes(List<Change> changes) {
    String codes =
        changes.stream()
            .map(change -> change.shown().designator().toString())
            .distinct()
            .limit(MOST_CODES)
            .collect(Collectors.joining(" "));
    return codes + (changes.size() > MOST_CODES ? " …" : "");
  }

  /** What a copyist did, by its kind, so that nobody takes it for an amendment. */
  private void doubts(List<Change> others) {
    Map<String, List<Change>> byDoubt = new TreeMap<>();
    for (Change change : others) {
      change
          .suspect()
          .ifPresent(doubt -> byDoubt.computeIfAbsent(doubt, key -> new ArrayList<>()).add(change));
    }
    byDoubt.forEach((doubt, changes) ->
        wrapped(
            "  " + words.say("of these suspect, {0} {1}:", words.say(doubt), changes.size()) + " ",
            codes(changes)));
  }

  /** Each with its candidates. */
  private void undecided() {
    Map<String, List<String>> candidates = new LinkedHashMap<>();
    for (Undecided pair : set.undecided()) {
      candidates
          .computeIfAbsent(pair.before().path(), key -> new ArrayList<>())
          .add(pair.after().path() + " (" + pair.score().toPlainString() + ")");
    }
    candidates.forEach((before, afters) ->
        wrapped(
            "  " + words.say("undecided:") + " ",
            words.say("{0} may be {1}", before, String.join(words.say(" or "), afters))));
  }

  private Map<String, List<Change>> byEntry(List<Change> changes) {
    return changes.stream()
        .collect(Collectors.groupingBy(this::heading, LinkedHashMap::new, Collectors.toList()));
  }

  private String heading(Change change) {
    Document document = change.after().isPresent() ? set.after() : set.before();
    Optional<Provision> provision = provision(document, change.shown().path());
    return provision
        .map(found -> Wording.entry(document, found))
        .map(entry -> entry.path() + "  " + Wording.heading(document, entry))
        .orElse(change.shown().designator().toString());
  }

  private static Optional<Provision> provision(Document document, String path) {
    return document.outline().provisions().stream()
        .filter(provision -> provision.path().equals(path))
        .findFirst();
  }

  private void entry(String heading, List<Change> changes) {
    line("");
    line(TextWidth.fit(heading, width));
    changes.forEach(this::change);
  }

  private void change(Change change) {
    List<String> told = new ArrayList<>();
    told.add(Wording.code(change));
    told.add(Wording.sign(change.direction()) + " " + words.say(change.direction().code()));
    if (change.kind() != ChangeKind.VALUE) {
      told.add("(" + words.cell("kind", change.kind().code()) + ")");
    }
    told.add(values(change));
    if (!change.property().isEmpty()) {
      told.add("· " + Wording.oneLine(change.property()));
    }
    if (!set.note(change).isEmpty()) {
      told.add("[" + set.note(change, words::say) + "]");
    }
    change.sourceRule().ifPresent(rule -> told.add("[" + rule + "]"));
    change
        .suspect()
        .ifPresent(doubt -> told.add("[" + words.say("suspect: {0}", words.say(doubt)) + "]"));
    wrapped("  " + told.getFirst(), String.join(" ", told.subList(1, told.size())));
    quotation("    " + words.say("was") + " ", set.before(), change.before());
    quotation("    " + words.say("now") + " ", set.after(), change.after());
  }

  private static String values(Change change) {
    Optional<String> before = change.before().flatMap(Side::parameter).map(Wording::of);
    Optional<String> after = change.after().flatMap(Side::parameter).map(Wording::of);
    return Stream.of(before, after)
        .flatMap(Optional::stream)
        .distinct()
        .collect(Collectors.joining(" → "));
  }

  private void quotation(String label, Document document, Optional<Side> side) {
    side.flatMap(Side::evidence)
        .ifPresent(evidence -> {
          String place = "  (" + document.place(evidence.span()) + ")";
          int room = width - TextWidth.of(label) - TextWidth.of(place);
          line(label + TextWidth.fit(Wording.quoted(evidence), Math.max(room, 20)) + place);
        });
  }

  /** The first line begins with the label, the others stand a little further in. */
  private void wrapped(String label, String text) {
    int margin = label.length() - label.stripLeading().length();
    List<String> lines = TextWidth.wrap(label.strip() + " " + text, width - margin - HANGING);
    line(" ".repeat(margin) + lines.getFirst());
    lines.stream().skip(1).forEach(more -> line(" ".repeat(margin + HANGING) + more));
  }

  private void line(String text) {
    out.accept(text + "\n");
  }
}
