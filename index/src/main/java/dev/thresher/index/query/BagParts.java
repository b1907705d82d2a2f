package dev.thresher.index.query;

import java.util.ArrayList;
import java.util.List;

/** The parts of a bag while it is read. */
final class BagParts {
  private final List<Expression> wanted = new ArrayList<>();
  private final List<Expression> required = new ArrayList<>();
  private final List<Expression> excluded = new ArrayList<>();

  /** A word is wanted; a field or a bracket beside it is a condition. */
  void add(Expression part) {
    switch (part) {
      case Expression.Word word -> wanted.add(word);
      case Expression.Phrase phrase -> wanted.add(phrase);
      case Expression.Pattern pattern -> wanted.add(pattern);
      case Expression.Misspelt misspelt -> wanted.add(misspelt);
      case Expression.Figure figure -> wanted.add(figure);
      case Expression.Bound bound -> required.add(bound);
      case Expression.AllOf all -> required.add(all);
      case Expression.AnyOf any -> required.add(any);
      case Expression.Not not -> required.add(not);
      case Expression.Bag bag -> required.add(bag);
      case Expression.FieldValue value -> required.add(value);
      case Expression.Everything everything -> required.add(everything);
      case Expression.Given given -> required.add(given);
    }
  }

  void require(Expression part) {
    required.add(part);
  }

  void exclude(Expression part) {
    excluded.add(part);
  }

  boolean isEmpty() {
    return wanted.isEmpty() && required.isEmpty() && excluded.isEmpty();
  }

  Expression expression() {
    if (excluded.isEmpty() && wanted.isEmpty() && required.size() == 1) {
      return required.get(0);
    }
    if (wanted.isEmpty() && required.isEmpty() && excluded.size() == 1) {
      return new Expression.Not(excluded.get(0));
    }
    return new Expression.Bag(wanted, required, excluded);
  }
}
