package dev.thresher.nlp.lexicon;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitMatch;
import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.MeasureReader;
import dev.thresher.nlp.quantity.Numeral;
import dev.thresher.nlp.quantity.NumeralReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts a normalised passage into lexemes, once, from left to right. */
public final class Lexer {
  private static final List<String> PER_ONE = List.of("につき", "当たり", "あたり", "当り");
  private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

  /** Example: {@code and less}. */
  private static final Pattern JOINED = Pattern.compile("(?:and|or) \\w+");

  /** Example: {@code than}, {@code (better) than}, {@code or equal to}, {@code 358 K}. */
  private static final Pattern OPENING =
      Pattern.compile(" (?:\\([a-z. ,]+\\) )?(?:than\\b|or equal\\b|\\d)");

  private final String text;
  private final Vocabulary vocabulary;
  private final LabelWords labelWords;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int at;

  private Lexer(String text, Language language) {
    this.text = Folding.folded(text, language);
    this.vocabulary = Vocabulary.of(language);
    this.labelWords = LabelWords.of(language);
  }

  /** The lexemes in order, none overlapping; blanks belong to none. */
  public static List<Lexeme> lex(String text, Language language) {
    return new Lexer(text, language).all();
  }

  private List<Lexeme> all() {
    while (at < text.length()) {
      if (text.charAt(at) == ' ') {
        at++;
      } else {
        take(next());
      }
    }
    return lexemes;
  }

  private void take(Lexeme lexeme) {
    if (lexeme.end() <= at) {
      throw new IllegalStateException("no progress at " + at + ": " + lexeme);
    }
    at = lexeme.end();
    int last = lexemes.size() - 1;
    if (last >= 0 && isRun(lexemes.get(last), lexeme)) {
      lexemes.set(last, new Lexeme.Word(lexemes.get(last).start(), lexeme.end(), Entry.word()));
    } else {
      lexemes.add(lexeme);
    }
  }

  /** Han characters that no table knows make one word together. */
  private static boolean isRun(Lexeme left, Lexeme right) {
    return left instanceof Lexeme.Word(int ls, int le, Entry one)
        && right instanceof Lexeme.Word(int rs, int re, Entry other)
        && one.senses().isEmpty()
        && other.senses().isEmpty()
        && le == rs;
  }

  private Lexeme next() {
    char c = text.charAt(at);
    if (c >= '0' && c <= '9') {
      return digit();
    }
    if (c < '\u0080' && Character.isLetter(c)) {
      return latin();
    }
    if (PhraseTrie.isHan(c)) {
      return han();
    }
    return sign(c);
  }

  private Lexeme digit() {
    return marker()
        .or(this::formula)
        .or(this::date)
        .or(this::shape)
        .or(this::broken)
        .or(this::year)
        .or(this::measured)
        .orElseGet(this::unknownNumber);
  }

  /** The list marker that heads the passage, and dotted ones wherever they stand. */
  private Optional<Lexeme> marker() {
    int end = at == 0 ? Markers.endAtHead(text) : Markers.endOfDotted(text, at);
    return end > at
        ? Optional.of(new Lexeme.Label(at, end, LabelKind.PARAGRAPH))
        : Optional.empty();
  }

  private Optional<Lexeme> formula() {
    return Formulas.at(text, at).map(f -> f);
  }

  private Optional<Lexeme> date() {
    int end = DateShapes.end(text, at);
    return end > at ? Optional.of(new Lexeme.Label(at, end, LabelKind.DATE)) : Optional.empty();
  }

  private Optional<Lexeme> shape() {
    return Shapes.at(text, at)
        .filter(shape -> !(isBounded() && shape.end() == at + 2))
        .map(shape ->
            shape.kind() == LabelKind.NAME
                ? new Lexeme.Word(at, Shapes.endOfToken(text, shape.end()), Entry.word())
                : new Lexeme.Label(at, shape.end(), shape.kind()));
  }

  private Optional<Lexeme> broken() {
    int end = NumeralReader.endOfBroken(text, at);
    return end > at ? Optional.of(new Lexeme.Label(at, end, LabelKind.BROKEN)) : Optional.empty();
  }

  /** Four bare digits that no comparator bounds and no unit follows. */
  private Optional<Lexeme> year() {
    int run = Shapes.digits(text, at);
    boolean isYear = run == 4 && DateShapes.isYear(text, at) && !isBounded();
    if (!isYear) {
      return Optional.empty();
    }
    Optional<Measure> measure = MeasureReader.read(text, at);
    boolean isBare =
        measure.isPresent() && !measure.get().hasUnit() && measure.get().end() == at + run;
    return isBare ? Optional.of(new Lexeme.Label(at, at + run, LabelKind.DATE)) : Optional.empty();
  }

  private boolean isBounded() {
    return !lexemes.isEmpty() && lexemes.getLast().is(Sense.BEFORE);
  }

  private Optional<Lexeme> measured() {
    Optional<Measure> power =
        isBounded() ? MeasureReader.readBoundedPower(text, at) : Optional.empty();
    return power
        .or(() -> MeasureReader.read(text, at))
        .filter(this::isWhole)
        .map(measure -> new Lexeme.Quantified(at, measure.end(), measure));
  }

  /** Digits with letters glued behind them that are no unit are a name: 5G, 3D, 1st. */
  private boolean isWhole(Measure measure) {
    int end = measure.end();
    if (!measure.hasUnit() && isPartOfCompound(end)) {
      return false;
    }
    if (measure.numeral().writing() == Numeral.Writing.WORDS) {
      return PhraseTrie.isWordEnd(text, end);
    }
    return end >= text.length()
        || !Shapes.isAsciiLetter(text.charAt(end))
        || isUnitGluedToWord(measure);
  }

  private static boolean isUnitGluedToWord(Measure measure) {
    return measure.hasUnit() && measure.unitEnd() > measure.numeral().end();
  }

  /** 2-hydroxyethyl, 3-axis, 5G: part of a name. */
  private Lexeme unknownNumber() {
    Lexeme word = latinWord();
    int end = Math.max(word.end(), Shapes.endOfToken(text, at));
    return new Lexeme.Word(at, end, Entry.word());
  }

  private Lexeme latin() {
    return marker()
        .or(this::formula)
        .or(this::label)
        .or(this::date)
        .or(this::unitFirst)
        .or(this::wordWithDigits)
        .or(this::longerOfPhraseAndMeasure)
        .orElseGet(this::latinWord);
  }

  private Optional<Lexeme> label() {
    Optional<PhraseTrie.Match<LabelKind>> word = labelWords.at(text, at);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    int end = References.after(text, word.get().end());
    return end < 0 ? Optional.empty() : Optional.of(new Lexeme.Label(at, end, word.get().value()));
  }

  /** {@code EUR 300 000}, {@code Mach 3}: only what begins with its unit. */
  private Optional<Lexeme> unitFirst() {
    return MeasureReader.read(text, at)
        .filter(m -> m.unitEnd() <= m.numeral().start() && m.hasUnit())
        .map(m -> new Lexeme.Quantified(at, m.end(), m));
  }

  private Optional<Lexeme> wordWithDigits() {
    int end = Shapes.endOfToken(text, at);
    int letters = at;
    while (letters < end
        && (Shapes.isAsciiLetter(text.charAt(letters)) || text.charAt(letters) == '-')) {
      letters++;
    }
    boolean isName = letters < end && Shapes.isDigit(text, letters);
    return isName ? Optional.of(new Lexeme.Word(at, end, Entry.word())) : Optional.empty();
  }

  private Optional<Lexeme> phrase() {
    return vocabulary
        .at(text, at)
        .map(match -> opensAnother(match) ? firstWord(match) : match)
        .filter(match -> !isPartOfCompound(match.end()))
        .map(match -> new Lexeme.Word(at, match.end(), match.value()));
  }

  /**
   * The "and less" of "and less than 5 mm", the "or above" of "or above 5 K": no end of a bound.
   */
  private boolean opensAnother(PhraseTrie.Match<Entry> match) {
    boolean isTrailing = match.value().is(Sense.AFTER) && !match.value().is(Sense.BEFORE);
    return isTrailing
        && JOINED.matcher(text).region(at, match.end()).lookingAt()
        && OPENING.matcher(text).region(match.end(), text.length()).lookingAt();
  }

  private PhraseTrie.Match<Entry> firstWord(PhraseTrie.Match<Entry> match) {
    int end = text.indexOf(' ', at);
    return vocabulary.at(text.substring(0, end), at).orElse(match);
  }

  /** The "on" of on/off, the "in" of in-phase. */
  private boolean isPartOfCompound(int end) {
    boolean isJoined =
        end + 1 < text.length() && (text.charAt(end) == '-' || text.charAt(end) == '/');
    return isJoined
        && Shapes.isAlphanumeric(text.charAt(end - 1))
        && Shapes.isAsciiLetter(text.charAt(end + 1));
  }

  private Lexeme latinWord() {
    int end = at + 1;
    while (end < text.length() && isWordCharacter(end)) {
      end++;
    }
    return new Lexeme.Word(at, end, Entry.word());
  }

  private boolean isWordCharacter(int index) {
    char c = text.charAt(index);
    if (c < '\u2000' && Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean isInner = c == '-' || c == '\'' || c == '/' || c == '&';
    boolean isLetterNext = index + 1 < text.length() && isAlphabetic(text.charAt(index + 1));
    return (isInner && isLetterNext) || isLocant(index);
  }

  /** The -1,3- of tetrazine-1,3-dioxide. */
  private boolean isLocant(int index) {
    char c = text.charAt(index);
    boolean isHyphen = c == '-' && Character.isLetterOrDigit(text.charAt(index - 1));
    boolean isComma = c == ',' && Shapes.isDigit(text, index - 1);
    boolean isChemical = index - at > 4;
    return isChemical && (isHyphen || isComma) && Shapes.isDigit(text, index + 1);
  }

  private static boolean isAlphabetic(char c) {
    return c < '\u2000' && Character.isLetter(c);
  }

  private Lexeme han() {
    return kanaMarker()
        .or(this::marker)
        .or(this::date)
        .or(this::label)
        .or(this::locants)
        .or(this::per)
        .or(this::longerOfPhraseAndMeasure)
        .orElseGet(() -> new Lexeme.Word(at, at + 1, Entry.word()));
  }

  /** 一・二・四―ブタン, and the 二六 of Ｏ二六. */
  private Optional<Lexeme> locants() {
    int end = Japanese.endOfLocants(text, at);
    boolean isSuffix =
        at > 0 && Shapes.isAsciiLetter(text.charAt(at - 1)) && Japanese.isNumeral(text.charAt(at));
    if (isSuffix) {
      end = at + 1;
      while (end < text.length() && Japanese.isNumeral(text.charAt(end))) {
        end++;
      }
    }
    return end > at ? Optional.of(new Lexeme.Word(at, end, Entry.word())) : Optional.empty();
  }

  /** イ, ロ, ハ before a blank at the head of an item. */
  private Optional<Lexeme> kanaMarker() {
    boolean isKana = text.charAt(at) >= '\u30a2' && text.charAt(at) <= '\u30f3';
    return at == 0 && isKana && text.startsWith(" ", 1)
        ? Optional.of(new Lexeme.Label(0, 1, LabelKind.PARAGRAPH))
        : Optional.empty();
  }

  /** 每秒, 毎分, 一秒につき: the unit under what follows. */
  private Optional<Lexeme> per() {
    char c = text.charAt(at);
    if (c == '每' || c == '毎') {
      return UnitReader.read(text, at)
          .filter(unit -> unit.unit().code().startsWith("/"))
          .map(unit -> new Lexeme.Per(at, unit.end(), unit.unit()));
    }
    boolean isOne = c == '一' && at + 1 < text.length();
    return isOne ? UnitReader.read(text, at + 1).flatMap(this::perOne) : Optional.empty();
  }

  private Optional<Lexeme> perOne(UnitMatch unit) {
    for (String word : PER_ONE) {
      if (startsWith(unit.end(), word)) {
        Unit per = Unit.pure().times(unit.unit().power(MINUS_ONE, ""), "/" + unit.unit().code());
        return Optional.of(new Lexeme.Per(at, unit.end() + word.length(), per));
      }
    }
    return Optional.empty();
  }

  private boolean startsWith(int from, String part) {
    return text.startsWith(part, from);
  }

  private Optional<Lexeme> longerOfPhraseAndMeasure() {
    Optional<Lexeme> phrase = phrase();
    Optional<Lexeme> measure = measured().filter(this::isQuantity);
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
    return isBounded()
        || vocabulary.at(text, end).filter(m -> m.value().is(Sense.AFTER)).isPresent();
  }

  /** Han numerals count only with a unit, a comparator beside them, or several digits. */
  private boolean isQuantity(Lexeme lexeme) {
    if (!(lexeme instanceof Lexeme.Quantified(int start, int end, Measure measure))) {
      return false;
    }
    boolean isCompared = isCompared(end);
    boolean isWord = Shapes.isAsciiLetter(text.charAt(start));
    return measure.hasUnit() || isCompared || (isWord ? !isOne(measure) : end - start >= 3);
  }

  /** "one" is rather a pronoun. */
  private static boolean isOne(Measure measure) {
    return measure.numeral().value().compareTo(BigDecimal.ONE) == 0;
  }

  private Lexeme sign(char c) {
    if (c == '(') {
      int end = Shapes.bracketedMark(text, at);
      boolean isMark = end > 0 && hasNumber(end);
      return formula()
          .or(this::measured)
          .orElseGet(() ->
              isMark
                  ? new Lexeme.Label(at, end, LabelKind.PARAGRAPH)
                  : phrase().orElseGet(() -> new Lexeme.Mark(at, at + 1, c)));
    }
    if (c == '-' || c == '+' || c == '.') {
      return marker().or(this::signedNumber).orElseGet(() -> new Lexeme.Mark(at, at + 1, c));
    }
    if (c == '\u03bb') {
      return formula().orElseGet(() -> new Lexeme.Mark(at, at + 1, c));
    }
    if (c == '§') {
      return label().orElseGet(() -> new Lexeme.Mark(at, at + 1, c));
    }
    if (c >= '\u2460' && c <= '\u2473') {
      return new Lexeme.Label(at, at + 1, LabelKind.PARAGRAPH);
    }
    if (c >= '\u00bc' && c <= '\u00be') {
      return measured().orElseGet(() -> new Lexeme.Mark(at, at + 1, c));
    }
    return unitFirst().or(this::phrase).orElseGet(() -> new Lexeme.Mark(at, at + 1, c));
  }

  private boolean hasNumber(int end) {
    for (int i = at; i < end; i++) {
      if (Shapes.isDigit(text, i) || "一二三四五六七八九十ivx".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * A minus or a leading point belongs to its number unless a number or letter stands before it.
   */
  private Optional<Lexeme> signedNumber() {
    boolean isPoint = text.charAt(at) == '.';
    boolean isNumberNext =
        Shapes.isDigit(text, at + 1)
            || (!isPoint
                && at + 2 < text.length()
                && text.charAt(at + 1) == '.'
                && Shapes.isDigit(text, at + 2))
            || (!isPoint
                && text.startsWith(" ", at + 1)
                && Shapes.isDigit(text, at + 2)
                && (isBounded() || lexemes.getLast().is(Sense.TO)));
    boolean isGlued = at > 0 && isGluing(text.charAt(at - 1));
    if (!isNumberNext || isGlued || followsMeasure()) {
      return isPoint ? Optional.empty() : formula();
    }
    return formula().or(this::measured);
  }

  private static boolean isGluing(char c) {
    return (Character.isLetterOrDigit(c) && c < '\u2000') || c == ')' || c == '%' || c == '°';
  }

  private boolean followsMeasure() {
    return !lexemes.isEmpty()
        && lexemes.getLast() instanceof Lexeme.Quantified
        && text.startsWith("-", at)
        && text.startsWith(" ", at + 1);
  }
}
