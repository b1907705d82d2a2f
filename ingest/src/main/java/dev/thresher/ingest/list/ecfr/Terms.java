package dev.thresher.ingest.list.ecfr;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The terms that paragraphs define, and the names that are made of words. */
final class Terms {
  /** {@code Widget means ...}, {@code Widget, when ..., means} */
  private static final Pattern DEFINITION =
      Pattern.compile("^(.{2,80}?),?\\s(?:means|is defined as|includes)\\b");

  /** {@code (Cat 6)—“Widget” is ...} */
  private static final Pattern QUOTED = Pattern.compile("^.{0,24}“([^”]{2,60})”");

  private static final int SLUG = 60;

  private Terms() {}

  /** The term that the words define, if they define one. */
  static Optional<String> definedIn(String words) {
    Matcher definition = DEFINITION.matcher(words);
    return definition.find() ? Optional.of(definition.group(1)) : Optional.empty();
  }

  /** The first term in quotation marks, or the words themselves. */
  static String term(String words) {
    Matcher quoted = QUOTED.matcher(words);
    return quoted.find() ? quoted.group(1) : words;
  }

  /** {@code new-zealand}: what is in a path in the place of a label. */
  static String slug(String words) {
    String plain =
        words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return plain.isEmpty() ? "row" : plain.substring(0, Math.min(SLUG, plain.length()));
  }
}
