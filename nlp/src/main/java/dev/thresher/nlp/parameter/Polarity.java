package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.text.Table;
import dev.thresher.nlp.lexicon.Folding;
import dev.thresher.nlp.quantity.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What "better" means for a property: less for an accuracy, more for a purity. */
final class Polarity {
  private static final int WEIGHT = 100;
  private static final Map<String, List<String>> WORDS = words();

  private static final Map<String, BigDecimal> ABILITIES = abilities();

  private static final BigDecimal HALF = new BigDecimal(50);

  private Polarity() {}

  private static Map<String, List<String>> words() {
    Map<String, List<String>> words = new TreeMap<>();
    for (Table.Row row : Table.of(Polarity.class, "polarity.tsv").rows()) {
      List<String> names = words.computeIfAbsent(row.cell("better"), kind -> new ArrayList<>());
      for (String column : List.of("en", "zh", "ja")) {
        row.parts(column).forEach(name -> names.add(folded(name)));
      }
    }
    return words;
  }

  private static Map<String, BigDecimal> abilities() {
    Map<String, BigDecimal> least = new TreeMap<>();
    Table.of(Polarity.class, "better-amounts.tsv")
        .rows()
        .forEach(row -> least.put(row.cell("base"), new BigDecimal(row.cell("least"))));
    return least;
  }

  /** 靈敏度 and 灵敏度 are one property. */
  private static String folded(String name) {
    return Folding.folded(name, Language.CHINESE).toLowerCase(Locale.ROOT);
  }

  /** Exact bits of resolution count upwards, what no word decides downwards. */
  static boolean isLessBetter(String property, Bound bound) {
    String code = bound.claim().unit().map(Unit::code).orElse("");
    if (code.equals("%") && bound.claim().first().filter(Polarity::isMostOfAll).isPresent()) {
      return false;
    }
    boolean countsUp = code.equals("bit") || code.startsWith("{line");
    int more = lastEnd(folded(property), "more");
    int less = lastEnd(folded(property), "less");
    boolean isUndecided = more == 0 && less == 0;
    return !countsUp && less >= more && !(isUndecided && isAbility(bound));
  }

  /** Kilowatts and kilometres are abilities, microwatts and micrometres are errors. */
  private static boolean isAbility(Bound bound) {
    return bound
        .claim()
        .first()
        .map(Measure::quantity)
        .filter(quantity ->
            Optional.ofNullable(ABILITIES.get(quantity.unit().dimension().baseUnit()))
                .filter(least -> quantity.base().compareTo(least) >= 0)
                .isPresent())
        .isPresent();
  }

  /** A rank of the last word of a kind: where it ends, then how long it is. */
  private static int lastEnd(String property, String kind) {
    int last = 0;
    for (String word : WORDS.getOrDefault(kind, List.of())) {
      int at = property.lastIndexOf(word);
      last = at < 0 ? last : Math.max(last, (at + word.length()) * WEIGHT + word.length());
    }
    return last;
  }

  /** "A uniformity of 99.5 % or better": what is most of the whole is better if it is more. */
  private static boolean isMostOfAll(Measure measure) {
    return measure.quantity().value().compareTo(HALF) > 0;
  }
}
