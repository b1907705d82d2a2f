package dev.thresher.index.field;

import com.ibm.icu.text.Normalizer2;
import dev.thresher.corpus.text.Simplified;
import java.util.Map;

/**
 * A text in which width, traditional characters, quotes and dashes no longer differ, character for
 * character: every offset is an offset of the original.
 *
 * <p>A raised 2 or 3 behind a letter becomes the plain digit (cm²), behind a digit it stays a
 * power.
 */
public final class Folded {
  private static final Map<Character, Character> LIKE =
      Map.ofEntries(
          Map.entry('\u201c', '"'),
          Map.entry('\u201d', '"'),
          Map.entry('\u201e', '"'),
          Map.entry('\u300c', '"'),
          Map.entry('\u300d', '"'),
          Map.entry('\u2018', '\''),
          Map.entry('\u2019', '\''),
          Map.entry('\u2010', '-'),
          Map.entry('\u2011', '-'),
          Map.entry('\u2012', '-'),
          Map.entry('\u2013', '-'),
          Map.entry('\u2014', '-'),
          Map.entry('\u2212', '-'),
          Map.entry('\u00b5', '\u00b5'),
          Map.entry('\u03bc', '\u00b5'),
          Map.entry('\u00a0', ' '),
          Map.entry('\u202f', ' '));
  private static final char[] TABLE = table();

  private Folded() {}

  public static String of(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      char c = text.charAt(i);
      folded[i] = isRaised(c) ? lowered(text, i) : TABLE[c];
    }
    return new String(folded);
  }

  private static boolean isRaised(char c) {
    return c == '\u00b2' || c == '\u00b3';
  }

  private static char lowered(String text, int at) {
    char raised = text.charAt(at);
    boolean behindLetter = at > 0 && Character.isLetter(text.charAt(at - 1));
    return behindLetter ? (raised == '\u00b2' ? '2' : '3') : raised;
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    Normalizer2 compatible = Normalizer2.getNFKCInstance();
    for (int c = 0; c < table.length; c++) {
      table[c] = plain(compatible, (char) c);
    }
    for (int c = 0; c < table.length; c++) {
      table[c] = Simplified.of(table[c]);
    }
    LIKE.forEach((from, to) -> table[from] = to);
    return table;
  }

  private static char plain(Normalizer2 compatible, char c) {
    boolean foldable = Character.isLetter(c) || (c >= '\uff01' && c <= '\uff5e') || c == '\u3000';
    if (Character.isSurrogate(c) || !foldable) {
      return c;
    }
    String folded = compatible.normalize(String.valueOf(c));
    return folded.length() == 1 ? folded.charAt(0) : c;
  }
}
