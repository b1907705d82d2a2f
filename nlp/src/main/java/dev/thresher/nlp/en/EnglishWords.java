package dev.thresher.nlp.en;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words around English names, from {@code no-names.txt} and {@code surroundings.tsv}. */
final class EnglishWords {
  private EnglishWords() {}

  /** Words of the field that are written with a capital and name nobody, in small letters. */
  static Set<String> noNames() {
    return lines("no-names.txt").stream()
        .flatMap(Pattern.compile(" ")::splitAsStream)
        .filter(word -> !word.isBlank())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Words that begin headings and names of goods, in small letters: advanced, radar, missile. */
  static Set<String> ofTheField() {
    return lines("of-the-field.txt").stream()
        .flatMap(Pattern.compile(" ")::splitAsStream)
        .filter(word -> !word.isBlank())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All expressions of one kind as alternatives of one. */
  static String expression(String kind) {
    return expressions(kind).collect(Collectors.joining("|", "(?:", ")"));
  }

  /**
   * The words of a kind whose expressions are words, some with a last letter that may be missing
   * ({@code Shipyards?}) and is: whatever the expression fits has one of them in it.
   */
  static List<String> words(String kind) {
    return expressions(kind)
        .flatMap(Pattern.compile("\\|")::splitAsStream)
        .map(word -> word.replaceAll("\\w\\?$", ""))
        .toList();
  }

  private static Stream<String> expressions(String kind) {
    return lines("surroundings.tsv").stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .filter(cells -> cells[0].equals(kind))
        .map(cells -> cells[1]);
  }

  private static List<String> lines(String table) {
    var stream =
        Objects.requireNonNull(
            EnglishWords.class.getResourceAsStream(table), table + " is missing from the jar");
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + table, e);
    }
  }
}
