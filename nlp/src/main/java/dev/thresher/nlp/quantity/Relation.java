package dev.thresher.nlp.quantity;

import java.util.function.BooleanSupplier;

/** What a comparator phrase says of the number beside it. */
public enum Relation {
  EXCEEDING,
  AT_LEAST,
  BELOW,
  AT_MOST,
  EQUAL,
  ABOUT,
  /** "better than": the direction follows the property. */
  BETTER,
  /** "or better", "better than or equal to". */
  BETTER_OR_EQUAL,
  /** "worse than". */
  WORSE,
  /** "no better than", "or worse". */
  WORSE_OR_EQUAL;

  /** The bound that "better" means, given what better means for the property. */
  public Relation resolved(BooleanSupplier lessIsBetter) {
    return switch (this) {
      case BETTER -> lessIsBetter.getAsBoolean() ? BELOW : EXCEEDING;
      case BETTER_OR_EQUAL -> lessIsBetter.getAsBoolean() ? AT_MOST : AT_LEAST;
      case WORSE -> lessIsBetter.getAsBoolean() ? EXCEEDING : BELOW;
      case WORSE_OR_EQUAL -> lessIsBetter.getAsBoolean() ? AT_LEAST : AT_MOST;
      case EXCEEDING, AT_LEAST, BELOW, AT_MOST, EQUAL, ABOUT -> this;
    };
  }

  /** True where only the property tells the direction. */
  public boolean isByProperty() {
    return this == BETTER || this == BETTER_OR_EQUAL || this == WORSE || this == WORSE_OR_EQUAL;
  }

  public boolean isFloor() {
    return this == EXCEEDING || this == AT_LEAST;
  }

  public boolean isCeiling() {
    return this == BELOW || this == AT_MOST;
  }

  /** "Faster than 1 ms" demands less time: the bound from its other side. */
  public Relation turned() {
    return switch (this) {
      case EXCEEDING -> BELOW;
      case AT_LEAST -> AT_MOST;
      case BELOW -> EXCEEDING;
      case AT_MOST -> AT_LEAST;
      case EQUAL, ABOUT, BETTER, BETTER_OR_EQUAL, WORSE, WORSE_OR_EQUAL -> this;
    };
  }

  /** What a "not" before the comparator makes of it; never its mirror image. */
  public Relation negated() {
    return switch (this) {
      case EXCEEDING -> AT_MOST;
      case AT_LEAST -> BELOW;
      case BELOW -> AT_LEAST;
      case AT_MOST -> EXCEEDING;
      case BETTER -> WORSE_OR_EQUAL;
      case BETTER_OR_EQUAL -> WORSE;
      case WORSE -> BETTER_OR_EQUAL;
      case WORSE_OR_EQUAL -> BETTER;
      case EQUAL, ABOUT -> this;
    };
  }

  /** The relation read from the other side: 10 ≤ p is p ≥ 10. */
  public Relation mirrored() {
    return switch (this) {
      case EXCEEDING -> BELOW;
      case AT_LEAST -> AT_MOST;
      case BELOW -> EXCEEDING;
      case AT_MOST -> AT_LEAST;
      case EQUAL, ABOUT, BETTER, BETTER_OR_EQUAL, WORSE, WORSE_OR_EQUAL -> this;
    };
  }

  /** The same bound without its end (不含) or with it (含). */
  public Relation withEnd(boolean isIncluded) {
    return switch (this) {
      case EXCEEDING, AT_LEAST -> isIncluded ? AT_LEAST : EXCEEDING;
      case BELOW, AT_MOST -> isIncluded ? AT_MOST : BELOW;
      case EQUAL, ABOUT, BETTER, BETTER_OR_EQUAL, WORSE, WORSE_OR_EQUAL -> this;
    };
  }
}
