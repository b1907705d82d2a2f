package dev.thresher.ingest.list.eu;

import dev.thresher.ingest.label.Roman;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block that opens a part of a regulation.
 *
 * @param name {@code Article 2a}, {@code Annex VII}
 * @param quoted true if it stands in the text that an amending regulation inserts elsewhere
 */
record Title(Kind kind, String name, boolean quoted) {
  /** The parts of a regulation. */
  enum Kind {
    ARTICLE,
    ANNEX
  }

  private static final Pattern ARTICLE = Pattern.compile("^(‘)?Article (\\d{1,3}[a-z]{0,3})$");
  private static final Pattern ANNEX =
      Pattern.compile("^(‘)?ANNEX(?:\\s([IVXLC]+[a-z]?|\\d{1,2}))?(?=$|\\n)");

  /** Titles of the regulation itself are set in the middle of the page. */
  private static final int CENTRED = 200;

  /** The number of an annex in roman figures; 0 if it has none. */
  int number() {
    String figures = name.substring(name.indexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return Roman.isRoman(figures) ? Roman.number(figures) : 0;
  }

  Title inQuotation() {
    return new Title(kind, name, true);
  }

  static Optional<Title> at(String words, int indent) {
    Matcher article = ARTICLE.matcher(words);
    if (article.find()) {
      boolean quoted = article.group(1) != null || (indent > 0 && indent < CENTRED);
      return Optional.of(new Title(Kind.ARTICLE, "Article " + article.group(2), quoted));
    }
    Matcher annex = ANNEX.matcher(words);
    if (annex.find()) {
      String number = annex.group(2) == null ? "" : " " + annex.group(2);
      return Optional.of(new Title(Kind.ANNEX, "Annex" + number, annex.group(1) != null));
    }
    return Optional.empty();
  }
}
