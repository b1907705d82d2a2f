package dev.thresher.track.align;

import dev.thresher.corpus.entry.ProvisionKind;

/** Which kinds of provision may be one and the same through an amendment. */
public final class Kinship {
  private Kinship() {}

  static boolean mayBeOne(Leaf one, Leaf another) {
    return (one.isSlot() || another.isSlot())
        ? one.isSlot() && another.isSlot()
        : family(one.provision().kind()).equals(family(another.provision().kind()));
  }

  /** Rows that say the same in every entry: they never leave their own. */
  public static boolean isBoundToParent(Leaf leaf) {
    if (leaf.isSlot()) {
      return true;
    }
    return switch (leaf.provision().kind()) {
      case LICENCE_ROW, RELATED, PREAMBLE, RESERVED -> true;
      case HEADING, ENTRY, ITEM, PARAGRAPH, NOTE, TECHNICAL_NOTE, NOTA_BENE, PENDING -> false;
    };
  }

  /** Notes are numbered by where they are printed: a note's own number identifies nothing. */
  static boolean isNote(Leaf leaf) {
    return family(leaf.provision().kind()) == ProvisionKind.NOTE;
  }

  /** An item may become an entry, a note a technical note; a slot kept free is never an item. */
  private static ProvisionKind family(ProvisionKind kind) {
    return switch (kind) {
      case ENTRY, ITEM, PARAGRAPH -> ProvisionKind.ITEM;
      case NOTE, TECHNICAL_NOTE, NOTA_BENE -> ProvisionKind.NOTE;
      case HEADING, LICENCE_ROW, RELATED, RESERVED, PENDING, PREAMBLE -> kind;
    };
  }
}
