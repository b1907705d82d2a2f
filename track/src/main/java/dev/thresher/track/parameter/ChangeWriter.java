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
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Span;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Writes the change records of one alignment, each with both sides and the reason of the match. */
final class ChangeWriter {
  private static final String SOURCE = "source";

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
        after.or(() -> before).flatMap(Side::parameter).map(Parameter::property).orElse("");
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

  Optional<Change> value(ComparedPassage compared, ParameterPairs.Pair pair) {
    Leaf here = compared.before().leafOf(pair.before());
    Leaf there = compared.after().leafOf(pair.after());
    return ValueChange.of(pair.before(), pair.after())
        .map(change ->
            change(
                lineage(alignment.before(), here),
                change.kind(),
                Optional.of(side(here, pair.before())),
                Optional.of(side(there, pair.after())),
                controls(here, there) && !isCarvedOut(here, there, compared.match())
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

  Change dropped(ComparedPassage compared, Parameter parameter) {
    Leaf leaf = compared.before().leafOf(parameter);
    return change(
        lineage(alignment.before(), leaf),
        ChangeKind.PARAMETER_DROPPED,
        Optional.of(side(leaf, parameter)),
        Optional.empty(),
        additions.ofParameter(compared.before(), parameter).inverse(),
        compared.match(),
        parameter.suspect());
  }

  Change added(ComparedPassage compared, Parameter parameter) {
    Leaf leaf = compared.after().leafOf(parameter);
    return change(
        lineage(alignment.before(), compared.before().leaves().getFirst()),
        ChangeKind.PARAMETER_ADDED,
        Optional.empty(),
        Optional.of(side(leaf, parameter)),
        additions.ofParameter(compared.after(), parameter),
        compared.match(),
        parameter.suspect());
  }

  /** A provision whose words one copy lost: no change in law, whatever it bounds. */
  Change halfLost(ComparedPassage compared) {
    Leaf here = compared.before().leaves().getFirst();
    Leaf there = compared.after().leaves().getFirst();
    return change(
        lineage(alignment.before(), here),
        ChangeKind.TEXT,
        Optional.of(words(alignment.before(), here)),
        Optional.of(words(alignment.after(), there)),
        Direction.UNDETERMINED,
        compared.match(),
        Optional.of(SOURCE));
  }

  List<Change> removed(Orphanage family, Match match, Carried carried) {
    List<Side> thresholds = thresholds(family, parameter -> !carried.left(parameter));
    if (SourceGap.isAfter(alignment, family.root())) {
      return isCarried(thresholds, family, carried::isKept)
          ? List.of()
          : List.of(gone(family, words(alignment.before(), family.root()), match, true));
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
          : List.of(come(family, words(alignment.after(), family.root()), match, true));
    }
    return sides(alignment.after(), family, thresholds, carried::isOld).stream()
        .map(side -> come(family, side, match, false))
        .toList();
  }

  private static List<Side> thresholds(Orphanage family, Predicate<Parameter> isOpen) {
    return family.speaking().stream()
        .flatMap(leaf -> leaf.thresholds().stream().filter(isOpen).map(each -> side(leaf, each)))
        .toList();
  }

  /** One side per threshold, or one for the words alone; none where all only changed its place. */
  private static List<Side> sides(
      EditionView view, Orphanage family, List<Side> thresholds, Predicate<Leaf> isElsewhere) {
    if (isCarried(thresholds, family, isElsewhere)) {
      return List.of();
    }
    return thresholds.isEmpty() ? List.of(words(view, family.speaking().getFirst())) : thresholds;
  }

  private static boolean isCarried(
      List<Side> thresholds, Orphanage family, Predicate<Leaf> isElsewhere) {
    return thresholds.isEmpty() && family.speaking().stream().allMatch(isElsewhere);
  }

  private Change gone(Orphanage family, Side side, Match match, boolean isHole) {
    return change(
        lineage(alignment.before(), leafOf(alignment.before(), side)),
        isHole ? ChangeKind.TEXT : ChangeKind.PROVISION_REMOVED,
        Optional.of(side),
        Optional.empty(),
        isHole || match.phase() == Phase.UNCERTAIN
            ? Direction.UNDETERMINED
            : additions.ofRemoved(family, side).inverse(),
        match,
        isHole ? Optional.of(SOURCE) : Optional.empty());
  }

  private Change come(Orphanage family, Side side, Match match, boolean isHole) {
    return change(
        lineage(alignment.after(), leafOf(alignment.after(), side)),
        isHole ? ChangeKind.TEXT : ChangeKind.PROVISION_ADDED,
        Optional.empty(),
        Optional.of(side),
        isHole || match.phase() == Phase.UNCERTAIN
            ? Direction.UNDETERMINED
            : additions.ofAdded(family, side),
        match,
        isHole ? Optional.of(SOURCE) : Optional.empty());
  }

  private static Leaf leafOf(EditionView view, Side side) {
    return view.leaf(view.indexOf(side.path()));
  }

  private static Side words(EditionView view, Leaf leaf) {
    Optional<Span> own =
        leaf.provision().own().stream().filter(span -> !span.isEmpty()).findFirst();
    return new Side(
        leaf.provision().designator(),
        leaf.path(),
        Optional.empty(),
        own.map(view.document().text()::evidence));
  }

  /** A record where a provision is called otherwise and its parent's new name does not say so. */
  Optional<Change> moved(int before, int after, Match match) {
    Leaf here = alignment.before().leaf(before);
    Leaf there = alignment.after().leaf(after);
    if (here.path().equals(there.path())
        || here.isWordless()
        || isRenumberedNote(here, there)
        || isCarriedByParent(here, there)) {
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

  /** The second note to a paragraph that becomes its first has not moved. */
  private static boolean isRenumberedNote(Leaf here, Leaf there) {
    return switch (here.provision().kind()) {
      case NOTE, TECHNICAL_NOTE, NOTA_BENE, LICENCE_ROW, RELATED ->
          here.provision().designator().equals(there.provision().designator());
      case HEADING, ENTRY, ITEM, PARAGRAPH, RESERVED, PENDING, PREAMBLE -> false;
    };
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

  Change text(ComparedPassage compared, TextChange change) {
    Passage before = compared.before();
    Passage after = compared.after();
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
        compared.match(),
        change.suspect());
  }

  private static Side quoted(Passage passage, Leaf leaf, int start, int end) {
    Optional<Evidence> evidence =
        passage.span(start, end).map(passage.view().document().text()::evidence);
    return new Side(leaf.provision().designator(), leaf.path(), Optional.empty(), evidence);
  }
}
