package dev.thresher.corpus.entry;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/** One edition of a list: its text and the outline of its provisions. */
public record Document(
    Edition edition, SourceText text, Outline outline, List<Diagnostic> diagnostics) {
  public Document {
    diagnostics = List.copyOf(diagnostics);
    outline.requirePartitionOf(text.length());
  }

  /** The provision's own words, its spans joined by line breaks. */
  public String wording(Provision provision) {
    List<Span> own = provision.own();
    return own.size() == 1
        ? text.quote(own.getFirst())
        : own.stream().map(text::quote).collect(Collectors.joining("\n"));
  }

  public double unplacedShare() {
    return outline.unplacedShare(text.characters());
  }

  /** The place of a span for a human: file page, anchor or line, or the bare offset. */
  public String place(Span span) {
    return text.locate(span.start()).map(Object::toString).orElse("offset " + span.start());
  }
}
