package dev.thresher.index.query;

import dev.thresher.corpus.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** What a query asks for. */
public sealed interface Expression {
  /** Every part. */
  record AllOf(List<Expression> parts) implements Expression {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /** At least one part. */
  record AnyOf(List<Expression> parts) implements Expression {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /** Everything but the part. */
  record Not(Expression part) implements Expression {}

  /**
   * Words and phrases side by side: most of the wanted, all of the required, none of the excluded.
   */
  record Bag(List<Expression> wanted, List<Expression> required, List<Expression> excluded)
      implements Expression {
    public Bag {
      wanted = List.copyOf(wanted);
      required = List.copyOf(required);
      excluded = List.copyOf(excluded);
    }
  }

  /** One word as typed; in Chinese a run of characters. */
  record Word(String text, Span place) implements Expression {}

  /** Words in this order, with at most {@code gap} others between. */
  record Phrase(String text, int gap, Span place) implements Expression {}

  /** A pattern of one word: {@code *} for any characters, {@code ?} for one. */
  record Pattern(String text, Span place) implements Expression {}

  /** A word with at most so many wrong letters. */
  record Misspelt(String text, int edits, Span place) implements Expression {}

  /** A value of a named field; a phrase value is one value. */
  record FieldValue(QueryField field, String value, Span place) implements Expression {}

  /** A bound of a property that lies in the range, in whatever unit it is written. */
  record Bound(String property, AmountRange range, Span place) implements Expression {}

  /** A number with its unit among words: 300 Wh/kg. */
  record Figure(String text, Amount amount, Span place) implements Expression {}

  /** Everything: {@code *}. */
  record Everything() implements Expression {}

  /** Whether it is words side by side, of which fewer may do. */
  default boolean hasWantedWords() {
    return this instanceof Bag bag && bag.wanted().stream().anyMatch(Word.class::isInstance);
  }

  /** Whether the field is named anywhere in it. */
  default boolean names(QueryField field) {
    return switch (this) {
      case AllOf(List<Expression> parts) -> parts.stream().anyMatch(part -> part.names(field));
      case AnyOf(List<Expression> parts) -> parts.stream().anyMatch(part -> part.names(field));
      case Not(Expression part) -> part.names(field);
      case Bag(List<Expression> wanted, List<Expression> required, List<Expression> excluded) ->
          Stream.of(wanted, required, excluded)
              .flatMap(List::stream)
              .anyMatch(part -> part.names(field));
      case FieldValue value -> value.field() == field;
      case Word word -> false;
      case Phrase phrase -> false;
      case Pattern pattern -> false;
      case Misspelt misspelt -> false;
      case Bound bound -> false;
      case Figure figure -> false;
      case Everything everything -> false;
    };
  }
}
