package dev.thresher.corpus.quantity;

/** A unit that was recognised in a text: {@code end} is the offset behind its last character. */
public record UnitMatch(int end, Unit unit) {}
