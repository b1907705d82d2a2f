package dev.thresher.nlp.entity;

import java.util.List;

/**
 * What must be in a text for a form to be looked for in it: asked before, because cheap.
 *
 * <p>A word stands for itself. Behind a tilde stands a shape, in which {@code #} is a digit, {@code
 * ^} a capital and {@code @} any letter of ASCII: {@code ~#^###} is in "see 9Z901".
 */
sealed interface Trigger {
  /** The characters themselves. */
  record Word(String characters) implements Trigger {
    @Override
    public boolean isIn(String text) {
      return text.contains(characters);
    }
  }

  /** Characters of which some are any of their kind. */
  record Shape(String signs) implements Trigger {
    @Override
    public boolean isIn(String text) {
      int last = text.length() - signs.length();
      for (int at = 0; at <= last; at++) {
        if (standsAt(at, text)) {
          return true;
        }
      }
      return false;
    }

    private boolean standsAt(int start, String text) {
      for (int i = 0; i < signs.length(); i++) {
        if (!fits(signs.charAt(i), text.charAt(start + i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean fits(char sign, char c) {
      return switch (sign) {
        case '#' -> c >= '0' && c <= '9';
        case '^' -> isCapital(c);
        case '@' -> isCapital(c) || (c >= 'a' && c <= 'z');
        default -> c == sign;
      };
    }

    private static boolean isCapital(char c) {
      return c >= 'A' && c <= 'Z';
    }
  }

  boolean isIn(String text);

  /** {@code Comp|~#-##-#}; an empty cell asks for nothing. */
  static List<Trigger> of(String cell) {
    return Rows.words(cell).stream().map(Trigger::read).toList();
  }

  private static Trigger read(String written) {
    return written.startsWith("~") ? new Shape(written.substring(1)) : new Word(written);
  }
}
