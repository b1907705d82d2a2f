package dev.thresher.corpus.content;

import dev.thresher.corpus.text.Evidence;
import java.time.LocalDate;

/** A day as a row of a party list states it. */
public record ListingDate(LocalDate value, Evidence evidence) {}
