package dev.thresher.corpus.quantity;

import java.util.Optional;

/** What a provision demands of one quantity. Wordings differ by language; these seven do not. */
public sealed interface Threshold {
  /** A bound from below. */
  sealed interface Floor extends Threshold {}

  /** A bound from above. */
  sealed interface Ceiling extends Threshold {}

  /** "or more", "not less than", 不小于, 以上: the bound is included. */
  record AtLeast(Quantity bound) implements Floor {}

  /** "exceeding", "greater than", 超过: the bound is not included. */
  record Exceeding(Quantity bound) implements Floor {}

  /** "or less", "not exceeding", 不超过, 以下: the bound is included. */
  record AtMost(Quantity bound) implements Ceiling {}

  /** "less than", 小于: the bound is not included. */
  record Below(Quantity bound) implements Ceiling {}

  /** "exceeding 25 mm but not exceeding 50 mm", 介于…之间. */
  record Within(Floor floor, Ceiling ceiling) implements Threshold {}

  /** "of 37 mm". */
  record Exactly(Quantity value) implements Threshold {}

  /** "about 5 nm", 约. */
  record About(Quantity value) implements Threshold {}

  /** One of {@code > >= < <= = range approx}. */
  default String comparator() {
    return switch (this) {
      case AtLeast(Quantity bound) -> ">=";
      case Exceeding(Quantity bound) -> ">";
      case AtMost(Quantity bound) -> "<=";
      case Below(Quantity bound) -> "<";
      case Within(Floor floor, Ceiling ceiling) -> "range";
      case Exactly(Quantity value) -> "=";
      case About(Quantity value) -> "approx";
    };
  }

  /** The lower end: the bound of a floor, the value of an equality. */
  default Optional<Quantity> low() {
    return switch (this) {
      case AtLeast(Quantity bound) -> Optional.of(bound);
      case Exceeding(Quantity bound) -> Optional.of(bound);
      case AtMost(Quantity bound) -> Optional.empty();
      case Below(Quantity bound) -> Optional.empty();
      case Within(Floor floor, Ceiling ceiling) -> floor.low();
      case Exactly(Quantity value) -> Optional.of(value);
      case About(Quantity value) -> Optional.of(value);
    };
  }

  /** The upper end: the bound of a ceiling, the value of an equality. */
  default Optional<Quantity> high() {
    return switch (this) {
      case AtLeast(Quantity bound) -> Optional.empty();
      case Exceeding(Quantity bound) -> Optional.empty();
      case AtMost(Quantity bound) -> Optional.of(bound);
      case Below(Quantity bound) -> Optional.of(bound);
      case Within(Floor floor, Ceiling ceiling) -> ceiling.high();
      case Exactly(Quantity value) -> Optional.of(value);
      case About(Quantity value) -> Optional.of(value);
    };
  }

  /** True if the lower end belongs to what is demanded; false also where there is none. */
  default boolean isLowInclusive() {
    return switch (this) {
      case AtLeast(Quantity bound) -> true;
      case Within(Floor floor, Ceiling ceiling) -> floor.isLowInclusive();
      case Exactly(Quantity value) -> true;
      case About(Quantity value) -> true;
      case Exceeding(Quantity bound) -> false;
      case AtMost(Quantity bound) -> false;
      case Below(Quantity bound) -> false;
    };
  }

  /** True if the upper end belongs to what is demanded; false also where there is none. */
  default boolean isHighInclusive() {
    return switch (this) {
      case AtMost(Quantity bound) -> true;
      case Within(Floor floor, Ceiling ceiling) -> ceiling.isHighInclusive();
      case Exactly(Quantity value) -> true;
      case About(Quantity value) -> true;
      case Exceeding(Quantity bound) -> false;
      case AtLeast(Quantity bound) -> false;
      case Below(Quantity bound) -> false;
    };
  }

  /** The unit in which the threshold is stated. */
  default Unit unit() {
    return low().or(this::high).orElseThrow().unit();
  }
}
