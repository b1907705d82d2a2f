package dev.thresher.track.parameter;

import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A provision that stands in one edition only, with all below it that does too: it came or went as
 * one.
 *
 * @param root the outermost of them
 * @param members the root first, then in reading order
 */
record Orphanage(Leaf root, List<Leaf> members) {
  Orphanage {
    members = List.copyOf(members);
  }

  static List<Orphanage> families(List<Leaf> orphans, EditionView view) {
    Map<Integer, List<Leaf>> families = new HashMap<>();
    Map<Integer, Integer> rootOf = new HashMap<>();
    List<Leaf> roots = new ArrayList<>();
    for (Leaf leaf : orphans) {
      int parentsRoot = rootOf.getOrDefault(leaf.parent(), -1);
      boolean isTopmost = parentsRoot < 0 || isShelf(view.leaf(leaf.parent()));
      int block = isTopmost ? licenceBlock(leaf, roots) : parentsRoot;
      boolean isRoot = isTopmost && block < 0;
      int root = isRoot ? leaf.index() : block;
      rootOf.put(leaf.index(), root);
      families.computeIfAbsent(root, key -> new ArrayList<>()).add(leaf);
      if (isRoot) {
        roots.add(leaf);
      }
    }
    return roots.stream()
        .map(root -> new Orphanage(root, families.getOrDefault(root.index(), List.of(root))))
        .toList();
  }

  /** The rows of one licence table come and go together: the first of them stands for all. */
  private static int licenceBlock(Leaf leaf, List<Leaf> roots) {
    return roots.stream()
        .filter(root -> isLicence(root) && isLicence(leaf) && root.parent() == leaf.parent())
        .mapToInt(Leaf::index)
        .findFirst()
        .orElse(-1);
  }

  private static boolean isLicence(Leaf leaf) {
    return leaf.provision().kind() == ProvisionKind.LICENCE_ROW
        || leaf.provision().kind() == ProvisionKind.RELATED;
  }

  /** True if a threshold stands in it. */
  boolean boundsSomething() {
    return !isLicenceTable() && speaking().stream().anyMatch(leaf -> !leaf.thresholds().isEmpty());
  }

  /** True if this is a licence table, or rows of one. */
  boolean isLicenceTable() {
    return isLicence(root);
  }

  /** A new category heading does not make its entries one thing. */
  private static boolean isShelf(Leaf leaf) {
    return leaf.provision().kind() == ProvisionKind.HEADING;
  }

  /** The members that say something of their own; a slot kept free says nothing. */
  List<Leaf> speaking() {
    return members.stream().filter(leaf -> !isSilent(leaf)).toList();
  }

  private static boolean isSilent(Leaf leaf) {
    if (leaf.isSlot()) {
      return true;
    }
    return switch (leaf.provision().kind()) {
      case RESERVED, PENDING, PREAMBLE -> true;
      case HEADING, ENTRY, ITEM, PARAGRAPH, NOTE, TECHNICAL_NOTE, NOTA_BENE, LICENCE_ROW, RELATED ->
          leaf.isWordless();
    };
  }
}
