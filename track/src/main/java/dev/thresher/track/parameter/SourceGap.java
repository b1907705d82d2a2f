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
 * Whether a copy lost a paragraph. A list that begins with b lost its a, one whose paragraphs stand
 * below no words lost its chapeau, an entry without any licence table lost that: no amendment does
 * so. A list that goes from a to c, or ends in "or", is in doubt: most keep a slot free for what
 * they delete, and some do not.
 */
enum SourceGap {
  /** Nothing speaks for a loss. */
  NONE,
  /** The paragraph is missing from the count of its list, which an amendment may do. */
  DOUBTFUL,
  /** Only a copy does this. */
  CERTAIN;

  /** What the earlier edition has where this new provision stands. */
  static SourceGap before(Alignment alignment, Leaf added) {
    return counterpart(alignment, added, false)
        .map(parent -> {
          if (isHeadless(alignment.before(), parent, added) || isLostChapeau(alignment, added)) {
            return CERTAIN;
          }
          return hasHole(alignment.before(), parent, added)
                  || dangles(alignment.before(), parent, added, last -> heirs(alignment, last))
              ? DOUBTFUL
              : NONE;
        })
        .orElse(NONE);
  }

  /** What the later edition has where this provision stood. */
  static SourceGap after(Alignment alignment, Leaf removed) {
    return counterpart(alignment, removed, true)
        .map(parent -> {
          if (isHeadless(alignment.after(), parent, removed)) {
            return CERTAIN;
          }
          return hasHole(alignment.after(), parent, removed)
                  || dangles(alignment.after(), parent, removed, last -> ancestors(alignment, last))
              ? DOUBTFUL
              : NONE;
        })
        .orElse(NONE);
  }

  private static Optional<Integer> counterpart(
      Alignment alignment, Leaf leaf, boolean isLeafBefore) {
    if (leaf.parent() < 0) {
      return Optional.empty();
    }
    return isLeafBefore
        ? alignment.ofBefore(leaf.parent()).afters().stream().findFirst()
        : alignment.ofAfter(leaf.parent()).befores().stream().findFirst();
  }

  /** Its paragraphs stand in the earlier edition below a place whose words that edition lost. */
  private static boolean isLostChapeau(Alignment alignment, Leaf added) {
    return alignment.after().children(added.index()).stream()
        .flatMap(child -> alignment.ofAfter(child).befores().stream())
        .map(alignment.before()::leaf)
        .filter(child -> child.provision().kind() == ProvisionKind.ITEM && child.parent() >= 0)
        .map(child -> alignment.before().leaf(child.parent()))
        .anyMatch(parent -> parent.isWordless() && parent.provision().kind() == ProvisionKind.ITEM);
  }

  private static String step(Leaf leaf) {
    List<String> steps = leaf.provision().designator().steps();
    return steps.isEmpty() ? "" : steps.getLast();
  }

  /** No list begins with b, and no entry has no licence table. */
  private static boolean isHeadless(EditionView view, int parent, Leaf leaf) {
    return switch (leaf.provision().kind()) {
      case ITEM -> isFirst(step(leaf)) && hasHole(view, parent, leaf);
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

  private static boolean isFirst(String step) {
    return step.equals("a") || step.equals("1") || step.equals("i");
  }

  private static boolean hasHole(EditionView view, int parent, Leaf leaf) {
    return leaf.provision().kind() == ProvisionKind.ITEM && hasHole(view, parent, step(leaf));
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
    return alignment.ofBefore(before.index()).afters().stream().map(alignment.after()::leaf);
  }

  private static Stream<Leaf> ancestors(Alignment alignment, Leaf after) {
    return alignment.ofAfter(after.index()).befores().stream().map(alignment.before()::leaf);
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
