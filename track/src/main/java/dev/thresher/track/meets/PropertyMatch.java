package dev.thresher.track.meets;

import java.util.List;
import java.util.Optional;

/** Whether a fact speaks of the property that a bound is about. */
enum PropertyMatch {
  SAME,
  /** Near enough that a reader may have meant it, too far to say so. */
  SIMILAR,
  OTHER;

  static PropertyMatch of(Fact fact, String property, Optional<String> concept) {
    List<String> stated = names(fact.property());
    List<String> demanded = names(property);
    if (demanded.isEmpty()) {
      return OTHER;
    }
    if (stated.equals(demanded)) {
      return SAME;
    }
    if (isHan(fact.property()) != isHan(property)) {
      PropertyMatch named = QuantityNames.compare(stated, demanded);
      boolean isSameConcept = concept.isPresent() && concept.equals(fact.concept());
      return named == OTHER && isSameConcept ? SIMILAR : named;
    }
    boolean isNarrower = stated.containsAll(demanded) || demanded.containsAll(stated);
    return isNarrower ? SIMILAR : OTHER;
  }

  /** The words of a property's name that tell it from others: "maximum" and 最大 do not. */
  static List<String> names(String property) {
    return MeetsWords.words(property).stream()
        .filter(word -> !MeetsWords.isHarmless(word))
        .map(MeetsWords::withoutHarmlessStart)
        .toList();
  }

  private static boolean isHan(String text) {
    return text.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x9fff);
  }
}
