package dev.thresher.corpus.edition;

/**
 * The name of a control list or instrument whose editions follow each other, such as {@code
 * us-ccl}.
 */
public record ListId(String value) implements Comparable<ListId> {
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
   * True for a series, such as {@code cn-announcements}: each document stands beside the earlier
   * ones and replaces none.
   */
  public boolean isSeries() {
    return value.endsWith("-announcements");
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
