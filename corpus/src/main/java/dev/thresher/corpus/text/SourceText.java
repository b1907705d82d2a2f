package dev.thresher.corpus.text;

import java.util.List;
import java.util.Optional;

/**
 * The characters of one edition exactly as its extractor gave them, with their places in the
 * published files.
 *
 * <p>Raised and lowered glyphs stand as Unicode superscripts and subscripts where those exist (10³,
 * never 103); nothing else is rewritten.
 *
 * @param grids the tables that state figures, in order, where the source says which words are cells
 */
public record SourceText(String characters, PageMap places, List<Grid> grids) {
  public SourceText {
    grids = List.copyOf(grids);
  }

  /** A text without tables. */
  public SourceText(String characters, PageMap places) {
    this(characters, places, List.of());
  }

  public static SourceText of(String characters) {
    return new SourceText(characters, PageMap.empty());
  }

  public int length() {
    return characters.length();
  }

  public String quote(Span span) {
    return characters.substring(span.start(), span.end());
  }

  public Optional<Locator> locate(int offset) {
    return places.at(offset);
  }

  public Evidence evidence(Span span) {
    return new Evidence(span, quote(span), places.page(span.start()).orElse(0));
  }

  public Span whole() {
    return new Span(0, characters.length());
  }
}
