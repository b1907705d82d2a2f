package dev.thresher.ingest.list.ecfr;

import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.ingest.layout.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A numbered division of a part: {@code 744.2}, {@code Subpart A}, {@code Supplement No. 2}, {@code
 * Appendix B}.
 *
 * @param kind of its provision: a section is a paragraph that holds others, the rest are headings
 */
record DivisionName(String step, ProvisionKind kind) {
  /** {@code DIV8 744.2}, {@code DIV6 A}, {@code DIVP 745}, {@code DIV9 Appendix B to Part 110} */
  private static final Pattern PART = Pattern.compile("^DIV([6-9P]) (.+?)(?: to Part \\S+)?$");

  private static final String SECTION = "8";
  private static final String SUBPART = "6";

  /** A part in a file that holds a whole chapter. */
  private static final String PART_OF_CHAPTER = "P";

  /** The innermost division that the block stands in; empty for the head of the part itself. */
  static Optional<DivisionName> of(Block block) {
    List<DivisionName> names = names(block);
    return names.isEmpty() ? Optional.empty() : Optional.of(names.getLast());
  }

  /** The division around the innermost one. */
  static Optional<DivisionName> around(Block block) {
    List<DivisionName> names = names(block);
    return names.size() < 2 ? Optional.empty() : Optional.of(names.get(names.size() - 2));
  }

  private static List<DivisionName> names(Block block) {
    return block.within().stream().flatMap(part -> read(part).stream()).toList();
  }

  private static Optional<DivisionName> read(String part) {
    Matcher matcher = PART.matcher(part);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.group(2);
    return switch (matcher.group(1)) {
      case SECTION -> Optional.of(new DivisionName(name, ProvisionKind.PARAGRAPH));
      case SUBPART -> Optional.of(new DivisionName("Subpart " + name, ProvisionKind.HEADING));
      case PART_OF_CHAPTER -> Optional.of(new DivisionName("Part " + name, ProvisionKind.HEADING));
      case "9" -> Optional.of(new DivisionName(name, ProvisionKind.HEADING));
      default -> Optional.empty();
    };
  }

  boolean isSection() {
    return kind == ProvisionKind.PARAGRAPH;
  }
}
