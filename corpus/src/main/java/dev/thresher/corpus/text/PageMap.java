package dev.thresher.corpus.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The locators of a source text in order of offset: each holds from its offset to the next one's.
 */
public record PageMap(List<Mark> marks) {
  /** From {@code start} on, the text stands at {@code locator}. */
  public record Mark(int start, Locator locator) {}

  private static final PageMap EMPTY = new PageMap(List.of());

  public PageMap {
    marks = List.copyOf(marks);
    for (int i = 1; i < marks.size(); i++) {
      if (marks.get(i).start() < marks.get(i - 1).start()) {
        throw new IllegalArgumentException("marks must be in order of offset: " + marks.get(i));
      }
    }
  }

  public static PageMap empty() {
    return EMPTY;
  }

  public Optional<Locator> at(int offset) {
    int low = 0;
    int high = marks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high < 0 ? Optional.empty() : Optional.of(marks.get(high).locator());
  }

  /** The page that holds the offset, if the source is paginated. */
  public OptionalInt page(int offset) {
    return at(offset).orElse(null) instanceof Locator.Page(int number)
        ? OptionalInt.of(number)
        : OptionalInt.empty();
  }
}
