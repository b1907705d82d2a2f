package dev.thresher.nlp.date;

import java.util.regex.Pattern;

/** How far the words of a date's clause reach to either side. */
final class Clauses {
  private static final int REACH = 12;
  private static final Pattern BROKEN_OFF =
      Pattern.compile("\\b(?:until|till|by|on|from|before|after|since|of|to|effective)$");
  private static final String BODY_ENDS = "部会局署院办厅";

  private Clauses() {}

  /** Back to the end of the clause before, or to {@code from}. */
  static String before(String text, int end, int from) {
    int start = Math.max(0, from);
    for (int at = end - 1; at >= start; at--) {
      if (endsBefore(text, at)) {
        return text.substring(at + 1, end);
      }
    }
    return text.substring(start, end);
  }

  /**
   * On to the end of the clause, or to {@code to}, or for {@code reach} characters; the words of a
   * cited title are left out and count as one.
   */
  static String after(String text, int start, int to, int reach) {
    int end = Math.min(text.length(), to);
    StringBuilder clause = new StringBuilder();
    boolean inTitle = false;
    int at = start;
    while (at < end && clause.length() < reach && (inTitle || !endsAfter(text, at))) {
      char c = text.charAt(at);
      boolean goesOn = inTitle && c != '》';
      inTitle = c == '《' || goesOn;
      if (!goesOn) {
        clause.append(c);
      }
      at++;
    }
    return clause.toString();
  }

  private static boolean endsAfter(String text, int at) {
    return endsBefore(text, at)
        || ("，、,".indexOf(text.charAt(at)) >= 0 && !isBetweenBodies(text, at));
  }

  /** 商务部、海关总署发布: bodies that act together are no end of the clause. */
  private static boolean isBetweenBodies(String text, int at) {
    return text.charAt(at) == '、' && at > 0 && BODY_ENDS.indexOf(text.charAt(at - 1)) >= 0;
  }

  /**
   * A full stop ends a clause only before a blank and a capital and behind a word: not in "Jan. 3"
   * or "E.O. 13222".
   */
  private static boolean endsBefore(String text, int at) {
    char c = text.charAt(at);
    if (c == '。' || c == '；' || c == ';' || c == '，' || endsLine(text, at)) {
      return true;
    }
    boolean quoted = c == '"' && at > 0 && text.charAt(at - 1) == '.';
    if (quoted) {
      return text.startsWith(" ", at + 1);
    }
    return (c == '.' && text.startsWith(" On ", at + 1)) || (c == '.' && endsSentence(text, at));
  }

  /**
   * A line that breaks off behind such a word goes on in the next one: "until / 10 August 2022".
   */
  private static boolean endsLine(String text, int at) {
    return text.charAt(at) == '\n'
        && !BROKEN_OFF.matcher(text.substring(Math.max(0, at - REACH), at)).find();
  }

  private static boolean endsSentence(String text, int at) {
    return at + 2 < text.length()
        && text.charAt(at + 1) == ' '
        && Character.isUpperCase(text.charAt(at + 2))
        && at > 3
        && Character.isLowerCase(text.charAt(at - 3));
  }
}
