package dev.thresher.corpus.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Traditional characters as simplified ones, character for character, so that every offset stays.
 *
 * <p>What is written with several characters, or differs by its sense, stays as it is.
 */
public final class Simplified {
  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9fff';
  private static final char[] TABLE = table();

  private Simplified() {}

  public static char of(char c) {
    return c < FIRST || c > LAST ? c : TABLE[c - FIRST];
  }

  public static String of(String text) {
    int first = 0;
    while (first < text.length() && of(text.charAt(first)) == text.charAt(first)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    char[] characters = text.toCharArray();
    for (int i = first; i < characters.length; i++) {
      characters[i] = of(characters[i]);
    }
    return new String(characters);
  }

  private static char[] table() {
    char[] table = new char[LAST - FIRST + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) (FIRST + i);
    }
    text()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> {
          for (int i = 0; i + 1 < line.length(); i += 2) {
            table[line.charAt(i) - FIRST] = line.charAt(i + 1);
          }
        });
    return table;
  }

  private static String text() {
    try (var file =
        Objects.requireNonNull(
            Simplified.class.getResourceAsStream("simplified.txt"), "simplified.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("a table of the program cannot fail to be read", e);
    }
  }
}
