package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.change.Match;
import dev.thresher.corpus.change.Phase;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Span;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.List;
import java.util.Optional;

/** Writes the change records of one alignment, each with both sides and the reason of the match. */
final class ChangeWriter {
  private final Alignment alignment;
  private final Additions additions;

  ChangeWriter(Alignment alignment) {
    this.alignment = alignment;
    this.additions = new Additions(alignment);
  }

  /** The identity of a provision where only two editions are known. */
  static Lineage lineage(EditionView view, Leaf leaf) {
    return new Lineage(leaf.path() + "@" + view.edition().date());
  }

  private Change change(
      Lineage lineage,
      ChangeKind kind,
      Optional<Side> before,
      Optional<Side> after,
      Direction direction,
      Match match,
      Optional<String> suspect) {
    String property =
        after
            .or(() -> before)
            .flatMap(Side::parameter)
            .map(Parameter::property)
            .orElse("");
    return new Change(
        lineage,
        alignment.before().edition(),
        alignment.after().edition(),
        kind,
        property,
        before,
        after,
        direction,
        match,
        Optional.empty(),
        suspect);
  }

  Optional<Change> value(Passage before, Passage after, ParameterPairs.Pair pair, Match match) {
    Leaf here = before.leafOf(pair.before());
    Leaf there = after.leafOf(pair.after());
    return ValueChange.of(pair.before(), pair.after())
        .map(
            change ->
                change(
                    lineage(before.view(), here),
                    change.kind(),
                    Optional.of(side(here, pair.before())),
                    Optional.of(side(there, pair.after())),
                    controls(here, there) && !isCarvedOut(here, there, match)
                        ? change.direction()
                        : Direction.UNDETERMINED,
                    match,
                    change.suspect()));
  }

  private static boolean controls(Leaf here, Leaf there) {
    return here.provision().kind().isOperative() && there.provision().kind().isOperative();
  }

  /** Taken out of another entry, or split: what it now catches depends on what stayed behind. */
  private static boolean isCarvedOut(Leaf here, Leaf there, Match match) {
    boolean sameEntry =
        entry(here.provision().designator()).equals(entry(there.provision().designator()));
    return !sameEntry || match.phase() == Phase.SPLIT || match.phase() == Phase.MERGED;
  }

  private static String entry(Designator designator) {
    return designator.isRoot() ? "" : designator.steps().getFirst();
  }

  private static Side side(Leaf leaf, Parameter parameter) {
    return Side.of(leaf.provision().designator(), parameter);
  }

  Change dropped(Passage before, Parameter parameter, Match match) {
    Leaf leaf = before.leafOf(parameter);
    return change(
        lineage(before.view(), leaf),
        ChangeKind.PARAMETER_DROPPED,
        Optional.of(side(leaf, parameter)),
        Optional.empty(),
        additions.ofParameter(before, parameter).inverse(),
        match,
        parameter.suspect());
  }

  Change added(Passage after, Parameter parameter, Match match) {
    Leaf leaf = after.leafOf(parameter);
    Leaf ancestor = leaf;
    List<Integer> befores =
        alignment.ofAfter(leaf.index()).befores().sorted().toList();
    Lineage lineage =
        befores.isEmpty()
            ? lineage(after.view(), ancestor)
            : lineage(alignment.before(), alignment.before().leaf(befores.getFirst()));
    return change(
        lineage,
        ChangeKind.PARAMETER_ADDED,
        Optional.empty(),
        Optional.of(side(leaf, parameter)),
        additions.ofParameter(after, parameter),
        match,
        parameter.suspect());
  }

  List<Change> removed(int index, Match match) {
    Leaf leaf = alignment.before().leaf(index);
    return whole(alignment.before(), leaf).stream()
        .map(
            side ->
                change(
                    lineage(alignment.before(), leaf),
                    ChangeKind.PROVISION_REMOVED,
                    Optional.of(side),
                    Optional.empty(),
                    match.phase() == Phase.UNCERTAIN
                        ? Direction.UNDETERMINED
                        : additions.ofRemoved(leaf, side).inverse(),
                    match,
                    Optional.empty()))
        .toList();
  }

  List<Change> added(int index, Match match) {
    Leaf leaf = alignment.after().leaf(index);
    return whole(alignment.after(), leaf).stream()
        .map(
            side ->
                change(
                    lineage(alignment.after(), leaf),
                    ChangeKind.PROVISION_ADDED,
                    Optional.empty(),
                    Optional.of(side),
                    match.phase() == Phase.UNCERTAIN
                        ? Direction.UNDETERMINED
                        : additions.ofAdded(leaf, side),
                    match,
                    Optional.empty()))
        .toList();
  }

  /** One side per threshold, or one for the words alone; none for a slot kept free. */
  private static List<Side> whole(EditionView view, Leaf leaf) {
    if (isSilent(leaf)) {
      return List.of();
    }
    List<Side> thresholds =
        leaf.thresholds().stream().map(parameter -> side(leaf, parameter)).toList();
    return thresholds.isEmpty() ? List.of(words(view, leaf)) : thresholds;
  }

  private static boolean isSilent(Leaf leaf) {
    ProvisionKind kind = leaf.provision().kind();
    return leaf.isWordless() || kind == ProvisionKind.RESERVED || kind == ProvisionKind.PENDING;
  }

  private static Side words(EditionView view, Leaf leaf) {
    Span own =
        leaf.provision().own().stream().filter(span -> !span.isEmpty()).findFirst().orElseThrow();
    return new Side(
        leaf.provision().designator(),
        leaf.path(),
        Optional.empty(),
        Optional.of(view.document().text().evidence(own)));
  }

  /** A record where a provision is called otherwise and its parent's new name does not say so. */
  Optional<Change> moved(int before, int after, Match match) {
    Leaf here = alignment.before().leaf(before);
    Leaf there = alignment.after().leaf(after);
    if (here.path().equals(there.path()) || here.isWordless() || isCarriedByParent(here, there)) {
      return Optional.empty();
    }
    return Optional.of(
        change(
            lineage(alignment.before(), here),
            ChangeKind.MOVED,
            Optional.of(words(alignment.before(), here)),
            Optional.of(words(alignment.after(), there)),
            Direction.NEUTRAL,
            match,
            Optional.empty()));
  }

  private boolean isCarriedByParent(Leaf here, Leaf there) {
    return here.parent() >= 0
        && there.parent() >= 0
        && alignment.ofBefore(here.parent()).afters().anyMatch(each -> each == there.parent())
        && lastStep(here, alignment.before()).equals(lastStep(there, alignment.after()));
  }

  private static String lastStep(Leaf leaf, EditionView view) {
    String parent = view.leaf(leaf.parent()).path();
    return leaf.path().startsWith(parent) ? leaf.path().substring(parent.length()) : leaf.path();
  }

  Change text(Passage before, Passage after, TextChange change, Match match) {
    WordDiff.Hunk first = change.hunks().getFirst();
    WordDiff.Hunk last = change.hunks().getLast();
    Leaf here = before.leaves().getFirst();
    Leaf there = after.leaves().getFirst();
    Direction direction =
        change.kind() == ChangeKind.LOGIC && controls(here, there)
            ? Connectives.direction(before, after, change.hunks())
            : Direction.UNDETERMINED;
    return change(
        lineage(before.view(), here),
        change.kind(),
        Optional.of(quoted(before, here, first.beforeStart(), last.beforeEnd())),
        Optional.of(quoted(after, there, first.afterStart(), last.afterEnd())),
        direction,
        match,
        change.suspect());
  }

  private static Side quoted(Passage passage, Leaf leaf, int start, int end) {
    Optional<Evidence> evidence =
        passage.span(start, end).map(passage.view().document().text()::evidence);
    return new Side(leaf.provision().designator(), leaf.path(), Optional.empty(), evidence);
  }
}
