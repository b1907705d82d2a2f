package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Relation;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A "not" before a comparator that the tables do not hold as one phrase: "not normally exceeding",
 * 并不大于. A negated comparator is never read as its opposite.
 */
final class Negation {
  private static final Set<String> ENGLISH =
      Set.of("not", "no", "nor", "never", "neither", "cannot", "nowhere", "none");

  /** Example: 不得, 不允许, 未能, 并不. */
  private static final Pattern HAN =
      Pattern.compile(
          ".*(?:(?<!不得)不|未|(?<![除是])非|没|没有|勿|毋|(?<!有)无|禁止|严禁|避免|防止|杜绝|难以)(?:得|会|能|可|可以|能够|应|应当|应该|宜|允许|准|许|再|曾|必|需|予|法|致|至于|易|太|要|该|应该|可以|是)?");

  /** One of these stands in every match of {@link #HAN}. */
  private static final String NEGATING = "不未非没勿毋无禁免止绝难";

  /** "in no case less than". */
  private static final Set<String> CASES =
      Set.of("case", "event", "circumstance", "circumstances", "instance");

  private static final int REACH = 3;
  private static final int NOUN = 4;
  private static final int LONGEST_PAIR = 16;

  private final boolean isNegated;

  private Negation(boolean isNegated) {
    this.isNegated = isNegated;
  }

  static Negation of(Sentence sentence, int comparator) {
    return sentence.language() == Language.CHINESE
        ? new Negation(isNegatedInHan(sentence, comparator))
        : byWords(sentence, comparator);
  }

  /** Chinese writes no blanks: what stands directly before the comparator decides. */
  private static boolean isNegatedInHan(Sentence sentence, int comparator) {
    int from = comparator;
    while (from > 0
        && from > comparator - REACH
        && sentence.at(from - 1) instanceof Lexeme.Word
        && isAdjacent(sentence, from - 1)) {
      from--;
    }
    String words = sentence.words(from, comparator);
    return mayNegate(words)
        && !sentence.is(comparator - 1, Sense.EXCLUSION)
        && HAN.matcher(words).matches();
  }

  private static boolean mayNegate(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (NEGATING.indexOf(words.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "of which no side > 36 cm", "having no dimension exceeding 5 mm". */
  private static boolean isOfNone(Sentence sentence, int comparator) {
    int at = comparator - 1;
    while (at > comparator - NOUN && sentence.at(at).isPlainWord()) {
      at--;
    }
    return at < comparator - 1
        && sentence.language() == Language.ENGLISH
        && sentence.word(at).equalsIgnoreCase("no")
        && !sentence.is(at, Sense.BEFORE);
  }

  /** "Neither the range nor the payload may be greater than". */
  private static boolean isOfNeither(Sentence sentence, int comparator) {
    if (sentence.language() != Language.ENGLISH) {
      return false;
    }
    int at = comparator - 1;
    while (at > comparator - LONGEST_PAIR && isOfPair(sentence, at)) {
      at--;
    }
    return sentence.word(at).equalsIgnoreCase("neither");
  }

  private static boolean isOfPair(Sentence sentence, int at) {
    boolean isNeither = sentence.word(at).equalsIgnoreCase("neither");
    return !isNeither
        && (sentence.at(at).isPlainWord()
            || sentence.is(at, Sense.OR)
            || sentence.is(at, Sense.OF)
            || sentence.is(at, Sense.COPULA)
            || sentence.is(at, Sense.DETERMINER)
            || sentence.word(at).equals("by")
            || sentence.isAnyMark(at, "'\""));
  }

  /** "cannot connect with more than seven posts", "does not hold more than 9 g". */
  private static boolean isOfVerb(Sentence sentence, int comparator) {
    String word = sentence.word(comparator).toLowerCase(Locale.ROOT);
    boolean isTurned = word.endsWith(" than") && !word.contains(" or ");
    int at =
        sentence.is(comparator - 1, Sense.PREPOSITION) || isWith(sentence, comparator - 1)
            ? comparator - 2
            : comparator - 1;
    boolean isVerb = sentence.at(at).isPlainWord() || sentence.is(at, Sense.HAVING);
    String before = sentence.word(at - 1).toLowerCase(Locale.ROOT);
    boolean isNegated =
        before.equals("cannot") || (before.equals("not") && sentence.is(at - 2, Sense.COPULA));
    return sentence.language() == Language.ENGLISH && isTurned && isVerb && isNegated;
  }

  private static boolean isWith(Sentence sentence, int at) {
    String word = sentence.word(at);
    return word.equals("with") || word.equals("to") || word.equals("for") || word.equals("at");
  }

  private static Negation byWords(Sentence sentence, int comparator) {
    if (isOfNone(sentence, comparator)
        || isOfNeither(sentence, comparator)
        || isOfVerb(sentence, comparator)) {
      return new Negation(true);
    }
    for (int at = comparator - 1; at >= Math.max(0, comparator - REACH); at--) {
      String word = sentence.word(at).toLowerCase(Locale.ROOT);
      if (ENGLISH.contains(word)) {
        return new Negation(true);
      }
      boolean isNegative =
          isHan(word)
              && !sentence.is(at, Sense.EXCLUSION)
              && HAN.matcher(word).matches()
              && isAdjacent(sentence, at);
      if (isNegative && sentence.language() != Language.ENGLISH) {
        return new Negation(true);
      }
      if (!isPassedOver(sentence, at, word)) {
        return new Negation(false);
      }
    }
    return new Negation(false);
  }

  /** "not normally exceeding", "not be greater than". */
  private static boolean isPassedOver(Sentence sentence, int at, String word) {
    Lexeme lexeme = sentence.at(at);
    return CASES.contains(word)
        || lexeme.is(Sense.COPULA)
        || (lexeme.is(Sense.HAVING) && word.length() <= 2)
        || (lexeme.isPlainWord() && word.endsWith("ly"));
  }

  private static boolean isHan(String word) {
    return !word.isEmpty() && PhraseTrie.isHan(word.charAt(word.length() - 1));
  }

  private static boolean isAdjacent(Sentence sentence, int at) {
    return sentence.at(at).end() == sentence.at(at + 1).start();
  }

  Relation applied(Relation relation) {
    return isNegated ? relation.negated() : relation;
  }
}
