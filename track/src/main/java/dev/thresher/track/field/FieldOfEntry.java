package dev.thresher.track.field;

import dev.thresher.corpus.text.Evidence;
import java.util.Optional;

/**
 * A field that an entry belongs to.
 *
 * @param rule {@code word} where its heading says so, {@code group} where its code does
 * @param word in the heading; empty for a rule by code
 */
public record FieldOfEntry(Field field, String rule, Optional<Evidence> word) {}
