package dev.thresher.nlp.logic;

import dev.thresher.corpus.entry.ProvisionKind;
import java.util.List;
import java.util.Optional;

/**
 * Words with the items below them: a provision, or a part of one that lists its items inline.
 *
 * @param path of the provision in which the words stand
 * @param isMissingItem true if a marker between two items is not there
 */
record Section(
    String path,
    ProvisionKind kind,
    OwnText text,
    List<Piece> pieces,
    List<Section> items,
    boolean isMissingItem) {
  Section {
    pieces = List.copyOf(pieces);
    items = List.copyOf(items);
  }

  /** The connective with which the last of its words hands over to the next section. */
  Optional<Cue> ending() {
    if (!items.isEmpty()) {
      return items.getLast().ending();
    }
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Piece piece = pieces.get(i);
      if (Junction.joins(piece)) {
        return Optional.of(piece.is(Cue.OR) ? Cue.OR : Cue.AND);
      }
      if (piece.isContent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  boolean isReserved() {
    return items.isEmpty()
        && pieces.stream().anyMatch(piece -> piece.is(Cue.RESERVED))
        && pieces.stream().noneMatch(Piece::isContent);
  }
}
