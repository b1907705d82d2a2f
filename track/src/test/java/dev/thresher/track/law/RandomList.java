package dev.thresher.track.law;

import dev.thresher.track.law.Paragraph.Bound;
import java.util.List;
import java.util.Random;

/** Lists made up at random, in the shape of a control list. */
final class RandomList {
  private static final List<String> KINDS =
      List.of(
          "Portable",
          "Sealed",
          "Rotary",
          "Cryogenic",
          "Tunable",
          "Airborne",
          "Ceramic",
          "Pulsed",
          "Hydraulic",
          "Optical",
          "Submersible",
          "Digital",
          "Forged",
          "Shielded",
          "Modular");
  private static final List<String> THINGS =
      List.of(
          "pumps",
          "valves",
          "lasers",
          "bearings",
          "amplifiers",
          "cameras",
          "furnaces",
          "gyros",
          "winches",
          "antennas",
          "batteries",
          "spindles",
          "lenses",
          "rotors",
          "sensors",
          "filters");
  private static final List<String> USES =
      List.of(
          "for use in deep drilling",
          "designed for satellites",
          "made of maraging steel",
          "with a ceramic coating",
          "capable of remote operation",
          "rated for continuous duty",
          "for isotope separation",
          "with active cooling",
          "hardened against radiation",
          "for synthetic aperture imaging",
          "without external wiring",
          "of modular construction");
  private static final List<List<String>> QUANTITIES =
      List.of(
          List.of("mass", "kg"),
          List.of("diameter", "mm"),
          List.of("output power", "W"),
          List.of("centre frequency", "GHz"),
          List.of("response time", "ms"),
          List.of("wall thickness", "mm"),
          List.of("clock rate", "MHz"));
  private static final List<List<String>> COMPARATORS =
      List.of(
          List.of("exceeding", ""),
          List.of("not exceeding", ""),
          List.of("less than", ""),
          List.of("of", "or more"),
          List.of("of", "or less"));

  private final Random random;

  RandomList(Random random) {
    this.random = random;
  }

  Paragraph list(int entries) {
    Paragraph root = new Paragraph("");
    for (int i = 0; i < entries; i++) {
      root.children.add(paragraph(0));
    }
    return root;
  }

  Paragraph paragraph(int depth) {
    Paragraph made = new Paragraph(pick(KINDS) + " " + pick(THINGS) + " " + pick(USES));
    int bounds = depth == 0 ? 0 : random.nextInt(3);
    for (int i = 0; i < bounds; i++) {
      List<String> quantity = pick(QUANTITIES);
      if (!made.properties.contains(quantity.getFirst())) {
        made.properties.add(quantity.getFirst());
        made.bounds.add(bound(quantity.getLast()));
      }
    }
    int children = depth > 2 ? 0 : random.nextInt(5 - depth);
    for (int i = 0; i < children; i++) {
      made.children.add(paragraph(depth + 1));
    }
    return made;
  }

  private Bound bound(String unit) {
    List<String> comparator = pick(COMPARATORS);
    return new Bound(comparator.getFirst(), number(), unit, comparator.getLast());
  }

  String number() {
    return String.valueOf(2 + random.nextInt(900));
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
