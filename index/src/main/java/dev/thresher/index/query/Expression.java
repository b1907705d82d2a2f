package dev.thresher.index.query;

import dev.thresher.corpus.text.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

  /** What is already known to hold or not to hold, see {@link #deciding}. */
  record Given(boolean holds) implements Expression {}

  /** Whether it is words side by side, of which fewer may do. */
  default boolean hasWantedWords() {
    return this instanceof Bag bag && bag.wanted().stream().anyMatch(Word.class::isInstance);
  }

  /** The values of the field that are named anywhere in it. */
  default Set<String> values(QueryField field) {
    return switch (this) {
      case AllOf(List<Expression> parts) -> values(field, parts.stream());
      case AnyOf(List<Expression> parts) -> values(field, parts.stream());
      case Not(Expression part) -> part.values(field);
      case Bag(List<Expression> wanted, List<Expression> required, List<Expression> excluded) ->
          values(field, Stream.of(wanted, required, excluded).flatMap(List::stream));
      case FieldValue value -> value.field() == field ? Set.of(value.value()) : Set.of();
      case Word word -> Set.of();
      case Phrase phrase -> Set.of();
      case Pattern pattern -> Set.of();
      case Misspelt misspelt -> Set.of();
      case Bound bound -> Set.of();
      case Figure figure -> Set.of();
      case Everything everything -> Set.of();
      case Given given -> Set.of();
    };
  }

  private static Set<String> values(QueryField field, Stream<Expression> parts) {
    return parts.flatMap(part -> part.values(field).stream()).collect(Collectors.toSet());
  }

  /** The same where it is known which values of a field hold. */
  default Expression deciding(QueryField field, Predicate<String> holds) {
    return switch (this) {
      case AllOf(List<Expression> parts) -> new AllOf(deciding(parts, field, holds));
      case AnyOf(List<Expression> parts) -> new AnyOf(deciding(parts, field, holds));
      case Not(Expression part) -> new Not(part.deciding(field, holds));
      case Bag(List<Expression> wanted, List<Expression> required, List<Expression> excluded) ->
          new Bag(
              deciding(wanted, field, holds),
              deciding(required, field, holds),
              deciding(excluded, field, holds));
      case FieldValue value ->
          value.field() == field ? new Given(holds.test(value.value())) : value;
      case Word word -> word;
      case Phrase phrase -> phrase;
      case Pattern pattern -> pattern;
      case Misspelt misspelt -> misspelt;
      case Bound bound -> bound;
      case Figure figure -> figure;
      case Everything everything -> everything;
      case Given given -> given;
    };
  }

  private static List<Expression> deciding(
      List<Expression> parts, QueryField field, Predicate<String> holds) {
    return parts.stream().map(part -> part.deciding(field, holds)).toList();
  }
}
