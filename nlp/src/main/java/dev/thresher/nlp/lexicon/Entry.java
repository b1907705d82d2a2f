package dev.thresher.nlp.lexicon;

import dev.thresher.nlp.quantity.Relation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the tables say of a phrase.
 *
 * @param property the quantity that the phrase itself names: "thicker than" speaks of thickness;
 *     empty if none
 */
public record Entry(
    Set<Sense> senses, Optional<Relation> before, Optional<Relation> after, String property) {
  private static final Entry WORD = new Entry(Set.of(), Optional.empty(), Optional.empty(), "");

  public Entry {
    senses = senses.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(senses));
  }

  /** A word that no table knows. */
  public static Entry word() {
    return WORD;
  }

  static Entry of(Sense sense) {
    return new Entry(Set.of(sense), Optional.empty(), Optional.empty(), "");
  }

  static Entry comparator(Sense side, Relation relation, String property) {
    boolean isBefore = side == Sense.BEFORE;
    return new Entry(
        Set.of(side),
        isBefore ? Optional.of(relation) : Optional.empty(),
        isBefore ? Optional.empty() : Optional.of(relation),
        property);
  }

  /** Both entries of one phrase. */
  Entry with(Entry other) {
    Set<Sense> both = EnumSet.noneOf(Sense.class);
    both.addAll(senses);
    both.addAll(other.senses);
    return new Entry(
        both,
        before.or(other::before),
        after.or(other::after),
        property.isEmpty() ? other.property : property);
  }

  public boolean is(Sense sense) {
    return senses.contains(sense);
  }
}
