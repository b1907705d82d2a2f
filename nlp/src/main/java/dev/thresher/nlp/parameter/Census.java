package dev.thresher.nlp.parameter;

import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.lexicon.LabelKind;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Numeral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the numerals of a sentence; what stands alone with no unit and no comparator is unread.
 */
record Census(int numerals, List<Span> unread) {
  Census {
    unread = List.copyOf(unread);
  }

  static Census of(Sentence sentence, List<Reading> readings) {
    List<Span> unread = new ArrayList<>();
    int numerals = 0;
    for (Lexeme lexeme : sentence.lexemes()) {
      numerals += numeralsIn(sentence, lexeme);
      if (lexeme instanceof Lexeme.Label(int start, int end, LabelKind kind)
          && kind == LabelKind.BROKEN) {
        unread.add(new Span(start, end));
      }
    }
    for (Reading reading : readings) {
      if (isUnread(reading)) {
        unread.add(new Span(reading.bound().start(), reading.bound().end()));
      }
    }
    return new Census(Math.max(numerals, unread.size()), unread);
  }

  private static boolean isUnread(Reading reading) {
    return reading.role() == ParameterRole.COUNT
        && reading.bound().claim().unit().isEmpty()
        && !isPronoun(reading);
  }

  /** "within one chamber". */
  private static boolean isPronoun(Reading reading) {
    return reading
        .bound()
        .claim()
        .first()
        .map(Measure::numeral)
        .filter(n -> n.writing() == Numeral.Writing.WORDS)
        .filter(n -> n.value().compareTo(BigDecimal.ONE) == 0)
        .isPresent();
  }

  private static int numeralsIn(Sentence sentence, Lexeme lexeme) {
    return switch (lexeme) {
      case Lexeme.Quantified quantified -> 1;
      case Lexeme.Formula formula -> runs(sentence, lexeme);
      case Lexeme.Label label -> Math.max(1, runs(sentence, lexeme));
      case Lexeme.Word word -> runs(sentence, lexeme);
      case Lexeme.Mark mark -> 0;
      case Lexeme.Per per -> 0;
    };
  }

  /** Runs of Arabic digits. */
  private static int runs(Sentence sentence, Lexeme lexeme) {
    int runs = 0;
    boolean inRun = false;
    for (int i = lexeme.start(); i < lexeme.end(); i++) {
      boolean isDigit = sentence.view().charAt(i) >= '0' && sentence.view().charAt(i) <= '9';
      runs += isDigit && !inRun ? 1 : 0;
      inRun = isDigit;
    }
    return runs;
  }
}
