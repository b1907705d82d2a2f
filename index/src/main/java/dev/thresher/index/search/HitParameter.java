package dev.thresher.index.search;

import dev.thresher.corpus.text.Evidence;
import java.util.Optional;

/**
 * A parameter of a hit.
 *
 * @param concept its entry in the concept table
 * @param comparator one of {@code > >= < <= = range approx}, empty for a formula
 * @param low the lower end in decimals as written
 * @param unit the unit's code, empty for a formula
 */
public record HitParameter(
    String property,
    Optional<String> concept,
    String comparator,
    Optional<String> low,
    Optional<String> high,
    String unit,
    String role,
    Evidence evidence) {}
