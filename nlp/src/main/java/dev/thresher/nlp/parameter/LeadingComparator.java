package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Entry;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The comparator before a number, and what may stand between the two. */
final class LeadingComparator {
  private static final int FILLERS = 3;
  private static final int WORDS_BETWEEN = 4;
  private static final Set<String> AT_LEAST = Set.of("至少", "最少", "至多", "最多", "起码");

  private static final Set<String> PLACES = Set.of("within", "over", "above", "under", "below");

  private static final Set<String> STRETCHES =
      Set.of("travel", "segments", "segment", "intervals", "period", "periods", "stroke", "arc");

  private static final Set<String> SUPERLATIVES = Set.of("最大", "最小", "最高", "最低", "最长");

  private final Sentence sentence;

  LeadingComparator(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The comparator at an index that stands before its number. */
  Optional<Entry> at(int index) {
    return sentence.at(index) instanceof Lexeme.Word(int start, int end, Entry entry)
            && entry.is(Sense.BEFORE)
            && !(isPreposition(index)
                && (isArticle(index + 1) || isStretch(index + 2) || isSpan(index)))
        ? Optional.of(entry)
        : Optional.empty();
  }

  private boolean isPreposition(int index) {
    String word = sentence.text(index);
    return word.equalsIgnoreCase("over") || word.equalsIgnoreCase("under");
  }

  /** "a straightness of 2 µm over 400 mm of stroke": how far, behind how much. */
  private boolean isStretch(int behind) {
    int noun = sentence.is(behind, Sense.OF) ? behind + 1 : behind;
    return sentence.isMeasure(behind - 1)
        && STRETCHES.contains(sentence.text(noun))
        && isBehindMeasure(behind - 2);
  }

  /** "averaged over 10 degrees", "over 10 degrees or more": along which stretch, not above what. */
  private boolean isSpan(int over) {
    boolean isClosed =
        sentence.isMeasure(over + 1)
            && sentence.is(over + 2, Sense.AFTER)
            && !sentence.is(over + 2, Sense.BEFORE);
    return isClosed || CircumstanceOpenings.isMeasuring(sentence, over - 1);
  }

  private boolean isBehindMeasure(int comparator) {
    int at = comparator - 1;
    while (at >= 0 && !sentence.isMeasure(at) && sentence.isOneClause(at, comparator)) {
      at--;
    }
    return at >= 0 && sentence.isMeasure(at);
  }

  /** "over an 8 hour period", "under an irradiance of 1,367 W/m²": no bounds. */
  private boolean isArticle(int index) {
    String word = sentence.text(index);
    return word.equals("a") || word.equals("an") || word.equals("the");
  }

  /** The relation of the comparator at an index. */
  Optional<Relation> relation(int at) {
    return at(at).flatMap(Entry::before);
  }

  /**
   * A comparator that was printed badly, and the number behind it: "a temperature greater 75 °C",
   * "of less 9 kPa", "'thrust greater' than 8 kN"; or whose words close other bounds: "(or
   * exceeding one year".
   */
  Optional<Relation> clipped(int at) {
    if (sentence.language() != Language.ENGLISH || afterClipped(at) == at) {
      return Optional.empty();
    }
    return switch (sentence.text(at)) {
      case "greater", "higher", "or exceeding" -> Optional.of(Relation.EXCEEDING);
      case "less", "lower" -> Optional.of(Relation.BELOW);
      default -> Optional.empty();
    };
  }

  /**
   * The number behind a comparator that lacks its "than"; the index itself if none stands there.
   */
  int afterClipped(int at) {
    boolean isQuoted =
        sentence.isMark(at + 1, '\'') && sentence.text(at + 2).equals("than") && at > 0;
    int number = isQuoted ? at + 3 : at + 1;
    return sentence.at(number) instanceof Lexeme.Quantified(int s, int e, Measure measure)
            && measure.hasUnit()
            && !sentence.text(number + 1).equals("than")
        ? number
        : at;
  }

  /** What may stand between a comparator and its number: "of", "a", ":", "(better)", 为. */
  int afterFillers(int from) {
    int at = from;
    for (int i = 0; i < FILLERS; i++) {
      boolean isFiller =
          sentence.is(at, Sense.OF)
              || sentence.is(at, Sense.DETERMINER)
              || (sentence.is(at, Sense.COPULA) && !sentence.text(at).equals("which"))
              || sentence.is(at, Sense.QUALIFIER)
              || sentence.isMark(at, ':')
              || (sentence.text(at).equals("additional") && sentence.isMeasure(at + 1))
              || (sentence.is(at, Sense.BEFORE) && isSofter(at));
      if (!isFiller) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** 至少提前30日, 优于满量程的1/10000: one word between comparator and number, in Chinese only. */
  int afterWord(int comparator, int at) {
    boolean isHan = sentence.language() != Language.ENGLISH && sentence.at(at).isPlainWord();
    if (sentence.language() == Language.CHINESE) {
      int reference = afterReference(at);
      boolean isAdjective = isOfNoun(comparator);
      if (reference > at || isAdjective) {
        return isAdjective ? comparator : reference;
      }
    }
    if (sentence.language() == Language.CHINESE && AT_LEAST.contains(sentence.word(comparator))) {
      return afterWords(at);
    }
    if (isHan && sentence.isMeasure(at + 1) && isExtreme(at - 1)) {
      return at + 1;
    }
    if (!isHan && sentence.text(at).equals("level") && sentence.isMeasure(at + 1)) {
      return at + 1;
    }
    int noun = isHan ? at + 1 : afterNounWithArticle(at);
    if (!isHan && isThingOfSize(comparator, noun)) {
      return noun;
    }
    return noun > at && sentence.is(noun, Sense.OF) && sentence.isMeasure(noun + 1) ? noun + 1 : at;
  }

  /** "larger than a single lens 1 m in diameter": the thing compared with has that size. */
  private boolean isThingOfSize(int comparator, int noun) {
    return sentence.language() == Language.ENGLISH
        && sentence.text(comparator).endsWith("than")
        && sentence.is(comparator + 1, Sense.DETERMINER)
        && noun > comparator + 2
        && sentence.isMeasure(noun)
        && sentence.is(noun + 1, Sense.QUALIFIER)
        && sentence.text(noun + 1).startsWith("in ");
  }

  /** 不小于最大功率的80%: what the number is a share of stands between. */
  private int afterReference(int from) {
    int at = from;
    while (at < from + WORDS_BETWEEN && (sentence.at(at).isPlainWord() || isSuperlative(at))) {
      at++;
    }
    boolean isReference = at > from && sentence.is(at, Sense.OF) && sentence.isMeasure(at + 1);
    return isReference ? at + 1 : from;
  }

  /** The 最大 of 最大功率的80% says nothing of the 80. */
  private boolean isOfNoun(int comparator) {
    return isSuperlative(comparator) && afterReference(comparator + 1) > comparator + 1;
  }

  private boolean isSuperlative(int at) {
    return SUPERLATIVES.contains(sentence.word(at));
  }

  /** "at or below a temperature of 4 K", "exceeds a total dose of": behind the quantity's name. */
  private int afterNounWithArticle(int from) {
    int at = from;
    int longest =
        PLACES.contains(sentence.text(from - 2).toLowerCase(Locale.ROOT)) ? 1 : WORDS_BETWEEN;
    while (sentence.is(from - 1, Sense.DETERMINER)
        && at < from + longest
        && sentence.at(at).isPlainWord()) {
      at++;
    }
    return at;
  }

  /** 至少装有一个, 至少在实施前21天: the verb stands between comparator and number. */
  private int afterWords(int from) {
    int at = from;
    while (at < from + WORDS_BETWEEN && isWordBetween(at)) {
      at++;
    }
    return sentence.isMeasure(at) ? at : from;
  }

  private boolean isWordBetween(int at) {
    return sentence.at(at) instanceof Lexeme.Word
        && !sentence.is(at, Sense.BEFORE)
        && !sentence.is(at, Sense.AFTER);
  }

  private boolean isExtreme(int at) {
    String word = sentence.text(at);
    return word.startsWith("至") || word.startsWith("最");
  }

  /** "at least about 5": the second comparator adds nothing. */
  private boolean isSofter(int at) {
    return at(at).flatMap(Entry::before).filter(r -> r == Relation.ABOUT).isPresent();
  }
}
