package dev.thresher.ingest.table;

import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a source text that is being read: a cell, a line of it, a name. Offsets are those of
 * the whole text.
 */
public record Slice(String text, int start, int end) {
  public Slice {
    if (start < 0 || end < start || end > text.length()) {
      throw new IllegalArgumentException(
          "[" + start + ", " + end + ") is no stretch of " + text.length() + " characters");
    }
  }

  public static Slice of(String text, Span span) {
    return new Slice(text, span.start(), span.end());
  }

  public static Slice of(String text) {
    return new Slice(text, 0, text.length());
  }

  public Span span() {
    return new Span(start, end);
  }

  public Evidence evidence(SourceText source) {
    return source.evidence(span());
  }

  public boolean isEmpty() {
    return start == end;
  }

  public String words() {
    return text.substring(start, end);
  }

  /** From this slice's start to an offset of the text. */
  public Slice until(int offset) {
    return new Slice(text, start, Math.max(start, Math.min(offset, end)));
  }

  /** From an offset of the text to this slice's end. */
  public Slice from(int offset) {
    return new Slice(text, Math.min(Math.max(start, offset), end), end);
  }

  public Slice strip() {
    return strip(" \n\t\u00a0");
  }

  /** Without the characters of {@code edges} at either end. */
  public Slice strip(String edges) {
    int first = start;
    while (first < end && edges.indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    return new Slice(text, first, end).stripEnd(edges);
  }

  public Slice stripEnd(String edges) {
    int last = end;
    while (last > start && edges.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return new Slice(text, start, last);
  }

  /** The first place where the pattern occurs; its offsets are those of the text. */
  public Optional<MatchResult> find(Pattern pattern) {
    Matcher matcher = matcher(pattern);
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /** Every place where the pattern occurs. */
  public List<MatchResult> findAll(Pattern pattern) {
    return matcher(pattern).results().toList();
  }

  /** The whole slice as the pattern, if it is one. */
  public Optional<MatchResult> match(Pattern pattern) {
    Matcher matcher = matcher(pattern);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(start, end).useTransparentBounds(true);
  }

  public boolean has(Pattern pattern) {
    return find(pattern).isPresent();
  }

  /** The parts between the places where the pattern occurs, stripped, the empty ones left out. */
  public List<Slice> split(Pattern separator) {
    List<Slice> parts = new ArrayList<>();
    int at = start;
    for (MatchResult found : findAll(separator)) {
      parts.add(new Slice(text, at, found.start()).strip());
      at = found.end();
    }
    parts.add(new Slice(text, at, end).strip());
    parts.removeIf(Slice::isEmpty);
    return parts;
  }

  /** A group of a match in this slice's text. */
  public Slice group(MatchResult match, int group) {
    return new Slice(text, match.start(group), match.end(group));
  }

  @Override
  public String toString() {
    return words();
  }
}
