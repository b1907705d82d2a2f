package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Match;
import dev.thresher.corpus.change.Phase;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes what stands in one edition only: a record per threshold, or one for the words alone. */
final class OrphanChanges {
  private final Alignment alignment;
  private final ChangeForm form;
  private final Additions additions;

  OrphanChanges(Alignment alignment) {
    this.alignment = alignment;
    this.form = new ChangeForm(alignment);
    this.additions = new Additions(alignment, Carvings.of(alignment));
  }

  List<Change> removed(Orphanage family, Match match, Carried carried) {
    List<Side> thresholds = thresholds(family, parameter -> !carried.left(parameter));
    if (SourceGap.isAfter(alignment, family.root())) {
      return isCarried(thresholds, family, carried::isKept)
          ? List.of()
          : List.of(gone(family, ChangeForm.words(alignment.before(), family.root()), match, true));
    }
    return sides(alignment.before(), family, thresholds, carried::isKept).stream()
        .map(side -> gone(family, side, match, false))
        .toList();
  }

  List<Change> added(Orphanage family, Match match, Carried carried) {
    List<Side> thresholds = thresholds(family, parameter -> !carried.arrived(parameter));
    if (SourceGap.isBefore(alignment, family.root())) {
      return isCarried(thresholds, family, carried::isOld)
          ? List.of()
          : List.of(come(family, ChangeForm.words(alignment.after(), family.root()), match, true));
    }
    return sides(alignment.after(), family, thresholds, carried::isOld).stream()
        .map(side -> come(family, side, match, false))
        .toList();
  }

  private static List<Side> thresholds(Orphanage family, Predicate<Parameter> isOpen) {
    if (family.isLicenceTable()) {
      return List.of();
    }
    return family.speaking().stream()
        .flatMap(leaf ->
            leaf.thresholds().stream().filter(isOpen).map(each -> ChangeForm.threshold(leaf, each)))
        .toList();
  }

  /** One side per threshold, or one for the words alone; none where all only changed its place. */
  private static List<Side> sides(
      EditionView view, Orphanage family, List<Side> thresholds, Predicate<Leaf> isElsewhere) {
    if (isCarried(thresholds, family, isElsewhere)) {
      return List.of();
    }
    return thresholds.isEmpty()
        ? List.of(ChangeForm.words(view, family.speaking().getFirst()))
        : thresholds;
  }

  private static boolean isCarried(
      List<Side> thresholds, Orphanage family, Predicate<Leaf> isElsewhere) {
    return thresholds.isEmpty()
        && (family.boundsSomething() || family.speaking().stream().allMatch(isElsewhere));
  }

  private Change gone(Orphanage family, Side side, Match match, boolean isHole) {
    return form.change(
        ChangeForm.lineage(alignment.before(), form.leafBefore(side)),
        isHole || family.isLicenceTable() ? ChangeKind.TEXT : ChangeKind.PROVISION_REMOVED,
        Optional.of(side),
        Optional.empty(),
        isHole || match.phase() == Phase.UNCERTAIN
            ? Direction.UNDETERMINED
            : additions.ofRemoved(family, side).inverse(),
        match,
        isHole ? Optional.of(ChangeForm.SOURCE) : Optional.empty());
  }

  private Change come(Orphanage family, Side side, Match match, boolean isHole) {
    return form.change(
        ChangeForm.lineage(alignment.after(), form.leafAfter(side)),
        isHole || family.isLicenceTable() ? ChangeKind.TEXT : ChangeKind.PROVISION_ADDED,
        Optional.empty(),
        Optional.of(side),
        isHole || match.phase() == Phase.UNCERTAIN
            ? Direction.UNDETERMINED
            : additions.ofAdded(family, side),
        match,
        isHole ? Optional.of(ChangeForm.SOURCE) : Optional.empty());
  }
}
