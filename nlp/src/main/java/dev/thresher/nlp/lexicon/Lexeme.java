package dev.thresher.nlp.lexicon;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.quantity.Measure;
import java.util.Optional;

/** A piece of a normalised passage; {@code start} and {@code end} are offsets in it. */
public sealed interface Lexeme {
  int start();

  int end();

  /** A word or phrase, known to the tables or not. */
  record Word(int start, int end, Entry entry) implements Lexeme {}

  /** A number with or without a unit. */
  record Quantified(int start, int end, Measure measure) implements Lexeme {}

  /** A unit that is named before its number: 每秒, 一秒につき. */
  record Per(int start, int end, Unit unit) implements Lexeme {}

  /** A number that measures nothing: a code, citation, date, name, paragraph. */
  record Label(int start, int end, LabelKind kind) implements Lexeme {}

  /** A formula, kept whole; the unit behind it, if any. */
  record Formula(int start, int end, Optional<Unit> unit) implements Lexeme {}

  /** One character that is no word. */
  record Mark(int start, int end, char sign) implements Lexeme {}

  default boolean is(Sense sense) {
    return this instanceof Word(int start, int end, Entry entry) && entry.is(sense);
  }

  default boolean isMark(char sign) {
    return this instanceof Mark(int start, int end, char c) && c == sign;
  }

  /** A word that no table knows, or that hides others. */
  default boolean isPlainWord() {
    return this instanceof Word(int start, int end, Entry entry)
        && (entry.senses().isEmpty() || entry.is(Sense.PLAIN));
  }
}
