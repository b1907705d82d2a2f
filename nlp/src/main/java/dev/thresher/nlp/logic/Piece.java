package dev.thresher.nlp.logic;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.text.Span;
import java.util.List;

/** One piece of a provision's own words; the pieces of a text follow each other without overlap. */
sealed interface Piece {
  /** Where it stands in the view. */
  Span span();

  /** A bound, or several that share words. */
  record Bounded(Span span, List<Parameter> parameters) implements Piece {
    public Bounded {
      parameters = List.copyOf(parameters);
    }
  }

  /** A circumstance that belongs to no single bound: "at 20 °C" in a chapeau. */
  record Circumstance(Span span, Parameter parameter) implements Piece {}

  /** A formula or a number that is not understood: a demand that is not measurable here. */
  record Opaque(Span span) implements Piece {}

  /**
   * Words that were read with a bound: its circumstance, a restatement, a bracket that explains.
   */
  record Aside(Span span) implements Piece {}

  /** A phrase of the table. */
  record Joint(Span span, Cue cue) implements Piece {}

  /** A word, or one Han character or kana. */
  record Word(Span span, String text) implements Piece {}

  /** A punctuation mark, a bracket, a break of the own text. */
  record Mark(Span span, char mark) implements Piece {}

  default boolean is(Cue cue) {
    return this instanceof Joint(Span span, Cue own) && own == cue;
  }

  default boolean isMark(char sign) {
    return this instanceof Mark(Span span, char own) && own == sign;
  }

  /** True for a phrase that introduces items. */
  default boolean isChapeau() {
    return this instanceof Joint(Span span, Cue cue) && cue.isChapeau();
  }

  /** True for a phrase that takes something out. */
  default boolean isException() {
    return this instanceof Joint(Span span, Cue cue) && cue.isException();
  }

  /** True for exactly this word. */
  default boolean isWord(String word) {
    return this instanceof Word(Span span, String text) && text.equals(word);
  }

  /** True for what divides sentences or list items. */
  default boolean isStop() {
    return isMark('.') || isMark(';') || isMark('\n') || isMark('。') || isMark(':');
  }

  /** True for a bound, an opaque demand or a word that says something. */
  default boolean isContent() {
    return switch (this) {
      case Bounded bounded -> true;
      case Circumstance circumstance -> true;
      case Opaque opaque -> true;
      case Word word -> true;
      case Aside aside -> false;
      case Joint joint -> false;
      case Mark mark -> false;
    };
  }
}
