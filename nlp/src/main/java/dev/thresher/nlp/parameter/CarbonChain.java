package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Numeral;
import dev.thresher.nlp.quantity.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "alkyl (equal to or less than C10)": a chain of at most ten atoms of carbon. */
final class CarbonChain {
  static final String NAME = "carbon chain";
  private static final String LOWERED =
      "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";
  private static final Unit CARBON = Unit.count("{carbon}");

  /** Example: {@code C10}, {@code C₁₀}, {@code C 10}. */
  private static final Pattern CHAIN =
      Pattern.compile("C ?([0-9]{1,2}|[" + LOWERED + "]{1,2})(?![0-9A-Za-z" + LOWERED + "])");

  private CarbonChain() {}

  /** The part behind a comparator, if a chain stands there. */
  static Optional<Part> of(Sentence sentence, int from, int at, Optional<Relation> relation) {
    int start = sentence.at(at).start();
    boolean mayBegin = relation.isPresent() && sentence.view().startsWith("C", start);
    Matcher chain = CHAIN.matcher(sentence.view()).region(start, sentence.view().length());
    if (!mayBegin || !chain.lookingAt()) {
      return Optional.empty();
    }
    Lexeme.Quantified value =
        new Lexeme.Quantified(start, chain.end(), measure(chain.group(1), start, chain.end()));
    int to = at;
    while (to < sentence.size() && sentence.at(to).start() < chain.end()) {
      to++;
    }
    return Optional.of(
        new Part(
            relation,
            value,
            false,
            from,
            to,
            sentence.at(from).start(),
            chain.end(),
            NAME,
            List.of()));
  }

  private static Measure measure(String digits, int start, int end) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      int lowered = LOWERED.indexOf(digits.charAt(i));
      plain.append(lowered < 0 ? digits.charAt(i) : (char) ('0' + lowered));
    }
    Numeral numeral =
        new Numeral(start, end, new BigDecimal(plain.toString()), Numeral.Writing.DIGITS, false);
    return new Measure(numeral, Optional.of(CARBON), end, end, start, end, Optional.empty(), false);
  }
}
