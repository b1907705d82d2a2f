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
 * @param indent how far in its first line begins: points on a page, characters in plain text; 0
 *     where the source does not say
 */
public record Block(Span span, String element, List<String> within, boolean afterGap, int indent) {
  /** The part that a note is, where the markup has an element for notes. */
  public static final String NOTE = "NOTE";

  /** The part that a row of a table is; a number behind it tells it from the next. */
  public static final String ROW = "TR";

  /** A paragraph of a paginated source; its lines are one text. */
  public static final String PARAGRAPH = "para";

  /** A paragraph that goes on from the page or column before. */
  public static final String REST = "rest";

  public Block(Span span, String element, List<String> within, boolean afterGap) {
    this(span, element, within, afterGap, 0);
  }

  /** True if both are cells of one row of a table. */
  public boolean isBeside(Block other) {
    return isCell()
        && other.isCell()
        && within.equals(other.within)
        && !within.isEmpty()
        && within.getLast().startsWith(ROW);
  }

  private boolean isCell() {
    return element.equals("td") || element.equals("th");
  }

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
