package dev.thresher.corpus.content;

import dev.thresher.corpus.text.Evidence;
import java.util.Optional;

/**
 * An act by which a party was listed or its row amended.
 *
 * @param reference in the usual form, {@code 76 FR 71869}, or the address of the announcement
 * @param date the day printed beside it
 * @param evidence the reference as printed
 */
public record ListingCitation(String reference, Optional<ListingDate> date, Evidence evidence) {}
