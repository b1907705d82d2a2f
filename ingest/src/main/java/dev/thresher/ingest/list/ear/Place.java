package dev.thresher.ingest.list.ear;

import dev.thresher.ingest.layout.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * The part, section or supplement that is being read, named as eCFR names its divisions.
 *
 * @param within {@code DIVP 745}, {@code DIV8 745.1}
 */
record Place(List<String> within) {
  static final String HEAD = "HEAD";
  static final String TEXT = "P";
  static final String HISTORY = "CITA";
  static final String AUTHORITY = "AUTH";
  static final String DEFINITION = "DEF";

  /** A paragraph that is a note from its first word. */
  static final String NOTE_HEAD = "NOTE";

  Place {
    within = List.copyOf(within);
  }

  static Place nowhere() {
    return new Place(List.of());
  }

  static Place part(String number) {
    return new Place(List.of("DIVP " + number));
  }

  Place subpart(String letter) {
    return inPart("DIV6 " + letter);
  }

  /** A section stands in its subpart, if there is one. */
  Place section(String number) {
    List<String> parts = new ArrayList<>();
    within.stream()
        .filter(part -> part.startsWith("DIVP ") || part.startsWith("DIV6 "))
        .forEach(parts::add);
    parts.add("DIV8 " + number);
    return new Place(parts);
  }

  Place supplement(String number, String part) {
    return inPart("DIV9 Supplement No. " + number + " to Part " + part);
  }

  private Place inPart(String division) {
    List<String> parts = new ArrayList<>();
    within.stream().filter(part -> part.startsWith("DIVP ")).forEach(parts::add);
    parts.add(division);
    return new Place(parts);
  }

  /** The block at this place as an element of this name. */
  Block block(Block block, String element) {
    List<String> names = new ArrayList<>(within);
    boolean note = element.equals(NOTE_HEAD);
    if (note) {
      names.add(Block.NOTE);
    }
    String name = note ? Block.PARAGRAPH : element;
    return new Block(block.span(), name, names, block.afterGap(), block.indent());
  }
}
