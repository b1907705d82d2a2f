package dev.thresher.nlp.en;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.entity.NameRecognizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Firms without a legal form, by the line of business that ends their name: "Nordlicht Photonics",
 * "Blue Heron Marine Supply".
 *
 * <p>Only in running text, and only where the first word is none of the field: "Marine Electronics"
 * heads a part of a list.
 */
public final class EnglishForms implements NameRecognizer {
  private static final String WORD = "\\p{Lu}[\\p{L}-]*\\p{Ll}\\p{L}*";
  private static final Pattern FIRM =
      Pattern.compile(
          "(?<![\\p{L}\\d&-]|\\p{L} \\p{Lu}\\.? )(?<first>"
              + WORD
              + ") (?:(?:"
              + WORD
              + "|&) ){0,3}?"
              + "(?:"
              + WORD
              + " )?(?:"
              + EnglishWords.expression("line")
              + ")\\b(?! \\p{Lu}\\p{Ll}|-)");
  private static final List<String> LINES = EnglishWords.words("line");
  private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}'’-])\\p{Ll}{2,}");

  /** The title of an entry: Angular Rate Sensors, Having Any of the Following. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?<=\\p{L}[ ,]{1,2})(?:Having|Follow(?:s|ing)|Specially|Specified|Controlled|Therefor|Capable|Designed)\\b");

  private static final Set<String> NO_NAMES = EnglishWords.noNames();
  private static final Set<String> OF_THE_FIELD = EnglishWords.ofTheField();
  private static final int PROSE = 3;

  @Override
  public String source() {
    return "form";
  }

  @Override
  public List<Name> names(String text) {
    List<Name> names = new ArrayList<>();
    if (!namesALine(text)
        || SMALL.matcher(text).results().limit(PROSE).count() < PROSE
        || HEADING.matcher(text).find()) {
      return names;
    }
    Matcher firm = FIRM.matcher(text);
    while (firm.find()) {
      if (isName(firm.group("first"))) {
        names.add(new Name(EntityType.ORGANIZATION, new Span(firm.start(), firm.end())));
      }
    }
    return names;
  }

  /** Asked first, because cheap: few passages do. */
  private static boolean namesALine(String text) {
    for (String line : LINES) {
      if (text.contains(line)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return !NO_NAMES.contains(small) && !OF_THE_FIELD.contains(small);
  }
}
