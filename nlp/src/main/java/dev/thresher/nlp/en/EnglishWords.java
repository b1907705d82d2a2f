package dev.thresher.nlp.en;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of the field that are written with a capital and name nobody: {@code no-names.txt}. */
final class EnglishWords {
  private EnglishWords() {}

  /** In small letters. */
  static Set<String> noNames() {
    var stream =
        Objects.requireNonNull(
            EnglishWords.class.getResourceAsStream("no-names.txt"),
            "no-names.txt is missing from the jar");
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
          .filter(word -> !word.isBlank())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read no-names.txt", e);
    }
  }
}
