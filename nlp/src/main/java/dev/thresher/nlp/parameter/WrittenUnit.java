package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import java.util.List;
import java.util.Optional;

/** Words that are a unit and nothing else: {@code W/(m·K)}, {@code Terabecquerels}. */
final class WrittenUnit {
  private static final int LONGEST = 40;
  private static final String ONE = "2 ";

  private WrittenUnit() {}

  /** The unit; read behind a number, where a text has it. */
  static Optional<Unit> of(String words, Language language) {
    if (words.isEmpty() || words.length() > LONGEST || Character.isDigit(words.charAt(0))) {
      return Optional.empty();
    }
    Sentence sentence = Sentence.of(ONE + words, language);
    List<Bound> bounds = BoundParser.parse(sentence);
    return bounds.size() == 1 && bounds.getFirst().end() == sentence.view().length()
        ? bounds.getFirst().claim().unit()
        : Optional.empty();
  }
}
