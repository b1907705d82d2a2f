package dev.thresher.track.regime;

import dev.thresher.corpus.content.Parameter;
import java.util.Optional;

/**
 * One demand laid beside its counterpart.
 *
 * @param left empty if the left provision does not demand it
 * @param right empty if the right provision does not demand it
 * @param relation of the left provision to the right one as far as this demand goes
 */
public record Reason(Optional<Parameter> left, Optional<Parameter> right, Relation relation) {}
