package dev.thresher.index.glossary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One notion of the field with its names.
 *
 * @param concept its identity in the table of technical properties; empty for any other term
 */
public record Term(Optional<String> concept, List<String> english, List<String> chinese) {
  public Term {
    english = List.copyOf(english);
    chinese = List.copyOf(chinese);
  }

  public static Term of(List<String> english, List<String> chinese) {
    return new Term(Optional.empty(), english, chinese);
  }

  /** This term with the names of another row that shares one with it. */
  Term joined(Term other) {
    return new Term(
        concept.or(other::concept),
        Stream.concat(english.stream(), other.english.stream()).distinct().toList(),
        Stream.concat(chinese.stream(), other.chinese.stream()).distinct().toList());
  }
}
