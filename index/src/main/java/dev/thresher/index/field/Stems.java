package dev.thresher.index.field;

import dev.thresher.corpus.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The stems of a text that has blanks between its words, with their places. */
public final class Stems {
  private static final Analyzer ANALYZER = WordAnalyzers.stems();

  /** A stem and where its word stands in the text. */
  public record Stem(String text, Span place) {}

  private Stems() {}

  public static List<Stem> of(String text) {
    List<Stem> stems = new ArrayList<>();
    try (var tokens = ANALYZER.tokenStream("stems", Folded.of(text))) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      var offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stems.add(new Stem(term.toString(), new Span(offset.startOffset(), offset.endOffset())));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return stems;
  }
}
