package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Entry;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.quantity.Relation;
import java.util.Optional;

/** {@code 10 kHz < F ≤ 100 kHz}: a symbol held between two ends. */
final class Chain {
  private static final int LONGEST_SYMBOL = 3;

  private Chain() {}

  /** The range that the part opens, if signs and a symbol follow it. */
  static Optional<Bound> from(Sentence sentence, PartParser parts, Part first) {
    if (first.relation().isPresent() || first.measure().isEmpty()) {
      return Optional.empty();
    }
    int sign = first.to();
    int symbol = sign + 1;
    Optional<Relation> left = sign(sentence, sign);
    boolean isSymbol =
        sentence.at(symbol).isPlainWord() && sentence.text(symbol).length() <= LONGEST_SYMBOL;
    Optional<Relation> right = sign(sentence, symbol + 1);
    if (left.isEmpty() || right.isEmpty() || !isSymbol) {
      return Optional.empty();
    }
    return parts
        .read(symbol + 1)
        .filter(second -> second.measure().isPresent())
        .filter(second -> left.get().isFloor() == right.get().isFloor())
        .flatMap(second -> bound(sentence, first, left.get(), second));
  }

  private static Optional<Bound> bound(Sentence sentence, Part first, Relation sign, Part second) {
    return Ranges.of(
            first.measure().orElseThrow(),
            Ranges.isIncluded(sign),
            second.measure().orElseThrow(),
            Ranges.isIncluded(second.relation().orElseThrow()))
        .map(claim ->
            new Bound(
                claim,
                first.from(),
                second.to(),
                first.start(),
                second.end(),
                true,
                sentence.text(first.to() + 1),
                first.equivalents()));
  }

  /** A sign of comparison, not a word. */
  private static Optional<Relation> sign(Sentence sentence, int at) {
    return sentence.at(at) instanceof Lexeme.Word(int start, int end, Entry entry)
            && !Character.isLetter(sentence.view().charAt(start))
        ? entry.before().filter(relation -> relation.isFloor() || relation.isCeiling())
        : Optional.empty();
  }
}
