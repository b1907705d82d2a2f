package dev.thresher.nlp.quantity;

import dev.thresher.corpus.text.PhraseTrie;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A number in English words: {@code fifteen}, {@code one hundred and twenty}, {@code three
 * quarters}; and the words {@code million}, {@code billion} behind digits.
 */
final class EnglishNumber {
  private static final MathContext SIXTEEN_DIGITS = new MathContext(16);

  private enum Kind {
    SMALL,
    HUNDRED,
    SCALE,
    PART
  }

  private record NumberWord(Kind kind, BigDecimal value) {}

  private static final PhraseTrie<NumberWord> WORDS = PhraseTrie.ofAnyCase(words());

  private static Map<String, NumberWord> words() {
    Map<String, NumberWord> words = new HashMap<>();
    String[] small =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ", -1);
    for (int i = 0; i < small.length; i++) {
      words.put(small[i], new NumberWord(Kind.SMALL, new BigDecimal(i)));
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    for (int i = 0; i < tens.length; i++) {
      words.put(tens[i], new NumberWord(Kind.SMALL, new BigDecimal((i + 2) * 10)));
    }
    words.put("dozen", new NumberWord(Kind.SCALE, new BigDecimal(12)));
    words.put("hundred", new NumberWord(Kind.HUNDRED, new BigDecimal(100)));
    words.put("thousand", new NumberWord(Kind.SCALE, BigDecimal.ONE.scaleByPowerOfTen(3)));
    words.put("million", new NumberWord(Kind.SCALE, BigDecimal.ONE.scaleByPowerOfTen(6)));
    words.put("billion", new NumberWord(Kind.SCALE, BigDecimal.ONE.scaleByPowerOfTen(9)));
    words.put("trillion", new NumberWord(Kind.SCALE, BigDecimal.ONE.scaleByPowerOfTen(12)));
    String[] parts =
        "half halves third thirds quarter quarters fourth fourths fifth fifths tenth tenths"
            .split(" ", -1);
    int[] denominators = {2, 2, 3, 3, 4, 4, 4, 4, 5, 5, 10, 10};
    for (int i = 0; i < parts.length; i++) {
      words.put(parts[i], new NumberWord(Kind.PART, new BigDecimal(denominators[i])));
    }
    return words;
  }

  private static final BigDecimal TWO = new BigDecimal(2);

  private final CharSequence text;
  private final int from;
  private int end;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private boolean isPart;

  private EnglishNumber(CharSequence text, int from) {
    this.text = text;
    this.from = from;
    this.end = from;
  }

  static Optional<Numeral> read(CharSequence text, int from) {
    return new EnglishNumber(text, from).number();
  }

  /** {@code billion} behind digits that end at {@code at}: the factor and where the word ends. */
  static Optional<PhraseTrie.Match<BigDecimal>> scaleAfter(CharSequence text, int at) {
    if (at >= text.length() || text.charAt(at) != ' ') {
      return Optional.empty();
    }
    return WORDS
        .longest(text, at + 1)
        .filter(m -> m.value().kind() == Kind.SCALE || m.value().kind() == Kind.HUNDRED)
        .map(m -> new PhraseTrie.Match<>(m.end(), m.value().value()));
  }

  private Optional<Numeral> number() {
    Optional<PhraseTrie.Match<NumberWord>> word = WORDS.longest(text, from);
    if (word.isEmpty() || word.get().value().kind() == Kind.PART) {
      return word.filter(part -> part.value().value().compareTo(TWO) == 0).flatMap(this::half);
    }
    int limit = from + 120;
    while (word.isPresent() && end < limit && add(word.get().value())) {
      end = word.get().end();
      word = next();
    }
    BigDecimal value = total.add(section);
    var writing = isPart ? Numeral.Writing.FRACTION : Numeral.Writing.WORDS;
    return Optional.of(new Numeral(from, end, value, writing, false));
  }

  /** "half an octave", "half a million". */
  private Optional<Numeral> half(PhraseTrie.Match<NumberWord> word) {
    String rest = text.subSequence(word.end(), Math.min(text.length(), word.end() + 4)).toString();
    int article = rest.startsWith(" an ") ? 3 : rest.startsWith(" a ") ? 2 : 0;
    if (article == 0) {
      return Optional.empty();
    }
    int stop = word.end() + article;
    Optional<PhraseTrie.Match<BigDecimal>> scale = scaleAfter(text, stop);
    BigDecimal value = scale.map(PhraseTrie.Match::value).orElse(BigDecimal.ONE).divide(TWO);
    int last = scale.map(PhraseTrie.Match::end).orElse(stop);
    return Optional.of(new Numeral(from, last, value, Numeral.Writing.FRACTION, false));
  }

  private Optional<PhraseTrie.Match<NumberWord>> next() {
    if (isPart || end >= text.length() || (text.charAt(end) != ' ' && text.charAt(end) != '-')) {
      return Optional.empty();
    }
    int at = end + 1;
    boolean isAnd =
        at + 4 < text.length() && text.subSequence(at, at + 4).toString().equals("and ");
    return WORDS.longest(text, isAnd && section.compareTo(new BigDecimal(100)) >= 0 ? at + 4 : at);
  }

  private boolean add(NumberWord word) {
    switch (word.kind()) {
      case SMALL -> {
        boolean follows = section.signum() == 0 || section.remainder(BigDecimal.TEN).signum() == 0;
        if (end > from && !follows) {
          return false;
        }
        section = section.add(word.value());
      }
      case HUNDRED -> section = orOne(section).multiply(word.value());
      case SCALE -> {
        total = total.add(orOne(section).multiply(word.value()));
        section = BigDecimal.ZERO;
      }
      case PART -> {
        section = section.divide(word.value(), SIXTEEN_DIGITS);
        isPart = true;
      }
    }
    return true;
  }

  private static BigDecimal orOne(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ONE : value;
  }
}
