package dev.thresher.ingest.list.canada;

import dev.thresher.ingest.layout.Block;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a block of Justice Canada's XML stands.
 *
 * @param container the body, a schedule or an amendment that is not in force; empty for the front
 *     matter
 * @param heading the heading that the block is part of, such as {@code Heading2 17}
 * @param provisions the provisions around it, outermost first
 */
record Place(Optional<String> container, Optional<String> heading, List<String> provisions) {
  private static final Set<String> PROVISIONS =
      Set.of(
          "Section",
          "Subsection",
          "Paragraph",
          "Subparagraph",
          "Clause",
          "Subclause",
          "Definition",
          "Provision",
          "Item");

  private static final String PENDING = "RelatedOrNotInForce";

  Place {
    provisions = List.copyOf(provisions);
  }

  static Place of(Block block) {
    Optional<String> pending = first(block, PENDING);
    Optional<String> schedule = first(block, "Schedule");
    return new Place(
        pending.or(() -> schedule).or(() -> first(block, "Body")),
        block.within().stream().filter(part -> part.startsWith("Heading")).findFirst(),
        block.within().stream().filter(part -> PROVISIONS.contains(element(part))).toList());
  }

  static boolean isWithin(Block block, String element) {
    return first(block, element).isPresent();
  }

  private static Optional<String> first(Block block, String element) {
    return block.within().stream().filter(part -> element(part).equals(element)).findFirst();
  }

  /** {@code Provision} of {@code Provision 17}. */
  static String element(String part) {
    int blank = part.indexOf(' ');
    return blank < 0 ? part : part.substring(0, blank);
  }

  boolean isPending() {
    return container.filter(name -> element(name).equals(PENDING)).isPresent();
  }

  boolean isSchedule() {
    return container.filter(name -> element(name).equals("Schedule")).isPresent();
  }
}
