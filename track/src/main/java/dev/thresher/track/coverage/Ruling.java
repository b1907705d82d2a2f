package dev.thresher.track.coverage;

import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.track.entry.ListedEntry;
import java.util.Optional;

/**
 * Whether one entry or item is controlled for a country, and by which row.
 *
 * @param what the entry, or for K4 a paragraph of it
 * @param why what decided, or what is missing
 * @param path of the licence row that decided; empty if none did
 * @param row its words
 */
public record Ruling(
    ListedEntry entry,
    Designator what,
    String country,
    Controlled definition,
    Answer answer,
    String why,
    String path,
    Optional<Evidence> row) {}
