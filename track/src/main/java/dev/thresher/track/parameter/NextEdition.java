package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import dev.thresher.track.time.ProvisionDates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One more edition behind those whose history is known: what it adds to the history and what it
 * shows of it in another light. The same as the history of all editions tells, but older editions
 * are looked at only for what comes back.
 */
public final class NextEdition {
  private final Alignment step;
  private final Function<Edition, EditionView> views;
  private final Ancestry ancestry;
  private final List<Change> changes;

  private NextEdition(
      Alignment step,
      Function<Edition, EditionView> views,
      Ancestry ancestry,
      List<Change> changes) {
    this.step = step;
    this.views = views;
    this.ancestry = ancestry;
    this.changes = changes;
  }

  /**
   * @param views opens an edition, that which follows the known ones or one of these; asked more
   *     than once
   * @return empty if the last edition is not as it is known
   */
  public static Optional<NextEdition> of(
      KnownLineages known, Edition next, Function<Edition, EditionView> views) {
    EditionView last = views.apply(known.last());
    return known
        .ofLast(last)
        .map(before -> {
          Alignment step = Alignment.of(last, views.apply(next));
          Ancestry ancestry = Ancestry.of(known, before, step, views);
          Comparison named =
              LineageBook.named(
                  Comparison.of(step),
                  before,
                  ancestry.lineages(),
                  change -> isBack(change, ancestry));
          return new NextEdition(step, views, ancestry, named.changes());
        });
  }

  /** True of what the edition before had lost. */
  private static boolean isBack(Change change, Ancestry ancestry) {
    return change.kind() == ChangeKind.PROVISION_ADDED
        && ancestry.returned().contains(change.lineage());
  }

  /** The edition before it. */
  public Edition before() {
    return step.before().edition();
  }

  /** What changed since the edition before, each under its lineage, in order. */
  public List<Change> changes() {
    return changes;
  }

  /** The lineage of a provision by its place in the outline. */
  public Lineage of(int provision) {
    return ancestry.lineages().get(provision);
  }

  /** The provisions that an edition before the last one had and the last one had not. */
  public Set<Lineage> returned() {
    return ancestry.returned();
  }

  /**
   * The changes of one step of a lineage that came back, as they are told now: what seemed removed
   * was left out by a copy.
   *
   * @return one for each; empty where another one tells of it
   */
  public List<Optional<Change>> retold(List<Change> kept) {
    Set<Lineage> told = new HashSet<>();
    return kept.stream().map(change -> retold(change, told)).toList();
  }

  private Optional<Change> retold(Change change, Set<Lineage> told) {
    if (change.kind() != ChangeKind.PROVISION_REMOVED) {
      return Optional.of(change);
    }
    EditionView from = views.apply(change.from());
    Leaf leaf = from.leaf(from.indexOf(change.shown().path()));
    return LineageBook.lostAndFound(change, leaf, told);
  }

  /**
   * The thresholds of this edition, each in its strand.
   *
   * @param kept the lines of a lineage over the editions before, asked by several threads
   * @return empty if a threshold of an edition before is not one of the lines that are kept
   */
  public Optional<List<HistoryLine>> lines(Function<Lineage, List<HistoryLine>> kept) {
    IdentityHashMap<Parameter, Change> byParameter = new IdentityHashMap<>();
    changes.forEach(change ->
        change
            .after()
            .flatMap(side -> side.parameter())
            .ifPresent(parameter -> byParameter.put(parameter, change)));
    ProvisionDates dates = ProvisionDates.of(step.after().list());
    List<Leaf> bounding =
        step.after().leaves().stream().filter(leaf -> !leaf.thresholds().isEmpty()).toList();
    List<Optional<Strands>> strands =
        bounding.parallelStream().map(leaf -> strands(leaf, kept.apply(of(leaf.index())))).toList();
    List<HistoryLine> lines = new ArrayList<>();
    for (int i = 0; i < bounding.size(); i++) {
      Leaf leaf = bounding.get(i);
      if (strands.get(i).isEmpty()) {
        return Optional.empty();
      }
      for (Parameter threshold : leaf.thresholds()) {
        lines.add(
            new HistoryLine(
                of(leaf.index()),
                strands.get(i).get().of(threshold),
                step.after().edition(),
                leaf.provision().designator(),
                threshold,
                Optional.ofNullable(byParameter.get(threshold)),
                dates.daysOf(leaf.path())));
      }
    }
    return Optional.of(lines);
  }

  /** The strands of a provision, those of its ancestor carried on; empty if these are not known. */
  private Optional<Strands> strands(Leaf leaf, List<HistoryLine> kept) {
    Optional<Ancestry.Stood> ancestor = ancestry.ancestor(of(leaf.index()));
    if (ancestor.isEmpty()) {
      return Optional.of(new Strands());
    }
    EditionView view = ancestor.get().view();
    Leaf was = ancestor.get().leaf();
    Optional<Strands> known = Strands.of(kept, was, view);
    known.ifPresent(strands -> carryOn(strands, was, view, leaf));
    return known;
  }

  private void carryOn(Strands strands, Leaf was, EditionView view, Leaf leaf) {
    if (saySame(was, leaf)) {
      strands.carry(was.thresholds(), leaf.thresholds());
    } else {
      strands.follow(
          Passage.of(view, List.of(was.index())), Passage.of(step.after(), List.of(leaf.index())));
    }
  }

  /** Most provisions: there is nothing to lay side by side. */
  private static boolean saySame(Leaf was, Leaf leaf) {
    List<Parameter> before = was.thresholds();
    List<Parameter> after = leaf.thresholds();
    return was.words().equals(leaf.words())
        && before.size() == after.size()
        && IntStream.range(0, before.size()).allMatch(i -> saySame(before.get(i), after.get(i)));
  }

  private static boolean saySame(Parameter one, Parameter other) {
    return one.threshold().equals(other.threshold())
        && one.property().equals(other.property())
        && one.evidence().quote().equals(other.evidence().quote());
  }
}
