package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import java.util.List;
import java.util.Optional;

/** What differs by language: which numbers are circumstances, and what a number is about. */
interface Grammar {
  static Grammar of(Language language) {
    return switch (language) {
      case CHINESE -> new ChineseGrammar();
      case JAPANESE -> new JapaneseGrammar();
      case ENGLISH, FRENCH, KOREAN -> new EnglishGrammar();
    };
  }

  /** The bounds, with the nouns that they count. */
  List<Bound> counted(Sentence sentence, List<Bound> bounds);

  /** The circumstances of measurement, in order, none overlapping. */
  List<Zone> zones(Sentence sentence, List<Bound> bounds);

  /** True where a bare measure outside of every zone demands something: "a diameter of 300 mm". */
  boolean isDemand(Sentence sentence, Bound bound);

  /** The property of a bound, as worded; empty if the sentence names none. */
  String property(Sentence sentence, Bound bound, List<Zone> zones);

  /** What the items below a chapeau bound, where the chapeau names it; empty if it does not. */
  default String headProperty(Sentence sentence) {
    return "";
  }

  /** The thing that the sentence is about, as worded. */
  Optional<String> subject(Sentence sentence);

  /** True where the sentence turns the bound round: "except", 除外. */
  boolean isExcluded(Sentence sentence, Bound bound);
}
