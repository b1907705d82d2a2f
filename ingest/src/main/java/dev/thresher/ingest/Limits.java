package dev.thresher.ingest;

import dev.thresher.ingest.scan.Scans;
import java.time.Duration;

/**
 * How much one file may cost before it is refused: files come from anywhere.
 *
 * @param fileBytes size of one file as fetched
 * @param pages of one paginated file
 * @param nesting depth of elements in marked-up files, of objects in JSON
 * @param characters of text that one file may give
 * @param time of its own work that one file may take; each page of a scan may take as long
 * @param scans what becomes of pages that are pictures
 */
public record Limits(
    long fileBytes, int pages, int nesting, int characters, Duration time, Scans scans) {
  private static final long MEBIBYTE = 1024L * 1024L;

  public static Limits standard() {
    return new Limits(
        128 * MEBIBYTE, 5_000, 256, 64_000_000, Duration.ofMinutes(2), Scans.refused());
  }

  public Limits with(Scans other) {
    return new Limits(fileBytes, pages, nesting, characters, time, other);
  }
}
