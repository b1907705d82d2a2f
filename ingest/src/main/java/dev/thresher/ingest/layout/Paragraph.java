package dev.thresher.ingest.layout;

import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph as a family reads it: the words of a reflowed block, or one line of another, without
 * blanks at its ends.
 */
public record Paragraph(Span span, String text, Block block) {
  /** The paragraphs of an extract in reading order. */
  public static List<Paragraph> of(Extract extract) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : extract.blocks()) {
      if (block.isReflowed()) {
        add(paragraphs, block.span(), block, extract);
      } else {
        lines(block.span(), extract).forEach(line -> add(paragraphs, line, block, extract));
      }
    }
    return paragraphs;
  }

  private static List<Span> lines(Span span, Extract extract) {
    List<Span> lines = new ArrayList<>();
    int start = span.start();
    for (int at = start; at <= span.end(); at++) {
      if (at == span.end() || extract.text().characters().charAt(at) == '\n') {
        lines.add(new Span(start, at));
        start = at + 1;
      }
    }
    return lines;
  }

  private static void add(List<Paragraph> paragraphs, Span span, Block block, Extract extract) {
    int start = span.start();
    int end = span.end();
    String characters = extract.text().characters();
    while (start < end && isBlank(characters.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(characters.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      Span inner = new Span(start, end);
      paragraphs.add(new Paragraph(inner, inner.of(characters), block));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The first {@code length} characters, where a marker stands. */
  public Span head(int length) {
    return new Span(span.start(), span.start() + length);
  }

  public Paragraph from(int offset) {
    return new Paragraph(
        new Span(span.start() + offset, span.end()), text.substring(offset), block);
  }

  public boolean isHeading() {
    return block.element().length() == 2
        && (block.element().charAt(0) == 'h' || block.element().charAt(0) == 'H')
        && Character.isDigit(block.element().charAt(1));
  }
}
