package dev.thresher.corpus.edition;

/**
 * The name of a control list or instrument whose editions follow each other, such as {@code
 * us-ccl}.
 */
public record ListId(String value) implements Comparable<ListId> {
  private static final String SERIES = "-announcements";

  public ListId {
    if (value.isBlank()
        || value
            .chars()
            .anyMatch(c -> Character.isWhitespace(c) || c == '@' || c == '/' || c == '#')) {
      throw new IllegalArgumentException(
          "a list id is one word without @, / and #, got '" + value + "'");
    }
  }

  /**
   * True for a series such as announcements: each is a document of its own, in force beside the
   * others, and none is an edition that follows another.
   */
  public boolean isSeries() {
    return value.endsWith(SERIES);
  }

  @Override
  public int compareTo(ListId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
