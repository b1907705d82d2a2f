package dev.thresher.track.gap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a subject that tell, without the endings that only say how many. */
final class SubjectWords {
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST = 3;
  private static final int LAST_LATIN = 0x250;

  private SubjectWords() {}

  /** At least one: where no word tells, the subject as it is. */
  static List<String> of(String subject) {
    List<String> words =
        Arrays.stream(plain(subject).split(" ", -1))
            .filter(word -> word.length() >= SHORTEST || !isLatin(word))
            .map(SubjectWords::stem)
            .toList();
    return words.isEmpty() ? List.of(plain(subject)) : words;
  }

  /** Every word stands in the text, at the beginning of a word if it is Latin. */
  static boolean standIn(String subject, String text) {
    String padded = " " + plain(text);
    return of(subject).stream()
        .allMatch(word -> padded.contains(isLatin(word) ? " " + word : word));
  }

  /** Without case and punctuation. */
  static String plain(String words) {
    return APART.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** The same quantity, however many of it: {@code depths}, {@code depth}. */
  static String singular(String words) {
    return Arrays.stream(plain(words).split(" ", -1))
        .map(SubjectWords::stem)
        .reduce((one, next) -> one + " " + next)
        .orElse("");
  }

  private static String stem(String word) {
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isLatin(String word) {
    return word.chars().allMatch(c -> c < LAST_LATIN);
  }
}
