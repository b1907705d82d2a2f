package dev.thresher.app.pipeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads the day of an edition as manifests and users write it. */
public final class EditionDay {
  private EditionDay() {}

  /** {@code 2022-10-07}, or a month, {@code 2025-01}, for its first day; empty for all else. */
  public static Optional<LocalDate> parse(String text) {
    try {
      return Optional.of(
          text.length() == "2025-01".length()
              ? YearMonth.parse(text).atDay(1)
              : LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
