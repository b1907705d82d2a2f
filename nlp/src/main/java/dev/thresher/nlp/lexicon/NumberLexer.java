package dev.thresher.nlp.lexicon;

import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.MeasureReader;
import dev.thresher.nlp.quantity.Numeral;
import dev.thresher.nlp.quantity.NumeralReader;
import dev.thresher.nlp.quantity.Tolerance;
import java.util.Optional;

/** Cuts what begins with a digit or a sign before one: labels, names, years, measures. */
final class NumberLexer {
  private final Scan scan;
  private final String text;

  NumberLexer(Scan scan) {
    this.scan = scan;
    this.text = scan.text();
  }

  private int at() {
    return scan.at();
  }

  private boolean isBounded() {
    return scan.isBounded();
  }

  Lexeme digit() {
    return marker()
        .or(this::formula)
        .or(this::date)
        .or(this::address)
        .or(this::shape)
        .or(this::broken)
        .or(this::year)
        .or(this::measured)
        .orElseGet(this::unknownNumber);
  }

  /** The list marker that heads the passage, and dotted ones wherever they stand. */
  Optional<Lexeme> marker() {
    int end = at() == 0 ? Markers.endAtHead(text) : Markers.endOfDotted(text, at());
    return end > at()
        ? Optional.of(new Lexeme.Label(at(), end, LabelKind.PARAGRAPH))
        : Optional.empty();
  }

  Optional<Lexeme> formula() {
    return Formulas.at(text, at()).map(f -> f);
  }

  Optional<Lexeme> date() {
    int end = DateShapes.end(text, at());
    return end > at() ? Optional.of(new Lexeme.Label(at(), end, LabelKind.DATE)) : Optional.empty();
  }

  /** A postal code, a telephone, an hour; behind a comparator it is a number like any other. */
  private Optional<Lexeme> address() {
    if (isBounded()) {
      return Optional.empty();
    }
    int hour = Addresses.endOfHour(text, at());
    if (hour > at()) {
      return Optional.of(new Lexeme.Label(at(), hour, LabelKind.DATE));
    }
    int end = Addresses.end(text, at());
    return end > at() ? Optional.of(new Lexeme.Label(at(), end, LabelKind.CODE)) : Optional.empty();
  }

  private Optional<Lexeme> shape() {
    return Shapes.at(text, at())
        .filter(shape -> !(isBounded() && shape.end() == at() + 2))
        .map(shape ->
            shape.kind() == LabelKind.NAME
                ? new Lexeme.Word(at(), Tokens.endOfToken(text, shape.end()), Entry.word())
                : new Lexeme.Label(at(), shape.end(), shape.kind()));
  }

  private Optional<Lexeme> broken() {
    int end = NumeralReader.endOfBroken(text, at());
    return end > at()
        ? Optional.of(new Lexeme.Label(at(), end, LabelKind.BROKEN))
        : Optional.empty();
  }

  /** Four bare digits that no comparator bounds and no unit follows. */
  private Optional<Lexeme> year() {
    int run = Tokens.digits(text, at());
    boolean isYear = run == 4 && DateShapes.isYear(text, at()) && !isBounded();
    if (!isYear) {
      return Optional.empty();
    }
    Optional<Measure> measure = MeasureReader.read(text, at());
    boolean isBare =
        measure.isPresent() && !measure.get().hasUnit() && measure.get().end() == at() + run;
    return isBare
        ? Optional.of(new Lexeme.Label(at(), at() + run, LabelKind.DATE))
        : Optional.empty();
  }

  Optional<Lexeme> measured() {
    Optional<Measure> power =
        isBounded() ? MeasureReader.readBoundedPower(text, at()) : Optional.empty();
    return power
        .or(() -> MeasureReader.read(text, at()))
        .filter(this::isWhole)
        .map(measure -> new Lexeme.Quantified(at(), measure.end(), measure));
  }

  /** "equal to or greater than [0.35] WT": a figure that the editor set in brackets. */
  Optional<Lexeme> inserted() {
    return isBounded()
        ? MeasureReader.readInserted(text, at())
            .map(measure -> new Lexeme.Quantified(at(), measure.end(), measure))
        : Optional.empty();
  }

  /** Digits with letters glued behind them that are no unit are a name: 5G, 3D, 1st. */
  private boolean isWhole(Measure measure) {
    int end = measure.end();
    if (!measure.hasUnit() && Tokens.isPartOfCompound(text, end)) {
      return false;
    }
    if (measure.numeral().writing() == Numeral.Writing.WORDS) {
      return PhraseTrie.isWordEnd(text, end);
    }
    return end >= text.length()
        || !Tokens.isAsciiLetter(text.charAt(end))
        || isUnitGluedToWord(measure);
  }

  private static boolean isUnitGluedToWord(Measure measure) {
    return measure.hasUnit() && measure.unitEnd() > measure.numeral().end();
  }

  /** 2-hydroxyethyl, 3-axis, 5G: part of a name. */
  private Lexeme unknownNumber() {
    int end = Math.max(Tokens.endOfWord(text, at()), Tokens.endOfToken(text, at()));
    return new Lexeme.Word(at(), end, Entry.word());
  }

  /** {@code +/- 0.5}, "plus or minus 0.5": the sign ± in other characters. */
  Optional<Lexeme> plusMinus() {
    int end = Tolerance.endOfSign(text, at());
    return end > at() && (Tokens.isDigit(text, end) || text.startsWith(".", end) || isHanDigit(end))
        ? Optional.of(new Lexeme.Mark(at(), end, '\u00b1'))
        : Optional.empty();
  }

  private boolean isHanDigit(int at) {
    return at < text.length() && Japanese.isNumeral(text.charAt(at));
  }

  /** {@code EUR 300 000}, {@code Mach 3}: only what begins with its unit. */
  Optional<Lexeme> unitFirst() {
    return MeasureReader.read(text, at())
        .filter(m -> m.unitEnd() <= m.numeral().start() && m.hasUnit())
        .map(m -> new Lexeme.Quantified(at(), m.end(), m));
  }

  /**
   * A minus or a leading point belongs to its number unless a number or letter stands before it.
   */
  Optional<Lexeme> signedNumber() {
    boolean isPoint = text.charAt(at()) == '.';
    if (isDoubledMinus()) {
      return MeasureReader.read(text, at() + 1)
          .map(measure -> new Lexeme.Quantified(at(), measure.end(), measure));
    }
    boolean isNumberNext =
        Tokens.isDigit(text, at() + 1)
            || (!isPoint
                && at() + 2 < text.length()
                && text.charAt(at() + 1) == '.'
                && Tokens.isDigit(text, at() + 2))
            || (!isPoint
                && text.startsWith(" ", at() + 1)
                && Tokens.isDigit(text, at() + 2)
                && (isBounded() || scan.follows(Sense.TO)));
    if (isPoint && Shapes.isControlCode(text, at() + 1)) {
      int end = Tokens.endOfToken(text, at() + 1);
      return Optional.of(new Lexeme.Label(at(), end, LabelKind.CODE));
    }
    boolean isGlued = at() > 0 && isGluing(text.charAt(at() - 1));
    if (!isNumberNext || isGlued || followsMeasure()) {
      return isPoint ? Optional.empty() : formula();
    }
    return formula().or(this::measured);
  }

  /** {@code --34 °C}: a minus of the page that was set twice. */
  private boolean isDoubledMinus() {
    return text.startsWith("--", at())
        && Tokens.isDigit(text, at() + 2)
        && (at() == 0 || text.charAt(at() - 1) == '(');
  }

  private static boolean isGluing(char c) {
    return (Character.isLetterOrDigit(c) && c < '\u2000') || c == ')' || c == '%' || c == '°';
  }

  private boolean followsMeasure() {
    return !scan.lexemes().isEmpty()
        && scan.lexemes().getLast() instanceof Lexeme.Quantified
        && text.startsWith("-", at())
        && text.startsWith(" ", at() + 1);
  }
}
