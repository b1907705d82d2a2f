package dev.thresher.track.gap;

import dev.thresher.corpus.quantity.Quantity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one product does, by whom it is said.
 *
 * @param line of the user's table
 * @param technology the user's name for the field
 * @param property the quantity, as the user calls it
 * @param concept its entry in the concept table; empty if it has none
 * @param subject the kind of thing, in the words of a control: "secondary cell"
 * @param part the class of part: cell, pack, chip; empty if it is not said
 * @param source {@code file …}, {@code paper …} or {@code illustrative}
 */
public record Capability(
    int line,
    String technology,
    String product,
    String property,
    Optional<String> concept,
    String subject,
    String part,
    Quantity value,
    LocalDate date,
    String source) {}
