package dev.thresher.nlp.parameter;

import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.util.List;

/** The own words of a provision in one piece, with the way back to the source. */
public final class Wording {
  private final String text;
  private final List<Span> spans;

  private Wording(String text, List<Span> spans) {
    this.text = text;
    this.spans = List.copyOf(spans);
  }

  /** A loose text is its own source. */
  public static Wording of(String text) {
    return new Wording(text, List.of(new Span(0, text.length())));
  }

  /** The spans of one provision, joined by line breaks. */
  public static Wording of(SourceText source, List<Span> own) {
    StringBuilder text = new StringBuilder();
    for (Span span : own) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      text.append(source.characters(), span.start(), span.end());
    }
    return new Wording(text.toString(), own);
  }

  public String text() {
    return text;
  }

  /** The source span; it may reach over what stands between two pieces of the provision. */
  Span toSource(Span span) {
    int start = toSource(span.start());
    int end = span.isEmpty() ? start : toSource(span.end() - 1) + 1;
    return new Span(start, Math.max(start, end));
  }

  private int toSource(int offset) {
    int begin = 0;
    for (Span span : spans) {
      if (offset <= begin + span.length() - 1 || span.equals(spans.getLast())) {
        return span.start() + Math.max(0, Math.min(offset - begin, span.length()));
      }
      begin += span.length() + 1;
    }
    return offset;
  }
}
