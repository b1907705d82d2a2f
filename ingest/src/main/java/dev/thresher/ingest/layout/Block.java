package dev.thresher.ingest.layout;

import dev.thresher.corpus.text.Span;
import java.util.List;

/**
 * A paragraph, heading, table cell or line of a source.
 *
 * @param element what the source calls it: {@code P}, {@code h3}, {@code td}, {@code line}
 * @param within the named parts that it stands in, outermost first: {@code DIV8 744.2}
 * @param afterGap true if it is set off from what stands before: a heading, or a line after an
 *     empty one
 */
public record Block(Span span, String element, List<String> within, boolean afterGap) {
  /** The part that a note is, where the markup has an element for notes. */
  public static final String NOTE = "NOTE";

  /** A paragraph of a paginated source; its lines are one text. */
  public static final String PARAGRAPH = "para";

  /** A paragraph that goes on from the page or column before. */
  public static final String REST = "rest";

  public boolean isRest() {
    return element.equals(REST);
  }

  /** True if line ends inside the block are only where the print broke. */
  public boolean isReflowed() {
    return element.equals(PARAGRAPH) || isRest();
  }

  public Block {
    within = List.copyOf(within);
  }
}
