package dev.thresher.index.field;

/**
 * A {@link Folded} text of a script that parts its words, without what decides none of them: their
 * case, double quotes, the marks behind a word and the breadth of gaps. It breaks into the same
 * words, one behind the other, as the text itself; headings that editions print otherwise are so
 * one text. Offsets are lost: for what is never quoted.
 */
public final class BareWords {
  private BareWords() {}

  public static String of(String folded) {
    StringBuilder bare = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (isGap(c)) {
        endWord(bare);
      } else {
        bare.append(Character.toLowerCase(c));
      }
    }
    endWord(bare);
    return bare.toString().stripTrailing();
  }

  private static boolean isGap(char c) {
    return c == '"' || c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /** One blank behind a word, in the place of its marks; none behind another or at the start. */
  private static void endWord(StringBuilder bare) {
    int end = bare.length();
    while (end > 0 && isMark(bare.charAt(end - 1))) {
      end--;
    }
    bare.setLength(end);
    if (end > 0 && bare.charAt(end - 1) != ' ') {
      bare.append(' ');
    }
  }

  private static boolean isMark(char c) {
    return c == ',' || c == ';' || c == ':' || c == '.';
  }
}
