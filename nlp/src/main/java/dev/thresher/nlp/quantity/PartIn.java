package dev.thresher.nlp.quantity;

import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 1 part in 320}, {@code 2 parts in 1,000}: a share of whole numbers. */
final class PartIn {
  private static final MathContext SIXTEEN_DIGITS = MathContext.DECIMAL64;
  private static final String[] WORDS = {" part in ", " parts in "};

  /** Example: {@code part hafnium to 500 parts}; the page may have marks for its blanks. */
  private static final Pattern NAMED =
      Pattern.compile("[ |]parts? (?:of )?[a-z]+ (?:to|in)[ |](\\d[\\d,]*)[ |]parts?\\b");

  private static final int LONGEST = 60;

  private PartIn() {}

  static Optional<Measure> read(CharSequence text, int from) {
    boolean isDigit = DigitNumeral.isDigit(text.charAt(from));
    return (isDigit ? DigitNumeral.read(text, from) : EnglishNumber.read(text, from))
        .flatMap(above -> {
          int at = afterWord(text, above.end());
          return at < 0
              ? Optional.empty()
              : NumeralReader.read(text, at).map(below -> share(above, below));
        })
        .map(Measure::bare);
  }

  private static Numeral share(Numeral above, Numeral below) {
    return below.value().signum() == 0
        ? above
        : new Numeral(
            above.start(),
            below.end(),
            above.value().divide(below.value(), SIXTEEN_DIGITS),
            Numeral.Writing.FRACTION,
            below.isSuspect());
  }

  private static int afterWord(CharSequence text, int at) {
    Matcher named = NAMED.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
    if (named.lookingAt()) {
      return named.start(1);
    }
    for (String word : WORDS) {
      int end = at + word.length();
      boolean isWord =
          end < text.length()
              && DigitNumeral.isDigit(text.charAt(end))
              && text.subSequence(at, end).toString().equals(word);
      if (isWord) {
        return end;
      }
    }
    return -1;
  }
}
