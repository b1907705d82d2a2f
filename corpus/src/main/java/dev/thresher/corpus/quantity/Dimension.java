package dev.thresher.corpus.quantity;

/**
 * What kind of quantity a unit measures, named by its base unit in UCUM: {@code m2.s-2}, {@code K},
 * {@code {axis}}.
 */
public record Dimension(String baseUnit) {}
