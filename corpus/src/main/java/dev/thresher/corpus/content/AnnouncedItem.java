package dev.thresher.corpus.content;

import dev.thresher.corpus.text.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * Goods that an announcement puts under control.
 *
 * @param provision path of the provision that describes them
 * @param code their control code (管控编码), or that of the item they belong to
 * @param wording their description as printed
 * @param tariffNumbers the customs codes (海关商品编号) given for reference
 * @param substances the registry numbers (CAS) given with them
 */
public record AnnouncedItem(
    String provision,
    Optional<String> code,
    Evidence wording,
    List<EntityMention> tariffNumbers,
    List<EntityMention> substances) {
  public AnnouncedItem {
    tariffNumbers = List.copyOf(tariffNumbers);
    substances = List.copyOf(substances);
  }
}
