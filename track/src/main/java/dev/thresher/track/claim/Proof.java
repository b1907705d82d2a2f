package dev.thresher.track.claim;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.text.Evidence;
import java.util.Optional;

/**
 * What an edition says that bears on a statement.
 *
 * @param value in words, such as {@code 350 W·h/kg}
 * @param evidence the quotation; empty where the edition does not have the code
 */
public record Proof(
    Edition edition, Designator designator, String value, Optional<Evidence> evidence) {}
