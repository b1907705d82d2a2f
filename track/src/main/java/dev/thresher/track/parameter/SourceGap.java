package dev.thresher.track.parameter;

import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.List;
import java.util.Optional;

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
        .map(parent -> hasHole(alignment.before(), parent, added))
        .orElse(false);
  }

  /** True if the later edition has a hole where this provision stood. */
  static boolean isAfter(Alignment alignment, Leaf removed) {
    return counterpart(alignment, removed, true)
        .map(parent -> hasHole(alignment.after(), parent, removed))
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
    List<String> steps =
        view.children(parent).stream()
            .map(view::leaf)
            .filter(SourceGap::isListed)
            .map(SourceGap::step)
            .toList();
    return !steps.contains(step) && steps.stream().anyMatch(other -> follows(other, step));
  }

  private static boolean isListed(Leaf leaf) {
    return leaf.provision().kind() == ProvisionKind.ITEM
        || leaf.provision().kind() == ProvisionKind.RESERVED;
  }

  /** Example: c follows b, aa follows z, 10 follows 9; x to z are kept for standard paragraphs. */
  private static boolean follows(String step, String earlier) {
    boolean areNumbers = isNumber(step) && isNumber(earlier);
    boolean areLetters = isLetters(step) && isLetters(earlier) && step.compareTo("x") < 0;
    if (!areNumbers && !areLetters) {
      return false;
    }
    return step.length() == earlier.length()
        ? step.compareTo(earlier) > 0
        : step.length() > earlier.length();
  }

  private static boolean isNumber(String step) {
    return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isLetters(String step) {
    return !step.isEmpty() && step.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
