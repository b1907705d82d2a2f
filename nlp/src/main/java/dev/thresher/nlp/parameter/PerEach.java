package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** "37 TBq per device or source", "> 67 decitex per single yarn": what each amount is meant for. */
final class PerEach {
  private static final int LONGEST = 4;

  /** What technical amounts are reckoned by; they belong to the amount. */
  private static final Set<String> RECKONED =
      Set.of(
          "pulse",
          "channel",
          "wavelength",
          "pair",
          "axle",
          "axel",
          "axis",
          "hop",
          "element",
          "line",
          "gate",
          "lane",
          "pin",
          "unit");

  /** Circumstances that go on behind their noun: "per calendar year to any one country". */
  private static final Set<String> PERIODS = Set.of("calendar", "operating", "consignee");

  private PerEach() {}

  /** The circumstance that "per" opens at this lexeme. */
  static Optional<Zone> at(Sentence sentence, BoundIndex index, int per) {
    boolean isPer = sentence.text(per).equals("per");
    if (!isPer || PERIODS.contains(sentence.text(per + 1).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    int end = wordsFrom(sentence, index, per + 1);
    String head = sentence.text(end - 1).toLowerCase(Locale.ROOT);
    boolean isOne = end == per + 2;
    if (end == per + 1 || (isOne && RECKONED.contains(head))) {
      return Optional.empty();
    }
    int other = sentence.is(end, Sense.OR) ? wordsFrom(sentence, index, end + 1) : end;
    int to = other > end + 1 && other <= end + 2 ? other : end;
    return Optional.of(Zone.of(sentence, per, to, List.of()));
  }

  private static int wordsFrom(Sentence sentence, BoundIndex index, int from) {
    int at = from;
    while (at < from + LONGEST && isNoun(sentence, at) && index.startingAt(at).isEmpty()) {
      at++;
    }
    return at;
  }

  private static boolean isNoun(Sentence sentence, int at) {
    return sentence.at(at).isPlainWord() && !sentence.text(at).endsWith("ing");
  }
}
