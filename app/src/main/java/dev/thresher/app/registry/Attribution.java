package dev.thresher.app.registry;

import dev.thresher.app.sheet.WrittenRow;

/** Where a line of the registry is from. */
public sealed interface Attribution {
  /**
   * A text at hand.
   *
   * @param file its path in the collection of sources
   * @param place the section, article or field in it
   */
  record File(String file, String place) implements Attribution {}

  /** Common knowledge of the field that no text at hand bears out. */
  record Unverified() implements Attribution {}

  /** As outputs write it. */
  default String words() {
    return switch (this) {
      case File(String file, String place) -> "file " + file;
      case Unverified() -> UNVERIFIED;
    };
  }

  /** The place in the text; empty where there is none. */
  default String placeOrNothing() {
    return switch (this) {
      case File(String file, String place) -> place;
      case Unverified() -> "";
    };
  }

  default boolean isVerified() {
    return this instanceof File;
  }

  /** The word by which a line says that no text bears it out. */
  String UNVERIFIED = "unverified";

  /** Reads the columns {@code source} and {@code place}; a file has a place, the rest has none. */
  static Attribution of(WrittenRow row) {
    String source = row.required("source");
    if (source.startsWith("file ")) {
      return new File(source.substring("file ".length()).strip(), row.required("place"));
    }
    if (!source.equals(UNVERIFIED)) {
      throw row.wrong(
          "source", "'" + source + "' names no source", "write 'file PATH' or 'unverified'");
    }
    if (!row.cell("place").isEmpty()) {
      throw row.wrong("place", "an unverified line has no place in a text", "name the file");
    }
    return new Unverified();
  }
}
