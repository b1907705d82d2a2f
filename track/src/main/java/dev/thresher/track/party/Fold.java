package dev.thresher.track.party;

import dev.thresher.corpus.text.Normalized;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words without what print alone decides: case, punctuation, blanks, line breaks. */
final class Fold {
  private Fold() {}

  /** The letters and figures in lower case; one blank where figures would run together. */
  static String of(String words) {
    String plain = Normalized.of(words).characters().toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (!isKept(c)) {
        gap = true;
        continue;
      }
      if (gap && Character.isDigit(c) && endsInDigit(folded)) {
        folded.append(' ');
      }
      folded.append(c);
      gap = false;
    }
    return folded.toString();
  }

  private static boolean endsInDigit(StringBuilder folded) {
    return !folded.isEmpty() && Character.isDigit(folded.charAt(folded.length() - 1));
  }

  /** Letters, figures, raised figures, and halves of characters beyond the first plane. */
  private static boolean isKept(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.OTHER_NUMBER
        || Character.isSurrogate(c);
  }

  /** How many words two texts share, in thousandths of all their words. */
  static int likeness(String before, String after) {
    Set<String> left = words(before);
    Set<String> right = words(after);
    Set<String> all = new HashSet<>(left);
    all.addAll(right);
    if (all.isEmpty()) {
      return 1000;
    }
    long shared = left.stream().filter(right::contains).count();
    return Math.toIntExact(shared * 1000 / all.size());
  }

  private static Set<String> words(String text) {
    return new HashSet<>(
        List.of(text.split("[^\\p{L}\\p{N}]+", -1)).stream()
            .map(Fold::of)
            .filter(word -> !word.isEmpty())
            .toList());
  }
}
