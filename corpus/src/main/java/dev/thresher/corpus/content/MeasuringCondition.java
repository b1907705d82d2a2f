package dev.thresher.corpus.content;

import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.text.Evidence;
import java.util.Optional;

/**
 * The circumstance in which a threshold is measured: "at 293 K (20 °C)"; the threshold is empty for
 * words alone.
 */
public record MeasuringCondition(
    String property, Optional<Threshold> threshold, Evidence evidence) {}
