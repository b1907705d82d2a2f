package dev.thresher.nlp.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Joins English circumstances that stand side by side and are one. */
final class JoinedCircumstances {
  private JoinedCircumstances() {}

  /** "when exposed to steam at 130 °C for 24 hours" is one circumstance. */
  static List<Zone> of(Sentence sentence, List<Zone> zones) {
    List<Zone> merged = new ArrayList<>();
    for (Zone zone : zones) {
      boolean goesOn =
          !merged.isEmpty()
              && merged.getLast().to() == zone.from()
              && mayGoOn(sentence, merged.getLast(), lower(sentence, zone.from(), zone.from() + 1));
      if (goesOn) {
        Zone first = merged.removeLast();
        List<Bound> bounds = new ArrayList<>(first.bounds());
        bounds.addAll(zone.bounds());
        merged.add(Zone.of(sentence, first.from(), zone.to(), bounds));
      } else {
        merged.add(zone);
      }
    }
    return merged;
  }

  /** "after storage for 30 days at 328 K", "when exposed to steam at 130 °C". */
  private static boolean mayGoOn(Sentence sentence, Zone zone, String next) {
    String first = lower(sentence, zone.from(), zone.from() + 1);
    boolean isOpen = first.equals("when") && (zone.bounds().isEmpty() || next.equals("for"));
    boolean isAfter =
        first.equals("after")
            && (zone.bounds().isEmpty() || zone.bounds().getFirst().from() > zone.from() + 1);
    return (isOpen || isAfter) && !lower(sentence, zone.from(), zone.to()).contains("measured");
  }

  private static String lower(Sentence sentence, int from, int to) {
    return sentence.text(from, to).toLowerCase(Locale.ROOT);
  }
}
