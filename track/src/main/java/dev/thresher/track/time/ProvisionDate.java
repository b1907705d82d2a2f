package dev.thresher.track.time;

import dev.thresher.corpus.content.DateRole;
import java.time.LocalDate;

/**
 * A day from which, or until which, a provision says that it binds.
 *
 * @param role {@code EFFECTIVE} or {@code DELAYED}: from this day; {@code EXPIRES}: until it
 */
public record ProvisionDate(DateRole role, LocalDate day) {
  /** Example: {@code takes effect on 2024-07-19}. */
  public String words() {
    return verb() + day;
  }

  private String verb() {
    return switch (role) {
      case EFFECTIVE -> "takes effect on ";
      case DELAYED -> "delayed until ";
      case EXPIRES -> "ends on ";
      case PUBLISHED, AMENDED, CITED, OTHER -> "";
    };
  }

  /** True if it does not keep the provision from binding on that day. */
  public boolean holdsOn(LocalDate asked) {
    return switch (role) {
      case EFFECTIVE, DELAYED -> !asked.isBefore(day);
      case EXPIRES -> !asked.isAfter(day);
      case PUBLISHED, AMENDED, CITED, OTHER -> true;
    };
  }
}
