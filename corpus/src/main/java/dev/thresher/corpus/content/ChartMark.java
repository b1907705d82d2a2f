package dev.thresher.corpus.content;

import dev.thresher.corpus.text.Evidence;

/** A marked cell of a chart. */
public record ChartMark(String column, Evidence evidence) {}
