package dev.thresher.track.gap;

import dev.thresher.corpus.text.Table;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells a control on a thing from one on what is meant for it: "materials usable in aircraft" is on
 * materials. The words are those of purposes.tsv.
 */
final class Purpose {
  private static final Pattern WORDS =
      Pattern.compile(
          Table.of(Purpose.class, "purposes.tsv").rows().stream()
              .map(row -> row.cell("words"))
              .collect(Collectors.joining("|")));

  private Purpose() {}

  /**
   * True if the thing is named only behind words of purpose.
   *
   * @param words of the paragraphs from the entry down to the threshold
   * @param thing as a user calls it
   */
  static boolean isOnlyPurpose(String words, String thing) {
    String text = words.toLowerCase(Locale.ROOT);
    int named = text.indexOf(SubjectWords.of(thing).getFirst());
    Matcher purpose = WORDS.matcher(text);
    return named >= 0 && purpose.find() && purpose.end() <= named;
  }
}
