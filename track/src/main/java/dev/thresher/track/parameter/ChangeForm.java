package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.change.Match;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.text.Span;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.Optional;

/**
 * The form that every change record of one alignment has.
 *
 * @param alignment the two editions that the records speak of
 */
record ChangeForm(Alignment alignment) {
  /** Why a difference is held to be the copyist's and not the legislator's. */
  static final String SOURCE = "source";

  /** The identity of a provision where only two editions are known. */
  static Lineage lineage(EditionView view, Leaf leaf) {
    return new Lineage(leaf.path() + "@" + view.edition().date());
  }

  Change change(
      Lineage lineage,
      ChangeKind kind,
      Optional<Side> before,
      Optional<Side> after,
      Direction direction,
      Match match,
      Optional<String> suspect) {
    String property =
        after
            .flatMap(Side::parameter)
            .or(() -> before.flatMap(Side::parameter))
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

  /** A provision that has nothing of what the other side has. */
  static Side place(Leaf leaf) {
    return new Side(leaf.provision().designator(), leaf.path(), Optional.empty(), Optional.empty());
  }

  /** The threshold as its provision has it. */
  static Side threshold(Leaf leaf, Parameter parameter) {
    return Side.of(leaf.provision().designator(), parameter);
  }

  /** The words of a provision without a threshold. */
  static Side words(EditionView view, Leaf leaf) {
    Optional<Span> own =
        leaf.provision().own().stream().filter(span -> !span.isEmpty()).findFirst();
    return new Side(
        leaf.provision().designator(),
        leaf.path(),
        Optional.empty(),
        own.map(view.document().text()::evidence));
  }

  Leaf leafBefore(Side side) {
    return alignment.before().leaf(alignment.before().indexOf(side.path()));
  }

  Leaf leafAfter(Side side) {
    return alignment.after().leaf(alignment.after().indexOf(side.path()));
  }
}
