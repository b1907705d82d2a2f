package dev.thresher.index.party;

import java.util.Locale;

/**
 * One word of a name in plain Latin letters.
 *
 * @param weight how much it tells one party from another: 1 for a proper name, less for a trade, a
 *     place or a company form
 * @param sound its first letter and the consonants behind it, each once in a row: what other
 *     transliterations of it share
 */
public record NameWord(String text, double weight, String sound) {
  static final double PROPER = 1;
  static final double PLACE = 0.5;
  static final double COMMON = 0.35;
  static final double LEGAL = 0.05;

  public NameWord(String text, double weight) {
    this(text, weight, sound(text));
  }

  static NameWord proper(String text) {
    return new NameWord(text, PROPER);
  }

  public boolean isProper() {
    return weight == PROPER;
  }

  private static String sound(String word) {
    if (word.isEmpty()) {
      return "";
    }
    String plain =
        word.toLowerCase(Locale.ROOT)
            .replace("ph", "f")
            .replace("kh", "h")
            .replace("sch", "sh")
            .replace("ck", "k")
            .replace("ts", "c")
            .replace('q', 'k')
            .replace('w', 'v')
            .replace('z', 's');
    var sound = new StringBuilder().append(plain.charAt(0));
    for (int i = 1; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean isVowel = "aeiouy".indexOf(c) >= 0;
      if (!isVowel && sound.charAt(sound.length() - 1) != c) {
        sound.append(c);
      }
    }
    return sound.toString();
  }
}
