package dev.thresher.nlp.lexicon;

import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.MeasureReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts what begins with a letter: labels, phrases of the tables, spelled numbers, words. */
final class WordLexer {
  /** Example: {@code and less}, {@code , or greater}. */
  private static final Pattern JOINED = Pattern.compile("(?:, ?)?(?:and|or) \\w+");

  /**
   * Example: {@code than}, {@code (better) than}, {@code or equal to}, {@code 358 K}, {@code -55
   * °C}.
   */
  private static final Pattern OPENING =
      Pattern.compile(" (?:\\([a-z. ,]+\\) )?(?:than\\b|or equal\\b|(?:to )?[-+\u00b1]? ?\\.?\\d)");

  /** Example: {@code than the}. */
  private static final Pattern THAN_THING = Pattern.compile(" than (?:the|that|those)\\b");

  private static final String LEVEL = "level";

  /** Example: {@code above}; "under" and "within" a level tell where. */
  private static final Pattern ORDERING =
      Pattern.compile(
          "(?i)(?:above|below|exceed|at least|at or|equal to"
              + " or|greater|higher|more|lower|less|not)\\b?");

  private static final List<String> MULTIPLES =
      List.of("twice the", "twice that", "double the", "half the", "three times the");

  private final Scan scan;
  private final NumberLexer numbers;
  private final String text;

  WordLexer(Scan scan, NumberLexer numbers) {
    this.scan = scan;
    this.numbers = numbers;
    this.text = scan.text();
  }

  private int at() {
    return scan.at();
  }

  Lexeme latin() {
    return numbers
        .marker()
        .or(numbers::formula)
        .or(numbers::plusMinus)
        .or(this::label)
        .or(this::nuclide)
        .or(this::section)
        .or(this::multiple)
        .or(numbers::date)
        .or(numbers::unitFirst)
        .or(this::wordWithDigits)
        .or(this::longerOfPhraseAndMeasure)
        .orElseGet(this::latinWord);
  }

  Optional<Lexeme> label() {
    Optional<PhraseTrie.Match<LabelKind>> word = scan.labelWords().at(text, at());
    if (word.isEmpty()) {
      return Optional.empty();
    }
    int from = word.get().end();
    boolean isNamed =
        word.get().value() == LabelKind.NAME && text.startsWith("为", from) && from > at() + 1;
    int end = References.after(text, isNamed ? from + 1 : from);
    return end < 0 || isBoundedLevel(from, end)
        ? Optional.empty()
        : Optional.of(new Lexeme.Label(at(), end, word.get().value()));
  }

  /** "containment level 3 or higher": levels have an order, so one may bound them. */
  private boolean isBoundedLevel(int from, int end) {
    boolean isLevel = text.regionMatches(true, at(), LEVEL, 0, from - at());
    boolean isNumber = Tokens.digits(text, from + 1) == end - from - 1;
    if (isLevel && isNumber && scan.isBounded()) {
      return ORDERING
          .matcher(text)
          .region(scan.lexemes().getLast().start(), text.length())
          .lookingAt();
    }
    return isLevel
        && isNumber
        && text.startsWith(" ", end)
        && scan.vocabulary()
            .at(text, end + 1)
            .filter(m -> m.value().is(Sense.AFTER) && !m.value().is(Sense.BEFORE))
            .isPresent();
  }

  /** The "c. 15" and "s. 26" of "S.C. 1987, c. 15, s. 26": chapters and sections of an act. */
  private Optional<Lexeme> section() {
    boolean isListed = text.startsWith(", ", at() - 2) || text.startsWith(". ", at() - 2);
    boolean isLetter = text.startsWith("c. ", at()) || text.startsWith("s. ", at());
    int end = isListed && isLetter ? References.after(text, at() + 2) : -1;
    return end > at() + 3 && Tokens.isDigit(text, at() + 3)
        ? Optional.of(new Lexeme.Label(at(), end, LabelKind.CITATION))
        : Optional.empty();
  }

  /** "at least twice the thickness": so many times another quantity, which is no number. */
  private Optional<Lexeme> multiple() {
    if (!scan.isBounded()) {
      return Optional.empty();
    }
    for (String word : MULTIPLES) {
      if (text.startsWith(word, at())) {
        int end = at() + word.length();
        return Optional.of(new Lexeme.Formula(at(), Math.max(end, nounEnd(end)), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** Behind the noun that follows the blank at {@code from}. */
  private int nounEnd(int from) {
    int start = from + 1;
    return start < text.length() && Tokens.isAsciiLetter(text.charAt(start))
        ? Tokens.endOfWord(text, start)
        : from;
  }

  /** Nb 93m. */
  private Optional<Lexeme> nuclide() {
    int end = Nuclides.end(text, at());
    return end > at() ? Optional.of(new Lexeme.Label(at(), end, LabelKind.NAME)) : Optional.empty();
  }

  private Optional<Lexeme> wordWithDigits() {
    int end = Tokens.endOfToken(text, at());
    int letters = at();
    while (letters < end
        && (Tokens.isAsciiLetter(text.charAt(letters)) || text.charAt(letters) == '-')) {
      letters++;
    }
    boolean isGroup =
        (letters == at() + 1 && text.startsWith(":", letters))
            || (letters > at() + 3 && text.startsWith("/", letters));
    boolean isName = letters < end && Tokens.isDigit(text, isGroup ? letters + 1 : letters);
    return isName ? Optional.of(new Lexeme.Word(at(), end, Entry.word())) : Optional.empty();
  }

  Optional<Lexeme> phrase() {
    return scan.vocabulary()
        .at(text, at())
        .filter(match -> text.charAt(at()) != ',' || !opensAnother(match))
        .map(match -> opensAnother(match) ? firstWord(match) : match)
        .filter(match -> closes(match) || !Tokens.isPartOfCompound(text, match.end()))
        .map(match -> new Lexeme.Word(at(), match.end(), match.value()));
  }

  /** The "or less" of "or less—there" is a phrase of its own; a dash of the page follows it. */
  private boolean closes(PhraseTrie.Match<Entry> match) {
    return match.value().is(Sense.AFTER)
        && !scan.lexemes().isEmpty()
        && scan.lexemes().getLast() instanceof Lexeme.Quantified
        && JOINED.matcher(text).region(at(), match.end()).lookingAt();
  }

  /**
   * The "and less" of "and less than 5 mm", the "or above" of "or above 5 K": no end of a bound.
   */
  private boolean opensAnother(PhraseTrie.Match<Entry> match) {
    boolean isTrailing = match.value().is(Sense.AFTER) && !match.value().is(Sense.BEFORE);
    return isTrailing
        && !isThanThing(match.end())
        && JOINED.matcher(text).region(at(), match.end()).lookingAt()
        && OPENING.matcher(text).region(match.end(), text.length()).lookingAt();
  }

  /** The "or less" of "70 % or less than the mass of one of brass" ends the amount before it. */
  private boolean isThanThing(int end) {
    return text.startsWith("or ", at())
        && THAN_THING.matcher(text).region(end, text.length()).lookingAt();
  }

  private PhraseTrie.Match<Entry> firstWord(PhraseTrie.Match<Entry> match) {
    int end = text.indexOf(' ', at());
    return scan.vocabulary().at(text.substring(0, end), at()).orElse(match);
  }

  private Lexeme latinWord() {
    return new Lexeme.Word(at(), Tokens.endOfWord(text, at()), Entry.word());
  }

  Optional<Lexeme> longerOfPhraseAndMeasure() {
    Optional<Lexeme> phrase = phrase();
    Optional<Lexeme> measure = numbers.measured().filter(this::isQuantity);
    if (phrase.isPresent() && measure.isPresent()) {
      if (phrase.get().is(Sense.PLAIN) && hides(phrase.get(), measure.get())) {
        return phrase;
      }
      return measure.get().end() >= phrase.get().end() ? measure : phrase;
    }
    return phrase.isPresent() ? phrase : measure;
  }

  /** 零件 is no number of pieces, 十分 no minutes; 不足十分 is. */
  private boolean hides(Lexeme plain, Lexeme measure) {
    return plain.end() >= measure.end() && !isCompared(measure.end());
  }

  private boolean isCompared(int end) {
    return scan.isBounded()
        || scan.vocabulary().at(text, end).filter(m -> m.value().is(Sense.AFTER)).isPresent();
  }

  /** Han numerals count only with a unit, a comparator beside them, or several digits. */
  private boolean isQuantity(Lexeme lexeme) {
    if (!(lexeme instanceof Lexeme.Quantified(int start, int end, Measure measure))) {
      return false;
    }
    boolean isCompared = isCompared(end);
    boolean isWord = Tokens.isAsciiLetter(text.charAt(start));
    if (isWord && !measure.hasUnit() && isOrdinalName(start)) {
      return false;
    }
    boolean opens = !isWord && opensRange(end);
    return measure.hasUnit()
        || isCompared
        || opens
        || (isWord ? !isOne(measure) : end - start >= 3);
  }

  /** The 三 of 三至五年. */
  private boolean opensRange(int end) {
    boolean isLink = end + 1 < text.length() && "至到~".indexOf(text.charAt(end)) >= 0;
    return isLink
        && MeasureReader.mayBegin(text.charAt(end + 1))
        && MeasureReader.read(text, end + 1).filter(Measure::hasUnit).isPresent();
  }

  /** The Eight of "General Prohibition Eight". */
  private boolean isOrdinalName(int start) {
    boolean followsName =
        !scan.lexemes().isEmpty()
            && scan.lexemes().getLast().isPlainWord()
            && scan.lexemes().getLast().start() > 0
            && Character.isUpperCase(text.charAt(scan.lexemes().getLast().start()));
    return followsName && Character.isUpperCase(text.charAt(start));
  }

  /** "one" is rather a pronoun. */
  private static boolean isOne(Measure measure) {
    return measure.numeral().value().compareTo(BigDecimal.ONE) == 0;
  }
}
