package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.util.Locale;
import java.util.Optional;

/** "A maximum width of 75 mm" is a ceiling, "a minimum bend radius of 40 mm" a floor. */
final class Extremes {
  private static final int REACH = 7;
  private static final int LONGEST_SUBJECT = 20;

  private Extremes() {}

  /** The bound with the relation that "maximum" or "minimum" before its property gives it. */
  static Bound of(Sentence sentence, Bound bound) {
    boolean isPlain =
        sentence.language() == Language.ENGLISH
            && !bound.isExplicit()
            && bound.claim() instanceof Claim.Single(Relation relation, Measure measure)
            && relation == Relation.EQUAL;
    int at = isPlain ? extreme(sentence, bound.from() - 1) : -1;
    Optional<Relation> limit =
        isPlain
            ? limit(sentence, bound.from()).or(() -> ofAmount(sentence, bound.from() - 1))
            : Optional.empty();
    if (limit.isPresent()) {
      return bounded(bound, limit.get());
    }
    String word = at < 0 ? "" : sentence.text(at).toLowerCase(Locale.ROOT);
    if (isPlain && isLimitedValue(sentence, bound)) {
      return bounded(bound, Relation.AT_MOST);
    }
    return switch (word) {
      case "maximum", "max.", "max" -> bounded(bound, Relation.AT_MOST);
      case "minimum", "min." ->
          isOfDetector(sentence, at) ? bound : bounded(bound, Relation.AT_LEAST);
      default -> bound;
    };
  }

  /** "a minimum detection limit of 0.2 mg/m³" names what is stated, the least that is found. */
  private static boolean isOfDetector(Sentence sentence, int minimum) {
    String word = lower(sentence, minimum + 1);
    return word.equals("detection")
        || word.equals("detectable")
        || word.equals("resolvable")
        || word.equals("discernible");
  }

  /** "An upper limit is 9Z40, 40 % by weight": the subject says which side is bounded. */
  static Optional<Relation> limit(Sentence sentence, int from) {
    int link = from - 1;
    if (sentence.isMark(link, ',')) {
      link--;
      while (link > from - REACH && isLabelOrName(sentence, link)) {
        link--;
      }
    }
    boolean isLimit =
        (sentence.is(link, Sense.COPULA) || sentence.is(link, Sense.OF))
            && lower(sentence, link - 1).equals("limit");
    return !isLimit
        ? Optional.empty()
        : switch (lower(sentence, link - 2)) {
          case "upper" -> Optional.of(Relation.AT_MOST);
          case "lower" -> Optional.of(Relation.AT_LEAST);
          default -> Optional.empty();
        };
  }

  /** "not more than the highest amount, which, as adjusted, is $900": the amount is the limit. */
  private static Optional<Relation> ofAmount(Sentence sentence, int copula) {
    int at = copula - 1;
    while (at > copula - LONGEST_SUBJECT && !lower(sentence, at).equals("which")) {
      at--;
    }
    if (!sentence.is(copula, Sense.COPULA) || !sentence.isMark(at - 1, ',')) {
      return Optional.empty();
    }
    int head = at - 2;
    while (head > at - REACH && sentence.at(head).isPlainWord()) {
      head--;
    }
    boolean isAmount = sentence.is(head, Sense.DETERMINER) && head < at - 2;
    return isAmount ? new LeadingComparator(sentence).relation(head - 1) : Optional.empty();
  }

  private static boolean isLabelOrName(Sentence sentence, int at) {
    return sentence.at(at) instanceof Lexeme.Label || sentence.at(at).isPlainWord();
  }

  private static String lower(Sentence sentence, int at) {
    return sentence.text(at).toLowerCase(Locale.ROOT);
  }

  /**
   * Where the word may stand that makes the bound an extreme; the link before the bound is given.
   */
  private static int extreme(Sentence sentence, int link) {
    int at = link - 1;
    while (at > link - REACH && isPart(sentence, at)) {
      at--;
    }
    return sentence.is(link, Sense.OF) ? at : ofSubject(sentence, link);
  }

  /** "The maximum period for which a permit is lent will be 30 days": the head of the subject. */
  private static int ofSubject(Sentence sentence, int copula) {
    int start = copula;
    while (start > 0 && start > copula - LONGEST_SUBJECT && !isClauseEnd(sentence, start - 1)) {
      start--;
    }
    boolean isStart = start == 0 || isClauseEnd(sentence, start - 1);
    int head = sentence.is(start, Sense.DETERMINER) ? start + 1 : start;
    return isStart && sentence.at(head + 1).isPlainWord() ? head : -1;
  }

  /** "LVS: $3000": the exception is for shipments of limited value. */
  static boolean isLimitedValue(Sentence sentence, Bound bound) {
    return sentence.isMark(bound.from() - 1, ':')
        && sentence.text(bound.from() - 2).equals("LVS")
        && bound.claim().unit().filter(unit -> unit.code().equals("USD")).isPresent();
  }

  private static boolean isClauseEnd(Sentence sentence, int at) {
    return sentence.isAnyMark(at, ";.:,()") || sentence.isMeasure(at);
  }

  private static boolean isPart(Sentence sentence, int at) {
    return sentence.at(at).isPlainWord()
        || sentence.isAnyMark(at, "\"'")
        || QuantityNoun.isModifier(sentence, at)
        || (sentence.is(at, Sense.QUALIFIER) && !sentence.is(at, Sense.AFTER));
  }

  /** The bound and what restates it, in a relation that other words give. */
  static Bound bounded(Bound bound, Relation relation) {
    Measure measure = bound.claim().first().orElseThrow();
    return bound
        .withClaim(new Claim.Single(relation, measure))
        .withEquivalents(
            bound.equivalents().stream().map(each -> restated(each, relation)).toList());
  }

  /** "a maximum diameter of 175 mm (7 in)": what restates the bound is bounded alike. */
  private static Bound restated(Bound equivalent, Relation relation) {
    return equivalent.claim().isEquality()
        ? equivalent
            .claim()
            .first()
            .map(measure -> equivalent.withClaim(new Claim.Single(relation, measure)))
            .orElse(equivalent)
        : equivalent;
  }
}
