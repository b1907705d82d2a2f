package dev.thresher.track.parameter;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.quantity.Threshold;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How unlikely it is that one threshold became the other, in thousandths. */
final class PairingCost {
  private static final int OTHER_PLACE = 120;
  private static final int OTHER_PROPERTY = 250;
  private static final int OTHER_SUBJECT = 60;
  private static final int OTHER_DIMENSION = 300;
  private static final int OTHER_SIDE = 150;
  private static final int OTHER_INCLUSION = 20;
  private static final int OTHER_AMOUNT = 130;
  private static final int OTHER_CONDITIONS = 40;
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Passage before;
  private final Passage after;
  private final WordDiff words;

  PairingCost(Passage before, Passage after, WordDiff words) {
    this.before = before;
    this.after = after;
    this.words = words;
  }

  int between(Parameter one, Parameter another) {
    int ofPlace = ofPlace(one, another);
    return ofPlace
        + ofProperty(one, another) / (ofPlace == 0 ? 2 : 1)
        + OTHER_SUBJECT * distance(one.subject().orElse(""), another.subject().orElse("")) / 1000
        + ofThresholds(one.threshold().orElseThrow(), another.threshold().orElseThrow())
        + (Sameness.areSame(one.ownConditions(), another.ownConditions()) ? 0 : OTHER_CONDITIONS);
  }

  private int ofPlace(Parameter one, Parameter another) {
    int place = before.numeralIn(one.evidence().span());
    boolean isSamePlace =
        place >= 0
            && words.afterOf(place) >= 0
            && words.afterOf(place) == after.numeralIn(another.evidence().span());
    return isSamePlace ? 0 : OTHER_PLACE;
  }

  private static int ofProperty(Parameter one, Parameter another) {
    Optional<String> concept = one.concept();
    if (concept.isPresent() && concept.equals(another.concept())) {
      return 0;
    }
    return OTHER_PROPERTY * distance(one.property(), another.property()) / 1000;
  }

  private static int ofThresholds(Threshold one, Threshold another) {
    int ofUnits = Sameness.areCommensurable(one, another) ? 0 : OTHER_DIMENSION;
    boolean isSameAmount =
        Sameness.haveSameAmounts(one, another) || Sameness.boundTheSame(one, another);
    return ofUnits + ofSides(one, another) + (isSameAmount ? 0 : OTHER_AMOUNT);
  }

  private static int ofSides(Threshold one, Threshold another) {
    if (Sameness.haveSameBounds(one, another)) {
      return 0;
    }
    boolean isSameSide =
        one.low().isPresent() == another.low().isPresent()
            && one.high().isPresent() == another.high().isPresent();
    return isSameSide ? OTHER_INCLUSION : OTHER_SIDE;
  }

  /** 0 for the same words, 1000 for none in common. */
  private static int distance(String one, String another) {
    if (one.equals(another)) {
      return 0;
    }
    Set<String> here = words(one);
    Set<String> there = words(another);
    int all = here.size() + there.size();
    return all == 0 ? 0 : 1000 - (int) (2000 * here.stream().filter(there::contains).count() / all);
  }

  private static Set<String> words(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    List<String> words =
        folded.codePoints().anyMatch(Character::isIdeographic)
            ? folded.codePoints().mapToObj(Character::toString).toList()
            : Arrays.stream(BREAK.split(folded)).filter(word -> !word.isEmpty()).toList();
    return new HashSet<>(words);
  }
}
