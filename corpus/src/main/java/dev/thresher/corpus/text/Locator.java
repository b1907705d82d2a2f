package dev.thresher.corpus.text;

/** Where in the published file an offset stands, in the terms that the file itself offers. */
public sealed interface Locator {
  /** A page of a paginated source; {@code number} counts from 1. */
  record Page(int number) implements Locator {
    public Page {
      if (number < 1) {
        throw new IllegalArgumentException("pages count from 1, got " + number);
      }
    }

    @Override
    public String toString() {
      return "p. " + number;
    }
  }

  /** A named place of a marked-up source: an identifier, a section number or a heading. */
  record Anchor(String name) implements Locator {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A line of a plain or line-based source; {@code number} counts from 1; {@code field} is empty
   * for plain text.
   */
  record Line(int number, String field) implements Locator {
    public Line {
      if (number < 1) {
        throw new IllegalArgumentException("lines count from 1, got " + number);
      }
    }

    @Override
    public String toString() {
      return "line " + number + (field.isEmpty() ? "" : ", " + field);
    }
  }
}
