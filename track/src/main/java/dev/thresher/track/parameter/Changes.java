package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Match;
import dev.thresher.corpus.change.Phase;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.AlignmentRecord;
import dev.thresher.track.align.Leaf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** All changes of an alignment: record by record, then what only changed its place taken out. */
final class Changes {
  private final Alignment alignment;
  private final ChangeWriter write;
  private final List<Change> found = new ArrayList<>();

  private Changes(Alignment alignment) {
    this.alignment = alignment;
    this.write = new ChangeWriter(alignment);
  }

  static List<Change> of(Alignment alignment) {
    Changes changes = new Changes(alignment);
    alignment.records().forEach(changes::visit);
    List<Change> substantial = CarriedOver.without(alignment, changes.found);
    return substantial.stream().sorted(changes.readingOrder()).toList();
  }

  private void visit(AlignmentRecord each) {
    switch (each) {
      case AlignmentRecord.Matched(int before, int after, Match match) ->
          matched(List.of(before), List.of(after), match);
      case AlignmentRecord.Split(int before, List<Integer> after, Match match) ->
          matched(List.of(before), after, match);
      case AlignmentRecord.Merged(List<Integer> before, int after, Match match) ->
          matched(before, List.of(after), match);
      case AlignmentRecord.Uncertain(
              List<Integer> before,
              List<Integer> after,
              List<AlignmentRecord.Candidate> candidates) -> {
        Match match = new Match(Phase.UNCERTAIN, bestOf(candidates), 0);
        before.forEach(index -> found.addAll(write.removed(index, match)));
        after.forEach(index -> found.addAll(write.added(index, match)));
      }
      case AlignmentRecord.Removed(int before, List<Integer> tombstones) ->
          found.addAll(write.removed(before, new Match(Phase.UNMATCHED, 0, 0)));
      case AlignmentRecord.Added(int after, List<Integer> tombstones) ->
          found.addAll(write.added(after, new Match(Phase.UNMATCHED, 0, 0)));
    }
  }

  private static int bestOf(List<AlignmentRecord.Candidate> candidates) {
    return candidates.stream()
        .mapToInt(AlignmentRecord.Candidate::permille)
        .max()
        .orElse(0);
  }

  private void matched(List<Integer> befores, List<Integer> afters, Match match) {
    if (befores.size() == 1 && afters.size() == 1) {
      write.moved(befores.getFirst(), afters.getFirst(), match).ifPresent(found::add);
      if (haveSameWords(befores.getFirst(), afters.getFirst())) {
        return;
      }
    }
    Passage before = Passage.of(alignment.before(), befores);
    Passage after = Passage.of(alignment.after(), afters);
    WordDiff words = WordDiff.of(before.tokens(), after.tokens());
    ParameterPairs thresholds = ParameterPairs.of(before, after, words);
    thresholds
        .pairs()
        .forEach(pair -> write.value(before, after, pair, match).ifPresent(found::add));
    thresholds.dropped().forEach(each -> found.add(write.dropped(before, each, match)));
    thresholds.added().forEach(each -> found.add(write.added(after, each, match)));
    TextChange.of(before, after, words, thresholds)
        .ifPresent(change -> found.add(write.text(before, after, change, match)));
  }

  /** Equal words read alike, unless a parent's words changed what they demand. */
  private boolean haveSameWords(int before, int after) {
    Leaf here = alignment.before().leaf(before);
    Leaf there = alignment.after().leaf(after);
    return here.words().equals(there.words())
        && Demands.areSameInOrder(here.thresholds(), there.thresholds());
  }

  private Comparator<Change> readingOrder() {
    return Comparator.<Change>comparingInt(this::place)
        .thenComparing(change -> change.shown().path())
        .thenComparing(change -> change.kind());
  }

  private int place(Change change) {
    return change
        .after()
        .map(side -> alignment.after().indexOf(side.path()))
        .orElseGet(() -> placeOfRemoved(change));
  }

  /** Behind its nearest predecessor that is still there. */
  private int placeOfRemoved(Change change) {
    int before = alignment.before().indexOf(change.shown().path());
    while (before >= 0) {
      List<Integer> afters =
          alignment.ofBefore(before).afters().sorted().collect(Collectors.toList());
      if (!afters.isEmpty()) {
        return afters.getFirst();
      }
      before--;
    }
    return -1;
  }
}
