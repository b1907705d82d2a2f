package dev.thresher.nlp.parameter;

import dev.thresher.corpus.content.ParameterRole;
import java.util.List;

/**
 * What a bound does in its sentence and what it is about; offsets in the sentence.
 *
 * @param property as worded; empty if the sentence names none
 * @param conditions the circumstances that belong to it
 * @param isExcluded true where the sentence says that what meets it is not controlled
 */
record Reading(
    Bound bound, ParameterRole role, String property, List<Zone> conditions, boolean isExcluded) {
  Reading {
    conditions = List.copyOf(conditions);
  }

  Reading withProperty(String newProperty) {
    return new Reading(bound, role, newProperty, conditions, isExcluded);
  }

  Reading withBound(Bound newBound) {
    return new Reading(newBound, role, property, conditions, isExcluded);
  }

  Reading with(List<Zone> newConditions) {
    return new Reading(bound, role, property, newConditions, isExcluded);
  }
}
