package dev.thresher.app.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a result can be had. */
public enum Format {
  TEXT,
  CSV,
  JSON,
  JSONL,
  XLSX,
  MD,
  HTML,
  SVG;

  /** What an option calls it; also the end of a file's name. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form of that code; empty if there is none. */
  public static Optional<Format> ofCode(String code) {
    return Arrays.stream(values()).filter(format -> format.code().equals(code)).findFirst();
  }

  @Override
  public String toString() {
    return code();
  }
}
