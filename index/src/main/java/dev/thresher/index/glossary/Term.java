package dev.thresher.index.glossary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One notion of the field with its names.
 *
 * @param concept its identity in the table of technical properties; empty for any other term
 */
public record Term(
    Optional<String> concept, List<String> english, List<String> chinese, List<String> japanese) {
  public Term {
    english = List.copyOf(english);
    chinese = List.copyOf(chinese);
    japanese = List.copyOf(japanese);
  }

  public static Term of(List<String> english, List<String> chinese, List<String> japanese) {
    return new Term(Optional.empty(), english, chinese, japanese);
  }

  /** Its names that are written without blanks. */
  List<String> unspaced() {
    return Stream.concat(chinese.stream(), japanese.stream()).distinct().toList();
  }

  /** This term with the names of another row that shares one with it. */
  Term joined(Term other) {
    return new Term(
        concept.or(other::concept),
        both(english, other.english),
        both(chinese, other.chinese),
        both(japanese, other.japanese));
  }

  private static List<String> both(List<String> names, List<String> more) {
    return Stream.concat(names.stream(), more.stream()).distinct().toList();
  }
}
