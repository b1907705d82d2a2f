package dev.thresher.nlp.parameter;

import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells numbers that look like bounds and bound nothing, or nothing that was not said before. */
final class IdleBounds {
  /** Example: {@code Pr} in "Pr = 0". */
  private static final Pattern SYMBOL = Pattern.compile("\\p{L}|[A-Za-z\\u0370-\\u03ff]{1,3}");

  /** Parts of laws: counted wherever they stand. */
  private static final Set<String> PARTS_OF_LAW =
      Set.of(
          "section",
          "paragraph",
          "subparagraph",
          "provision",
          "heading",
          "subheading",
          "eccn",
          "supplement",
          "prohibition",
          "criterion");

  /** Counted where one acts under, in or for them; else a thing may be made of them. */
  private static final Set<String> PAPERS =
      Set.of(
          "regulation",
          "rule",
          "license",
          "licence",
          "application",
          "authorization",
          "authorisation",
          "exception",
          "reason",
          "report",
          "request");

  /** What is listed in more than one range, class or row. */
  private static final Set<String> LISTED = Set.of("listed", "specified", "included", "described");

  private static final Set<String> ACTING = Set.of("under", "in", "for", "by");
  private static final int NEAR = 8;
  private static final BigDecimal ROUNDING = new BigDecimal("0.03");

  private final Sentence sentence;

  IdleBounds(Sentence sentence) {
    this.sentence = sentence;
  }

  /** "within one chamber" says where, not how much. */
  boolean isBarePlace(Bound bound) {
    return sentence.text(bound.from()).equalsIgnoreCase("within")
        && bound.claim().unit().isEmpty()
        && sentence.at(bound.to()).isPlainWord();
  }

  /** "below the critical temperature of at least one of the constituents": no bound. */
  boolean isOneOfThose(Bound bound) {
    boolean isOne =
        bound.claim().unit().isEmpty()
            && bound
                .claim()
                .first()
                .filter(m -> m.numeral().value().compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    boolean isSome =
        sentence.text(bound.from()).equalsIgnoreCase("at least")
            || (sentence.is(bound.to() - 1, Sense.AFTER) && bound.isExplicit());
    return isOne
        && sentence.language() == Language.ENGLISH
        && (isSome || sentence.is(bound.from() - 1, Sense.OF))
        && sentence.text(bound.to()).startsWith("of");
  }

  /**
   * "under more than one section of the part", "in two or more reports": what is written is
   * counted, no thing that is controlled.
   */
  boolean isOfPapers(Bound bound) {
    String unit = bound.claim().unit().map(Unit::code).orElse("");
    boolean isCounted = sentence.language() == Language.ENGLISH && unit.startsWith("{");
    boolean isPaper = isCounted && isPaper(bound, unit.replaceAll("[{}]", ""));
    for (int at = bound.from(); isCounted && at < bound.to(); at++) {
      isPaper |= isPaper(bound, sentence.text(at).toLowerCase(Locale.ROOT));
    }
    return isPaper;
  }

  private boolean isPaper(Bound bound, String noun) {
    boolean isActing = ACTING.contains(sentence.text(bound.from() - 1).toLowerCase(Locale.ROOT));
    if (isActing && LISTED.contains(sentence.text(bound.from() - 2).toLowerCase(Locale.ROOT))) {
      return true;
    }
    return PARTS_OF_LAW.contains(noun) || (isActing && PAPERS.contains(noun));
  }

  /** "Em less than 1.3 (Em < 1.3)": the same bound once more, of the same name or of none. */
  boolean repeats(Bound bound, List<Reading> before) {
    boolean isInserted =
        sentence.isMark(bound.to(), ')')
            && (sentence.isMark(bound.from() - 1, '(') || sentence.isMark(bound.from() - 2, '('));
    return isInserted
        && bound.isExplicit()
        && !bound.property().equals(CarbonChain.NAME)
        && sentence.language() == Language.ENGLISH
        && !before.isEmpty()
        && before.getLast().bound().claim() instanceof Claim.Single(Relation r, Measure one)
        && bound.claim() instanceof Claim.Single(Relation s, Measure other)
        && r == s
        && one.quantity().equals(other.quantity())
        && isSameName(bound, before.getLast().bound());
  }

  private boolean isSameName(Bound inserted, Bound before) {
    int name = inserted.from() - 1;
    return sentence.isMark(name, '(')
        || sentence.text(name).equalsIgnoreCase(sentence.text(before.from() - 1));
  }

  /** "infrared (i.e., greater than 900 nm to 9,000 nm)": says again what the word means. */
  boolean saysAgain(Bound bound) {
    int start = sentence.at(bound.from()).start();
    String before = sentence.view().substring(Math.max(0, start - NEAR), start).stripTrailing();
    return sentence.language() == Language.ENGLISH
        && (before.endsWith("(i.e.") || before.endsWith("(i.e.,"));
  }

  /** "may be used for more than one sale": what is allowed, not what is bounded. */
  boolean isPermitted(Bound bound) {
    boolean isMoreThanOne =
        sentence.language() == Language.ENGLISH
            && bound.claim() instanceof Claim.Single(Relation relation, Measure measure)
            && relation == Relation.EXCEEDING
            && measure.numeral().value().compareTo(BigDecimal.ONE) == 0
            && measure.unit().filter(unit -> !unit.code().startsWith("{")).isEmpty();
    for (int at = bound.from() - 1; isMoreThanOne && at >= 0 && at > bound.from() - NEAR; at--) {
      String word = sentence.text(at).toLowerCase(Locale.ROOT);
      if (sentence.isAnyMark(at, ";.:,") || word.equals("not")) {
        return false;
      }
      if (word.equals("may") || word.startsWith("may be")) {
        return !isDemandedThing(at);
      }
    }
    return false;
  }

  /** "machines that may have more than one axis", "no firm may ship more than one". */
  private boolean isDemandedThing(int may) {
    String link = sentence.text(may - 1).toLowerCase(Locale.ROOT);
    boolean isOfThing = link.equals("that") || link.equals("which") || link.equals("who");
    for (int at = may - 1; !isOfThing && at >= 0 && at > may - NEAR; at--) {
      String word = sentence.text(at).toLowerCase(Locale.ROOT);
      if (sentence.isAnyMark(at, ";.:")) {
        return false;
      }
      isOfThing = word.equals("no") || word.equals("nor") || word.equals("neither");
    }
    return isOfThing;
  }

  /** "a higher power (typically 1 kW to 5 kW)": tells of most, demands of none. */
  boolean isTypical(Bound bound) {
    return sentence.language() == Language.ENGLISH
        && sentence.isMeasure(bound.from())
        && !sentence.is(bound.to() - 1, Sense.AFTER)
        && sentence.text(bound.from() - 1).equals("typically");
  }

  /**
   * "natural tin means tin with about 1 % of tin-112", "about 30 days after that a copy may be".
   */
  boolean isEstimate(Bound bound) {
    boolean isAbout =
        sentence.language() == Language.ENGLISH
            && bound.claim() instanceof Claim.Single(Relation relation, Measure measure)
            && relation == Relation.ABOUT;
    boolean isOfMeaning = false;
    for (int at = 0; isAbout && at < bound.from(); at++) {
      isOfMeaning |= sentence.text(at).equals("means");
    }
    boolean isAllowed = false;
    for (int at = bound.to();
        isAbout && Deadlines.isCalendar(bound) && at < sentence.size();
        at++) {
      isAllowed |= sentence.text(at).startsWith("may");
    }
    return isOfMeaning || isAllowed;
  }

  /** "under the ten general rules": their number is known and bounds nothing. */
  boolean isKnownNumber(Bound bound) {
    String unit = bound.claim().unit().map(Unit::code).orElse("");
    return sentence.language() == Language.ENGLISH
        && !bound.isExplicit()
        && unit.startsWith("{")
        && unit.endsWith("}")
        && sentence.is(bound.from() - 1, Sense.DETERMINER);
  }

  /** "63 µm corresponds to 250 mesh (Tyler) or 230 mesh (ASTM)": one size in other words. */
  boolean corresponds(Bound bound, List<Reading> before) {
    int to = bound.from() - 1;
    if (sentence.language() != Language.ENGLISH || bound.isExplicit() || before.isEmpty()) {
      return false;
    }
    String verb = sentence.text(to - 1).toLowerCase(Locale.ROOT);
    boolean isSaid =
        sentence.text(to).equals("to")
            && (verb.startsWith("correspond") || verb.equals("equivalent"));
    Reading last = before.getLast();
    boolean isNext =
        sentence.is(to, Sense.OR)
            && last.role() == ParameterRole.EQUIVALENT
            && EnglishPhrases.afterBracket(sentence, to) == last.bound().to();
    return isSaid || isNext;
  }

  /** "0.28 mrad secant (0.016 degrees secant)": the amount before it in another unit. */
  boolean isSameAmount(Bound bound, List<Reading> before) {
    boolean isInserted =
        sentence.language() == Language.ENGLISH
            && !bound.isExplicit()
            && !before.isEmpty()
            && sentence.isMark(bound.from() - 1, '(');
    return isInserted
        && bound.from() - before.getLast().bound().to() < NEAR
        && areNearlyEqual(bound.claim(), before.getLast().bound().claim());
  }

  /** In "more than 150 lbf (i.e., 667 N)" what says it again is more than so much, too. */
  Bound toldAgain(Bound bound, List<Reading> before, ParameterRole role) {
    boolean isAgain =
        role == ParameterRole.EQUIVALENT
            && bound.claim().isEquality()
            && !before.isEmpty()
            && sentence.language() == Language.ENGLISH
            && bound.from() - before.getLast().bound().to() < NEAR
            && areNearlyEqual(bound.claim(), before.getLast().bound().claim());
    return isAgain
            && before.getLast().bound().claim() instanceof Claim.Single(Relation r, Measure m)
        ? Extremes.bounded(bound, r)
        : bound;
  }

  private static boolean areNearlyEqual(Claim here, Claim there) {
    if (!(here instanceof Claim.Single(Relation r, Measure one))
        || !(there instanceof Claim.Single(Relation s, Measure other))
        || !one.hasUnit()
        || !other.hasUnit()
        || one.unit().equals(other.unit())
        || !one.quantity().unit().isCommensurable(other.quantity().unit())) {
      return false;
    }
    BigDecimal was = other.quantity().base();
    BigDecimal off = one.quantity().base().subtract(was).abs();
    return off.compareTo(was.abs().multiply(ROUNDING)) <= 0;
  }

  /** "one or more of the following", 下列两项以上: counts the items of the list itself. */
  boolean isOfFollowing(Bound bound) {
    boolean isCount = bound.claim().unit().filter(unit -> unit.code().equals("{item}")).isPresent();
    return (sentence.is(bound.to() - 1, Sense.FOLLOWING)
            && !sentence.is(bound.to() - 1, Sense.AFTER))
        || (isCount && sentence.is(bound.from() - 1, Sense.FOLLOWING))
        || (isCount && sentence.is(bound.from() - 2, Sense.FOLLOWING));
  }

  /** "where a = 0.5 m" defines a symbol of a formula. */
  boolean isDefinition(Bound bound) {
    return bound.claim().isEquality()
        && sentence.text(bound.from()).equals("=")
        && SYMBOL.matcher(sentence.text(bound.from() - 1)).matches();
  }
}
