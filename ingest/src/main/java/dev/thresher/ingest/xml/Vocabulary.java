package dev.thresher.ingest.xml;

import dev.thresher.ingest.layout.Raised;
import java.util.Map;
import java.util.Optional;

/**
 * How the elements of one publisher's XML read: what runs on in a line, what is raised, what names
 * a part.
 */
public interface Vocabulary {
  /** Ends the name of a part that is one of many: each gets a number in its place. */
  String NUMBERED = " ?";

  /** True if the element stands inside a line of text. */
  boolean isInline(String element);

  /** True if the element stands for a line break. */
  boolean isBreak(String element);

  /** The height of an inline element's text. */
  Raised height(String element, Map<String, String> attributes, Raised outer);

  /**
   * The name of the part that the element opens, such as {@code DIV8 744.2}; empty if it opens
   * none.
   */
  Optional<String> part(String element, Map<String, String> attributes);

  /** True if a block of this name is set off from what stands before it. */
  boolean isHeading(String element);
}
