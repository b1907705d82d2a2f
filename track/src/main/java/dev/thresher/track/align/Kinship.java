package dev.thresher.track.align;

import dev.thresher.corpus.entry.ProvisionKind;

/** Which kinds of provision may be one and the same through an amendment. */
final class Kinship {
  private Kinship() {}

  static boolean mayBeOne(Leaf one, Leaf another) {
    return family(one.provision().kind()).equals(family(another.provision().kind()));
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
