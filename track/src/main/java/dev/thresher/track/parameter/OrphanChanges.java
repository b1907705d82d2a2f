package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Match;
import dev.thresher.corpus.change.Phase;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes what stands in one edition only: a record per threshold, or one for the words alone. */
final class OrphanChanges {
  /** Quoted by the edition, binding later. */
  private static final Optional<String> NOT_IN_FORCE = Optional.of("not in force");

  private final Alignment alignment;
  private final ChangeForm form;
  private final Additions additions;
  private final Rebuilt rebuilt;

  OrphanChanges(Alignment alignment, Additions additions) {
    this.alignment = alignment;
    this.form = new ChangeForm(alignment);
    this.additions = additions;
    this.rebuilt = new Rebuilt(alignment);
  }

  List<Change> removed(Orphanage family, Match match, Carried carried) {
    if (isPending(family, alignment.before())) {
      return pending(family, alignment.before()).stream()
          .map(side -> gone(family, side, match, NOT_IN_FORCE, Direction.UNDETERMINED))
          .toList();
    }
    List<Side> thresholds = thresholds(family, parameter -> !carried.left(parameter));
    SourceGap gap = SourceGap.after(alignment, family.root());
    if (gap == SourceGap.CERTAIN) {
      return isCarried(thresholds, family, carried::isKept)
          ? List.of()
          : List.of(
              gone(
                  family,
                  ChangeForm.words(alignment.before(), family.root()),
                  match,
                  Optional.of(ChangeForm.SOURCE),
                  Direction.UNDETERMINED));
    }
    return sides(alignment.before(), family, thresholds, carried::isKept).stream()
        .map(side ->
            gone(
                family,
                side,
                match,
                Optional.empty(),
                isOpen(family, side, match, alignment.before(), carried)
                    ? Direction.UNDETERMINED
                    : additions.ofRemoved(family, side).inverse()))
        .map(change -> doubted(change, gap))
        .toList();
  }

  List<Change> added(Orphanage family, Match match, Carried carried) {
    if (isPending(family, alignment.after())) {
      return pending(family, alignment.after()).stream()
          .map(side -> come(family, side, match, NOT_IN_FORCE, Direction.UNDETERMINED))
          .toList();
    }
    List<Side> thresholds = thresholds(family, parameter -> !carried.arrived(parameter));
    SourceGap gap = SourceGap.before(alignment, family.root());
    if (gap == SourceGap.CERTAIN) {
      return isCarried(thresholds, family, carried::isOld)
          ? List.of()
          : List.of(
              come(
                  family,
                  ChangeForm.words(alignment.after(), family.root()),
                  match,
                  Optional.of(ChangeForm.SOURCE),
                  Direction.UNDETERMINED));
    }
    return sides(alignment.after(), family, thresholds, carried::isOld).stream()
        .map(side ->
            come(
                family,
                side,
                match,
                Optional.empty(),
                isOpen(family, side, match, alignment.after(), carried)
                    ? Direction.UNDETERMINED
                    : additions.ofAdded(family, side)))
        .map(change -> doubted(change, gap))
        .toList();
  }

  /** A record of what an amendment may have done, or a copyist. */
  private static Change doubted(Change change, SourceGap gap) {
    return gap == SourceGap.DOUBTFUL ? change.withSuspect(ChangeForm.SOURCE) : change;
  }

  /** The provisions that a pending amendment will insert or replace, one side for each. */
  private static List<Side> pending(Orphanage family, EditionView view) {
    return family.members().stream()
        .filter(leaf -> leaf.provision().kind() == ProvisionKind.PENDING)
        .filter(leaf -> isAmended(leaf, family.root()))
        .map(leaf -> ChangeForm.words(view, leaf))
        .toList();
  }

  /** True if this is an amendment that the edition quotes and that is not in force. */
  private static boolean isPending(Orphanage family, EditionView view) {
    int root = family.root().index();
    boolean isHeadOfThem =
        family.root().provision().kind() == ProvisionKind.HEADING
            && root + 1 < view.leaves().size()
            && isPending(view, root + 1);
    return isHeadOfThem || isPending(view, root);
  }

  /** Right below the head of all of them stand the amendments, below these what they amend. */
  private static boolean isAmended(Leaf leaf, Leaf head) {
    String rest = leaf.path().substring(head.path().length());
    return rest.startsWith(".")
        && rest.indexOf('#') < 0
        && rest.chars().filter(c -> c == '.').count() == 2;
  }

  private static boolean isPending(EditionView view, int at) {
    return view.leaf(at).provision().kind() == ProvisionKind.PENDING;
  }

  /**
   * True if nobody can say by this side alone whether more is controlled: no partner is sure, its
   * place only changed hands, it was put around what was there, or its thresholds stand elsewhere.
   */
  private boolean isOpen(
      Orphanage family, Side side, Match match, EditionView view, Carried carried) {
    Leaf leaf = view.leaf(view.indexOf(side.path()));
    return match.phase() == Phase.UNCERTAIN
        || rebuilt.isRebuilt(family, leaf, view)
        || (side.parameter().isPresent()
            && family.members().stream()
                .flatMap(member -> member.thresholds().stream())
                .anyMatch(carried::isKindred));
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

  private Change gone(
      Orphanage family, Side side, Match match, Optional<String> doubt, Direction direction) {
    return form.change(
        ChangeForm.lineage(alignment.before(), form.leafBefore(side)),
        kind(family, doubt, ChangeKind.PROVISION_REMOVED),
        Optional.of(side),
        Optional.empty(),
        direction,
        match,
        doubt);
  }

  private Change come(
      Orphanage family, Side side, Match match, Optional<String> doubt, Direction direction) {
    return form.change(
        ChangeForm.lineage(alignment.after(), form.leafAfter(side)),
        kind(family, doubt, ChangeKind.PROVISION_ADDED),
        Optional.empty(),
        Optional.of(side),
        direction,
        match,
        doubt);
  }

  private static ChangeKind kind(Orphanage family, Optional<String> doubt, ChangeKind kind) {
    return doubt.isPresent() || family.isLicenceTable() ? ChangeKind.TEXT : kind;
  }
}
