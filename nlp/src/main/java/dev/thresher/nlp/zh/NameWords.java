package dev.thresher.nlp.zh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The words of Chinese names, from {@code names.tsv}: one expression for each kind of word. */
final class NameWords {
  private static final Map<String, String> BY_KIND = load();

  private NameWords() {}

  /** Alternatives within one group: {@code (?:大学|学院)}. */
  static String of(String kind) {
    return "(?:" + Objects.requireNonNull(BY_KIND.get(kind), kind) + ")";
  }

  /** The letters themselves, for a class of characters. */
  static String letters(String kind) {
    return Objects.requireNonNull(BY_KIND.get(kind), kind);
  }

  private static Map<String, String> load() {
    var stream =
        Objects.requireNonNull(
            NameWords.class.getResourceAsStream("names.tsv"), "names.tsv is missing from the jar");
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .map(line -> line.split("\t"))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> cells[0], cells -> cells[1], (one, other) -> one + "|" + other));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read names.tsv", e);
    }
  }
}
