package dev.thresher.track.field;

import dev.thresher.corpus.text.Evidence;

/** A field that a name tells of, and the word in the name that says so. */
public record FieldOfName(String field, Evidence word) {}
