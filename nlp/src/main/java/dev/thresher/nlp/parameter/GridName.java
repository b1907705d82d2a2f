package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import java.util.Optional;

/**
 * The name of a quantity in a table: "Phase noise at 10 kHz offset".
 *
 * @param condition the circumstance that stands in it
 */
record GridName(String property, Optional<String> condition) {
  static GridName of(String words, Language language) {
    return SentenceReader.read(words, language).handedDown().stream()
        .findFirst()
        .filter(zone -> zone.start() > 0)
        .map(zone ->
            new GridName(
                words.substring(0, zone.start()).strip().replaceAll("[,;:(]+$", "").strip(),
                Optional.of(words.substring(zone.start(), zone.end()))))
        .orElse(new GridName(words, Optional.empty()));
  }
}
