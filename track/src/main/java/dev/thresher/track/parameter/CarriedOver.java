package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import dev.thresher.track.align.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Thresholds that left one provision and stand, with their words, in another of the same entry: a
 * list that prints its paragraphs inline today and in rows tomorrow changes nothing.
 */
final class CarriedOver {
  private static final int WINDOW = 6;
  private static final int SHARED_OF_TEN = 5;

  private final Alignment alignment;
  private final List<Change> changes;

  private CarriedOver(Alignment alignment, List<Change> changes) {
    this.alignment = alignment;
    this.changes = changes;
  }

  static List<Change> without(Alignment alignment, List<Change> changes) {
    return new CarriedOver(alignment, changes).substantial();
  }

  private List<Change> substantial() {
    List<Change> gone = changes.stream().filter(CarriedOver::isGone).toList();
    List<Change> come = new ArrayList<>(changes.stream().filter(CarriedOver::isNew).toList());
    Set<Change> carried = new HashSet<>();
    for (Change was : gone) {
      partner(was, come)
          .ifPresent(
              is -> {
                come.remove(is);
                carried.add(was);
                carried.add(is);
              });
    }
    return changes.stream().filter(change -> !carried.contains(change)).toList();
  }

  private static boolean isGone(Change change) {
    return (change.kind() == ChangeKind.PARAMETER_DROPPED
            || change.kind() == ChangeKind.PROVISION_REMOVED)
        && change.shown().parameter().isPresent();
  }

  private static boolean isNew(Change change) {
    return (change.kind() == ChangeKind.PARAMETER_ADDED
            || change.kind() == ChangeKind.PROVISION_ADDED)
        && change.shown().parameter().isPresent();
  }

  private Optional<Change> partner(Change was, List<Change> come) {
    Parameter before = was.shown().parameter().orElseThrow();
    return come.stream()
        .filter(is -> entry(is.shown().designator()).equals(entry(was.shown().designator())))
        .filter(is -> Demands.areSame(before, is.shown().parameter().orElseThrow()))
        .filter(is -> haveSameWords(before, is.shown().parameter().orElseThrow()))
        .findFirst();
  }

  private static String entry(Designator designator) {
    return designator.isRoot() ? "" : designator.steps().getFirst();
  }

  private boolean haveSameWords(Parameter before, Parameter after) {
    List<String> here = window(alignment.before(), before);
    List<String> there = window(alignment.after(), after);
    long shared = here.stream().filter(there::contains).count();
    return 10 * shared >= SHARED_OF_TEN * (long) Math.min(here.size(), there.size());
  }

  /** The words before and behind a threshold. */
  private static List<String> window(EditionView view, Parameter parameter) {
    Leaf leaf = view.leaf(view.indexOf(parameter.provision()));
    Passage passage = Passage.of(view, List.of(leaf.index()));
    int place = Math.max(0, passage.numeralIn(parameter.evidence().span()));
    return leaf
        .tokens()
        .subList(Math.max(0, place - WINDOW), Math.min(leaf.tokens().size(), place + WINDOW + 1))
        .stream()
        .map(Token::masked)
        .toList();
  }
}
