package dev.thresher.app.pipeline;

import dev.thresher.index.glossary.Glossary;
import dev.thresher.index.glossary.Term;
import dev.thresher.track.meets.Facts;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a product is called in the other languages, so that lists of all of them can be asked about
 * it. Only a name that the glossary holds as a whole is carried over, and as its first name alone:
 * the others are near to it, and an exception could be taken for met by them.
 */
public final class ProductNames {
  /** 电池 is a cell as well as a battery, and controls on cells let batteries go. */
  private static final String EITHER = "battery";

  private ProductNames() {}

  /** Words that were said of a product, and the names that they were carried over as. */
  public record Translation(String said, List<String> names) {
    public Translation {
      names = List.copyOf(names);
    }

    /** {@code 二次电池 → secondary cell}. */
    @Override
    public String toString() {
      return said + " → " + String.join(", ", names);
    }
  }

  /** What was carried over, in the order in which it was said. */
  public static List<Translation> translations(Facts facts) {
    return Stream.of(facts.subjects(), facts.attributes(), facts.denials())
        .flatMap(List::stream)
        .map(said -> new Translation(said, names(said)))
        .filter(translation -> !translation.names().isEmpty())
        .toList();
  }

  /** The same product, named in the other languages too. */
  public static Facts translated(Facts facts) {
    Facts all = facts;
    for (String subject : facts.subjects()) {
      all = with(all, names(subject), Facts::about);
    }
    for (String attribute : facts.attributes()) {
      all = with(all, names(attribute), Facts::being);
    }
    for (String denial : facts.denials()) {
      all = with(all, names(denial), Facts::notBeing);
    }
    return all;
  }

  private static Facts with(
      Facts facts, List<String> names, BiFunction<Facts, String, Facts> step) {
    Facts all = facts;
    for (String name : names) {
      all = step.apply(all, name);
    }
    return all;
  }

  private static List<String> names(String said) {
    boolean isUnspaced = isUnspaced(said);
    return Glossary.standard().named(said).stream()
        .flatMap(ProductNames::first)
        .filter(Predicate.not(said::equals))
        .filter(name -> isUnspaced(name) != isUnspaced)
        .distinct()
        .toList();
  }

  private static Stream<String> first(Term term) {
    return Stream.of(term.english(), term.chinese(), term.japanese())
        .flatMap(names -> names.stream().limit(1))
        .filter(name -> !name.endsWith(EITHER));
  }

  private static boolean isUnspaced(String name) {
    return name.codePoints().anyMatch(Character::isIdeographic)
        || name.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA);
  }
}
