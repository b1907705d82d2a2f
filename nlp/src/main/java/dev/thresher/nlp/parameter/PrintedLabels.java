package dev.thresher.nlp.parameter;

import dev.thresher.corpus.content.NumeralCensus;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the numerals that only count paragraphs: they have the role of a label and are read. */
public final class PrintedLabels {
  private static final int REACH = 24;

  /**
   * Before a numeral that ends a paragraph's path: {@code .a.}, {@code b.1.a.}, {@code 3A001.b.}
   */
  private static final Pattern PATH =
      Pattern.compile(
          "(?:^|[^\\p{L}\\d])(?:\\d[A-E]\\d{3})?\\.?[A-Za-z](?:\\.(?:[a-z]|\\d{1,2})){0,12}\\.$");

  /** Before an ordinal that begins a sentence or an item: the end of another. */
  private static final Pattern BEGINNING =
      Pattern.compile("(?:^|[\\n.:;)\\]]\\s?|\\b(?:and|or)\\s)$");

  /** Behind such an ordinal: {@code 2. For}, {@code 1. “Genetic} */
  private static final Pattern OPENING = Pattern.compile("^\\.\\s[\\p{Lu}“‘'\"(\\[]");

  private PrintedLabels() {}

  /** The census of a document in which the labels of its paragraphs are no longer unread. */
  public static NumeralCensus relieve(NumeralCensus census, Document document) {
    String text = document.text().characters();
    List<Span> markers = markers(document);
    List<Span> unread =
        census.unread().stream()
            .filter(span -> !isIn(markers, span))
            .filter(span -> !isLabel(text, span))
            .toList();
    return new NumeralCensus(census.numerals(), unread);
  }

  /**
   * Parameters without those whose number is a label: 90 of the code {@code 8602 90} counts
   * nothing.
   */
  public static List<Parameter> omitted(List<Parameter> parameters, Document document) {
    List<Span> markers = markers(document);
    return parameters.stream()
        .filter(parameter -> !isIn(markers, beginning(parameter.evidence().span())))
        .toList();
  }

  private static Span beginning(Span span) {
    return new Span(span.start(), Math.min(span.end(), span.start() + 1));
  }

  private static List<Span> markers(Document document) {
    return document.outline().provisions().stream()
        .map(Provision::marker)
        .filter(span -> !span.isEmpty())
        .sorted()
        .toList();
  }

  static boolean isLabel(String text, Span numeral) {
    String before = text.substring(Math.max(0, numeral.start() - REACH), numeral.start());
    if (PATH.matcher(before).find()) {
      return true;
    }
    String after = text.substring(numeral.end(), Math.min(text.length(), numeral.end() + 3));
    return numeral.length() <= 2
        && OPENING.matcher(after).find()
        && BEGINNING.matcher(before).find();
  }

  /**
   * Markers do not overlap, so the last one that begins before the numeral is the only candidate.
   */
  private static boolean isIn(List<Span> markers, Span numeral) {
    int low = 0;
    int high = markers.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (markers.get(middle).start() <= numeral.start()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high >= 0 && markers.get(high).contains(numeral);
  }
}
