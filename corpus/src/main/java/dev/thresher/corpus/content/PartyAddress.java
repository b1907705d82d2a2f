package dev.thresher.corpus.content;

import dev.thresher.corpus.text.Evidence;
import java.util.Optional;

/**
 * Where a listed party is.
 *
 * @param country ISO 3166-1 alpha-2 of the country that the address names; empty if it names none
 *     that is known
 */
public record PartyAddress(Evidence wording, Optional<String> country) {}
