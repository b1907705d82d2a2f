package dev.thresher.track.parameter;

import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether a copy lost a paragraph: lists keep a slot free for what they delete, so a list that goes
 * from a to c, or begins with b, is a copy with a hole and not an amendment. So is an entry without
 * any licence table.
 */
final class SourceGap {
  private SourceGap() {}

  /** True if the earlier edition has a hole where this new provision stands. */
  static boolean isBefore(Alignment alignment, Leaf added) {
    return counterpart(alignment, added, false)
        .map(parent ->
            hasHole(alignment.before(), parent, added)
                || dangles(alignment.before(), parent, added, last -> heirs(alignment, last)))
        .orElse(false);
  }

  /** True if the later edition has a hole where this provision stood. */
  static boolean isAfter(Alignment alignment, Leaf removed) {
    return counterpart(alignment, removed, true)
        .map(parent ->
            hasHole(alignment.after(), parent, removed)
                || dangles(alignment.after(), parent, removed, last -> ancestors(alignment, last)))
        .orElse(false);
  }

  private static Optional<Integer> counterpart(
      Alignment alignment, Leaf leaf, boolean isLeafBefore) {
    if (leaf.parent() < 0) {
      return Optional.empty();
    }
    return isLeafBefore
        ? alignment.ofBefore(leaf.parent()).afters().findFirst()
        : alignment.ofAfter(leaf.parent()).befores().findFirst();
  }

  private static String step(Leaf leaf) {
    List<String> steps = leaf.provision().designator().steps();
    return steps.isEmpty() ? "" : steps.getLast();
  }

  private static boolean hasHole(EditionView view, int parent, Leaf leaf) {
    return switch (leaf.provision().kind()) {
      case ITEM -> hasHole(view, parent, step(leaf));
      case LICENCE_ROW, RELATED ->
          view.children(parent).stream()
              .map(view::leaf)
              .noneMatch(child ->
                  child.provision().kind() == ProvisionKind.LICENCE_ROW
                      || child.provision().kind() == ProvisionKind.RELATED);
      case HEADING,
          ENTRY,
          PARAGRAPH,
          NOTE,
          TECHNICAL_NOTE,
          NOTA_BENE,
          RESERVED,
          PENDING,
          PREAMBLE ->
          false;
    };
  }

  private static boolean hasHole(EditionView view, int parent, String step) {
    List<String> steps = listed(view, parent).map(SourceGap::step).toList();
    Ordinals ordinals = Ordinals.of(steps, step);
    return !steps.contains(step) && steps.stream().anyMatch(other -> ordinals.follows(other, step));
  }

  /** A list that ends in "; or", as before the paragraph that comes next elsewhere, lost that. */
  private static boolean dangles(
      EditionView view, int parent, Leaf leaf, Function<Leaf, Stream<Leaf>> counterparts) {
    List<Leaf> items = listed(view, parent).toList();
    if (items.isEmpty() || leaf.provision().kind() != ProvisionKind.ITEM) {
      return false;
    }
    List<String> steps = items.stream().map(SourceGap::step).toList();
    Leaf last = lastOf(view, items.getLast());
    return Ordinals.of(steps, step(leaf)).follows(step(leaf), steps.getLast())
        && endsInJoint(last)
        && counterparts.apply(last).anyMatch(other -> other.words().equals(last.words()));
  }

  private static boolean endsInJoint(Leaf leaf) {
    return !leaf.tokens().isEmpty() && Connectives.isJoint(leaf.tokens().getLast());
  }

  private static Stream<Leaf> heirs(Alignment alignment, Leaf before) {
    return alignment.ofBefore(before.index()).afters().map(alignment.after()::leaf);
  }

  private static Stream<Leaf> ancestors(Alignment alignment, Leaf after) {
    return alignment.ofAfter(after.index()).befores().map(alignment.before()::leaf);
  }

  /** The item that is read last in a subtree. */
  private static Leaf lastOf(EditionView view, Leaf root) {
    List<Leaf> below = listed(view, root.index()).toList();
    return below.isEmpty() ? root : lastOf(view, below.getLast());
  }

  private static Stream<Leaf> listed(EditionView view, int parent) {
    return view.children(parent).stream().map(view::leaf).filter(SourceGap::isListed);
  }

  private static boolean isListed(Leaf leaf) {
    return leaf.provision().kind() == ProvisionKind.ITEM
        || leaf.provision().kind() == ProvisionKind.RESERVED;
  }
}
