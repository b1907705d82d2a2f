package dev.thresher.app.report;

import dev.thresher.corpus.edition.Edition;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the publisher shows an edition's text, as far as {@code published-at.tsv} knows. */
final class PublishedAt {
  private static final Map<String, String> ADDRESSES = read();

  private PublishedAt() {}

  static Optional<String> address(Edition edition) {
    return Optional.ofNullable(ADDRESSES.get(edition.list().value()))
        .map(address ->
            address
                .replace("{date}", edition.date().toString())
                .replace("{day}", edition.date().toString().replace("-", "")));
  }

  private static Map<String, String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PublishedAt.class.getResourceAsStream("published-at.tsv")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#") && line.contains("\t"))
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own published-at.tsv", e);
    }
  }
}
