package dev.thresher.corpus.edition;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One dated text of a list in one variant (format, language or extractor); {@code primary} is the
 * one that is tracked.
 *
 * @param date the day whose law the text shows
 */
public record Edition(
    ListId list, LocalDate date, String variant, Language language, EditionDates dates)
    implements Comparable<Edition> {
  public static final String PRIMARY = "primary";

  private static final Comparator<Edition> ORDER =
      Comparator.comparing(Edition::list)
          .thenComparing(Edition::date)
          .thenComparing(Edition::variant);

  public boolean isPrimary() {
    return variant.equals(PRIMARY);
  }

  /** {@code us-ccl@2022-10-07}, with {@code #html} behind it for another variant. */
  public String name() {
    return list + "@" + date + (isPrimary() ? "" : "#" + variant);
  }

  @Override
  public int compareTo(Edition other) {
    return ORDER.compare(this, other);
  }
}
