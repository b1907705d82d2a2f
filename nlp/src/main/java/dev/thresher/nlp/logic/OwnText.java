package dev.thresher.nlp.logic;

import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Normalized;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cleaned view of a provision's own words behind its marker, with the way back to the source.
 *
 * <p>Where the own text stands in several places, the view joins them by line breaks; a span of the
 * view that crosses such a break has no source span.
 */
final class OwnText {
  private static final char BREAK = '\n';

  private final Document document;
  private final List<Part> parts;
  private final String view;

  /** One stretch of the own text: where it begins in the source and in the view. */
  private record Part(int sourceStart, int viewStart, Normalized normalized) {
    int viewEnd() {
      return viewStart + normalized.length();
    }

    Span toSource(Span span) {
      return normalized.toSource(span.shift(-viewStart)).shift(sourceStart);
    }
  }

  private OwnText(Document document, List<Part> parts, String view) {
    this.document = document;
    this.parts = parts;
    this.view = view;
  }

  static OwnText of(Document document, Provision provision) {
    List<Part> parts = new ArrayList<>();
    StringBuilder view = new StringBuilder();
    for (Span own : provision.own()) {
      int start = own.contains(provision.marker()) ? provision.marker().end() : own.start();
      Normalized normalized =
          Normalized.of(document.text().characters().substring(start, own.end()));
      if (normalized.length() == 0) {
        continue;
      }
      if (!view.isEmpty()) {
        view.append(BREAK);
      }
      parts.add(new Part(start, view.length(), normalized));
      view.append(normalized.characters());
    }
    return new OwnText(document, parts, view.toString());
  }

  String view() {
    return view;
  }

  /** The quotation behind a span of the view that lies in one stretch. */
  Evidence evidence(Span span) {
    return document.text().evidence(toSource(span));
  }

  Span toSource(Span span) {
    for (Part part : parts) {
      if (span.start() >= part.viewStart() && span.end() <= part.viewEnd()) {
        return part.toSource(span);
      }
    }
    throw new IllegalArgumentException("the span " + span + " crosses a break of the own text");
  }

  /** Where a source span stands in the view; empty if it is not wholly in one stretch of it. */
  Optional<Span> toView(Span source) {
    for (Part part : parts) {
      int length = part.normalized().length();
      if (source.start() < part.toSource(new Span(part.viewStart(), part.viewStart())).start()) {
        return Optional.empty();
      }
      int start = firstEndingAfter(part, source.start());
      int end = firstEndingAfter(part, source.end() - 1) + 1;
      if (start < length && end <= length && end > start) {
        return Optional.of(new Span(start, end).shift(part.viewStart()));
      }
    }
    return Optional.empty();
  }

  /** The index, in the part's view, of the character that holds the source offset. */
  private static int firstEndingAfter(Part part, int offset) {
    int low = 0;
    int high = part.normalized().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (part.normalized().toSource(new Span(middle, middle + 1)).end() + part.sourceStart()
          > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The view cut at its breaks. */
  boolean isBreak(int at) {
    return view.charAt(at) == BREAK;
  }
}
