package dev.thresher.track.gap;

import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.track.meets.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one product does, by whom it is said.
 *
 * @param line of the user's table
 * @param technology the user's name for the field
 * @param property the quantity, as the user calls it
 * @param concept its entry in the concept table; empty if it has none
 * @param subject the kind of thing, in the words of a control: "secondary cell"
 * @param part the classes of part or mode: cell, pack, chip, cw, pulsed; empty if none is said
 * @param measured what is stated beside the value: a resolution, a wavelength, a temperature
 * @param better which way the quantity gets better; empty where the list is to tell
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
    List<Fact> measured,
    Optional<Better> better,
    LocalDate date,
    String source) {
  public Capability {
    measured = List.copyOf(measured);
  }

  /** Which way a quantity gets better. */
  public enum Better {
    HIGHER,
    LOWER
  }
}
