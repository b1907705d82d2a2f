package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Match;
import dev.thresher.corpus.change.Phase;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.AlignmentRecord;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All changes of an alignment: what is in both editions is compared, what only changed its place is
 * taken out, the rest is written down.
 */
final class Changes {
  private final Alignment alignment;
  private final Moves moves;
  private final PassageChanges passages;
  private final OrphanChanges orphans;
  private final References references;

  /** Provisions that stand in the earlier edition only. */
  private final List<Leaf> gone;

  /** Those that stand in the later edition only. */
  private final List<Leaf> come;

  private final List<ComparedPassage> compared = new ArrayList<>();
  private final List<Change> found = new ArrayList<>();

  /** Provisions of the earlier edition whose logic changed. */
  private final Set<Integer> turned = new HashSet<>();

  private Changes(Alignment alignment) {
    this.alignment = alignment;
    this.references = new References(alignment);
    this.moves = new Moves(alignment);
    Carvings carvings = Carvings.of(alignment);
    Additions additions = new Additions(alignment, carvings);
    this.passages = new PassageChanges(alignment, carvings, additions);
    this.orphans = new OrphanChanges(alignment, additions);
    this.gone = orphans(alignment.before());
    this.come = orphans(alignment.after());
  }

  static List<Change> of(Alignment alignment) {
    Changes changes = new Changes(alignment);
    alignment.records().parallelStream().map(changes::seen).toList().forEach(changes::take);
    Carried carried = changes.carried();
    changes.compared.forEach(each -> changes.write(each, carried));
    changes.writeRemoved(carried);
    changes.writeAdded(carried);
    return new ReadingOrder(alignment).of(changes.found);
  }

  /** What one record shows by itself. */
  private record Seen(Optional<Change> move, Optional<ComparedPassage> words) {
    static Seen nothing() {
      return new Seen(Optional.empty(), Optional.empty());
    }
  }

  private void take(Seen seen) {
    seen.move().ifPresent(found::add);
    seen.words().ifPresent(compared::add);
  }

  /** A function of the alignment alone, asked by several threads. */
  private Seen seen(AlignmentRecord each) {
    return switch (each) {
      case AlignmentRecord.Matched(int before, int after, Match match) ->
          new Seen(
              moves.record(before, after, match),
              haveSameWords(before, after)
                  ? Optional.empty()
                  : compared(List.of(before), List.of(after), match));
      case AlignmentRecord.Split(int before, List<Integer> after, Match match) ->
          new Seen(Optional.empty(), compared(List.of(before), after, match));
      case AlignmentRecord.Merged(List<Integer> before, int after, Match match) ->
          new Seen(Optional.empty(), compared(before, List.of(after), match));
      case AlignmentRecord.Uncertain uncertain -> Seen.nothing();
      case AlignmentRecord.Removed removed -> Seen.nothing();
      case AlignmentRecord.Added added -> Seen.nothing();
    };
  }

  /** Front matter names its own edition: it always differs and controls nothing. */
  private Optional<ComparedPassage> compared(
      List<Integer> befores, List<Integer> afters, Match match) {
    Passage before = Passage.of(alignment.before(), befores);
    Passage after = Passage.of(alignment.after(), afters);
    return before.main().provision().kind() == ProvisionKind.PREAMBLE
        ? Optional.empty()
        : Optional.of(ComparedPassage.of(before, after, match));
  }

  private boolean haveSameWords(int before, int after) {
    return alignment.before().leaf(before).words().equals(alignment.after().leaf(after).words());
  }

  private Carried carried() {
    List<Parameter> left = new ArrayList<>();
    List<Parameter> arrived = new ArrayList<>();
    for (ComparedPassage each : compared) {
      left.addAll(each.thresholds().dropped());
      arrived.addAll(each.thresholds().added());
    }
    gone.forEach(leaf -> left.addAll(leaf.thresholds()));
    come.forEach(leaf -> arrived.addAll(leaf.thresholds()));
    for (ComparedPassage each : compared) {
      each.before().leaves().forEach(leaf -> left.addAll(leaf.defined()));
      each.after().leaves().forEach(leaf -> arrived.addAll(leaf.defined()));
    }
    gone.forEach(leaf -> left.addAll(leaf.defined()));
    come.forEach(leaf -> arrived.addAll(leaf.defined()));
    return Carried.of(alignment, left, arrived);
  }

  /** Provisions that stand on one side only. */
  private List<Leaf> orphans(EditionView view) {
    return view.leaves().stream().filter(leaf -> orphanMatch(view, leaf).isPresent()).toList();
  }

  private Optional<Match> orphanMatch(EditionView view, Leaf leaf) {
    AlignmentRecord entry =
        view == alignment.before()
            ? alignment.ofBefore(leaf.index())
            : alignment.ofAfter(leaf.index());
    return switch (entry) {
      case AlignmentRecord.Matched matched -> Optional.empty();
      case AlignmentRecord.Split split -> Optional.empty();
      case AlignmentRecord.Merged merged -> Optional.empty();
      case AlignmentRecord.Uncertain uncertain ->
          Optional.of(new Match(Phase.UNCERTAIN, uncertain.best(), 0));
      case AlignmentRecord.Removed removed -> Optional.of(new Match(Phase.UNMATCHED, 0, 0));
      case AlignmentRecord.Added added -> Optional.of(new Match(Phase.UNMATCHED, 0, 0));
    };
  }

  private void write(ComparedPassage each, Carried carried) {
    if (each.isHalfLost()) {
      found.add(passages.halfLost(each));
      return;
    }
    each.thresholds().pairs().forEach(pair -> passages.value(each, pair).ifPresent(found::add));
    each.thresholds().dropped().stream()
        .filter(parameter -> !carried.left(parameter))
        .forEach(parameter -> found.add(passages.dropped(each, parameter)));
    each.thresholds().added().stream()
        .filter(parameter -> !carried.arrived(parameter))
        .forEach(parameter -> found.add(passages.added(each, parameter)));
    TextChange.of(each, carried, references)
        .filter(change -> !followsChapeau(each, change))
        .ifPresent(change -> found.add(passages.text(each, change)));
  }

  /** "; and" that becomes "; or" because the chapeau went from "all" to "any". */
  private boolean followsChapeau(ComparedPassage each, TextChange change) {
    if (change.kind() != ChangeKind.LOGIC) {
      return false;
    }
    Leaf leaf = each.before().main();
    boolean follows =
        turned.contains(leaf.parent()) && change.isAtEndOnly(each.before(), each.after());
    turned.add(leaf.index());
    return follows;
  }

  private void writeRemoved(Carried carried) {
    for (Orphanage family : Orphanage.families(gone, alignment.before())) {
      Match match = orphanMatch(alignment.before(), family.root()).orElseThrow();
      found.addAll(orphans.removed(family, match, carried));
    }
  }

  private void writeAdded(Carried carried) {
    for (Orphanage family : Orphanage.families(come, alignment.after())) {
      Match match = orphanMatch(alignment.after(), family.root()).orElseThrow();
      found.addAll(orphans.added(family, match, carried));
    }
  }

  /** The order of the later edition; what was removed stands where it was. */
  private record ReadingOrder(Alignment alignment) {
    /** A change and its place, looked up once for all that it is compared with. */
    private record Placed(Change change, int place) {
      static final Comparator<Placed> ORDER =
          Comparator.comparingInt(Placed::place)
              .thenComparing(each -> each.change().shown().path())
              .thenComparing(each -> each.change().kind())
              .thenComparingInt(Placed::offset);

      private int offset() {
        return change.shown().evidence().map(evidence -> evidence.span().start()).orElse(0);
      }
    }

    List<Change> of(List<Change> changes) {
      return changes.stream()
          .map(change -> new Placed(change, place(change)))
          .sorted(Placed.ORDER)
          .map(Placed::change)
          .toList();
    }

    private int place(Change change) {
      return change
          .after()
          .map(side -> alignment.after().indexOf(side.path()))
          .orElseGet(() -> placeOfRemoved(change));
    }

    /** Behind its nearest predecessor that is still there. */
    private int placeOfRemoved(Change change) {
      for (int before = alignment.before().indexOf(change.shown().path()); before >= 0; before--) {
        List<Integer> afters = alignment.ofBefore(before).afters();
        if (!afters.isEmpty()) {
          return Collections.min(afters);
        }
      }
      return -1;
    }
  }
}
