package dev.thresher.app.registry;

import dev.thresher.app.sheet.WrittenRow;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One statement of the registry.
 *
 * @param english in the project's own words
 * @param words its name as the source has it, to be found there; empty if the source has none
 * @param dated as written: a year, a month or a day; of a law when it was made, of the rest the day
 *     of the source; empty if unknown
 * @param list the list of the corpus that it is about; empty if none
 */
public record RegistryLine(
    int number,
    Jurisdiction jurisdiction,
    RegistryKind kind,
    String english,
    String words,
    String dated,
    Optional<LocalDate> day,
    String list,
    Attribution attribution) {
  static RegistryLine of(WrittenRow row) {
    return new RegistryLine(
        row.number(),
        Jurisdiction.valueOf(row.oneOf("jurisdiction", Jurisdiction.codes())),
        RegistryKind.ofCode(row.oneOf("kind", RegistryKind.codes())),
        row.required("english"),
        row.cell("words"),
        row.cell("date"),
        row.dayIfAny("date"),
        row.cell("list"),
        Attribution.of(row));
  }
}
