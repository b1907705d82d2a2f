package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Match;
import dev.thresher.corpus.change.Phase;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.Leaf;
import java.util.Optional;

/** Writes what changed in provisions that stand in both editions. */
final class PassageChanges {
  /** So many words in the place of others replace them. */
  private static final int REPLACED = 2;

  private final Alignment alignment;
  private final ChangeForm form;
  private final Additions additions;
  private final Carvings carvings;

  PassageChanges(Alignment alignment, Carvings carvings, Additions additions) {
    this.alignment = alignment;
    this.form = new ChangeForm(alignment);
    this.carvings = carvings;
    this.additions = additions;
  }

  Optional<Change> value(ComparedPassage compared, ParameterPairs.Pair pair) {
    Leaf here = compared.before().leafOf(pair.before());
    Leaf there = compared.after().leafOf(pair.after());
    return ValueChange.of(pair, compared.touched())
        .map(change ->
            form.change(
                ChangeForm.lineage(alignment.before(), here),
                change.kind(),
                Optional.of(ChangeForm.threshold(here, pair.before())),
                Optional.of(ChangeForm.threshold(there, pair.after())),
                controls(here, there)
                        && !isCarvedOut(here, there, compared.match())
                        && !carvings.isWhole(here)
                    ? change.direction()
                    : Direction.UNDETERMINED,
                compared.match(),
                change.suspect()));
  }

  private static boolean controls(Leaf here, Leaf there) {
    return here.provision().kind().isOperative() && there.provision().kind().isOperative();
  }

  /** Taken out of another entry, or split: what it now catches depends on what stayed behind. */
  private static boolean isCarvedOut(Leaf here, Leaf there, Match match) {
    boolean sameEntry = here.entry().equals(there.entry());
    return !sameEntry || match.phase() == Phase.SPLIT || match.phase() == Phase.MERGED;
  }

  Change dropped(ComparedPassage compared, Parameter parameter) {
    Leaf leaf = compared.before().leafOf(parameter);
    return form.change(
        ChangeForm.lineage(alignment.before(), leaf),
        ChangeKind.PARAMETER_DROPPED,
        Optional.of(ChangeForm.threshold(leaf, parameter)),
        Optional.of(ChangeForm.place(compared.after().main())),
        ofDropped(compared, parameter),
        compared.match(),
        parameter.suspect());
  }

  Change added(ComparedPassage compared, Parameter parameter) {
    Leaf leaf = compared.after().leafOf(parameter);
    return form.change(
        ChangeForm.lineage(alignment.before(), compared.before().main()),
        ChangeKind.PARAMETER_ADDED,
        Optional.of(ChangeForm.place(compared.before().main())),
        Optional.of(ChangeForm.threshold(leaf, parameter)),
        ofAdded(compared, parameter),
        compared.match(),
        parameter.suspect());
  }

  /** What only went on into a paragraph of its own is neither tighter nor looser by that. */
  private Direction ofDropped(ComparedPassage compared, Parameter parameter) {
    Passage before = compared.before();
    return isRewritten(compared) || carvings.isWhole(before.leafOf(parameter))
        ? Direction.UNDETERMINED
        : compared
            .hunkBefore(before.numeralIn(parameter.evidence().span()))
            .filter(hunk -> !isReplaced(compared.after(), hunk.afterStart(), hunk.afterEnd()))
            .map(hunk -> additions.ofParameter(before, parameter, hunk.beforeStart()).inverse())
            .orElse(Direction.UNDETERMINED);
  }

  private Direction ofAdded(ComparedPassage compared, Parameter parameter) {
    Passage after = compared.after();
    return isRewritten(compared) || additions.hasTakenIn(after.leafOf(parameter))
        ? Direction.UNDETERMINED
        : compared
            .hunkAfter(after.numeralIn(parameter.evidence().span()))
            .filter(hunk -> !isReplaced(compared.before(), hunk.beforeStart(), hunk.beforeEnd()))
            .map(hunk -> additions.ofParameter(after, parameter, hunk.afterStart()))
            .orElse(Direction.UNDETERMINED);
  }

  private static boolean isRewritten(ComparedPassage compared) {
    return isCarvedOut(compared.before().main(), compared.after().main(), compared.match());
  }

  /** Other words stand in the place of these: whether they say as much nobody counts. */
  private static boolean isReplaced(Passage other, int start, int end) {
    return other.tokens().subList(start, end).stream()
            .filter(token -> !Connectives.isJoint(token))
            .count()
        >= REPLACED;
  }

  /** A provision whose words one copy lost: no change in law, whatever it bounds. */
  Change halfLost(ComparedPassage compared) {
    Leaf here = compared.before().main();
    Leaf there = compared.after().main();
    return form.change(
        ChangeForm.lineage(alignment.before(), here),
        ChangeKind.TEXT,
        Optional.of(ChangeForm.words(alignment.before(), here)),
        Optional.of(ChangeForm.words(alignment.after(), there)),
        Direction.UNDETERMINED,
        compared.match(),
        Optional.of(ChangeForm.SOURCE));
  }

  Change text(ComparedPassage compared, TextChange change) {
    Passage before = compared.before();
    Passage after = compared.after();
    WordDiff.Hunk first = change.hunks().getFirst();
    WordDiff.Hunk last = change.hunks().getLast();
    Leaf here = before.main();
    Leaf there = after.main();
    Direction direction =
        change.kind() == ChangeKind.LOGIC && controls(here, there)
            ? Connectives.direction(before, after, change.hunks())
            : Direction.UNDETERMINED;
    return form.change(
        ChangeForm.lineage(before.view(), here),
        change.kind(),
        Optional.of(quoted(before, here, first.beforeStart(), last.beforeEnd())),
        Optional.of(quoted(after, there, first.afterStart(), last.afterEnd())),
        direction,
        compared.match(),
        change.suspect());
  }

  private static Side quoted(Passage passage, Leaf leaf, int start, int end) {
    Optional<Evidence> evidence =
        passage.span(start, end).map(passage.view().document().text()::evidence);
    return new Side(leaf.provision().designator(), leaf.path(), Optional.empty(), evidence);
  }
}
