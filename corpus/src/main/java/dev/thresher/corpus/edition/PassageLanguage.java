package dev.thresher.corpus.edition;

import java.lang.Character.UnicodeScript;

/**
 * The language of a text by its script: kana is Japanese, Hangul Korean, Han alone Chinese, the
 * rest English; and of a passage in a document whose language is known.
 */
public final class PassageLanguage {
  private static final int KANA_SHARE = 10;
  private static final int ENOUGH = 20_000;

  /** A Han character says as much as several letters. */
  private static final int LETTERS = 6;

  /** So many letters make a sentence, not a name or a formula. */
  private static final int SENTENCE = 40;

  private static final int ASCII = 0x80;

  private PassageLanguage() {}

  private record Scripts(int han, int kana, int hangul, int latin) {
    static Scripts of(String text) {
      int han = 0;
      int kana = 0;
      int hangul = 0;
      int latin = 0;
      int end = Math.min(text.length(), ENOUGH);
      int width;
      for (int at = 0; at < end; at += width) {
        int character = text.codePointAt(at);
        width = Character.charCount(character);
        switch (scriptOf(character)) {
          case HAN -> han++;
          case HIRAGANA, KATAKANA -> kana++;
          case HANGUL -> hangul++;
          case LATIN -> latin++;
          default -> {}
        }
      }
      return new Scripts(han, kana, hangul, latin);
    }

    /** Most are of ASCII, and those need no look-up. */
    private static UnicodeScript scriptOf(int character) {
      if (character >= ASCII) {
        return UnicodeScript.of(character);
      }
      int small = character | ' ';
      return small >= 'a' && small <= 'z' ? UnicodeScript.LATIN : UnicodeScript.COMMON;
    }

    Language language() {
      if (kana * KANA_SHARE > han + kana && kana > 0) {
        return Language.JAPANESE;
      }
      if (hangul > han) {
        return Language.KOREAN;
      }
      return han > 0 && han * LETTERS >= latin ? Language.CHINESE : Language.ENGLISH;
    }

    int eastern() {
      return han + kana + hangul;
    }
  }

  /** The language of a text that nothing is known of. */
  public static Language of(String text) {
    return Scripts.of(text).language();
  }

  /**
   * The language of a passage: the document's, unless a whole sentence stands in letters of the
   * other kind.
   */
  public static Language of(String passage, Language document) {
    Scripts scripts = Scripts.of(passage);
    return switch (document) {
      case CHINESE, JAPANESE, KOREAN ->
          scripts.eastern() == 0 && scripts.latin() >= SENTENCE ? Language.ENGLISH : document;
      case ENGLISH, FRENCH ->
          scripts.eastern() * LETTERS > scripts.latin() ? scripts.language() : document;
    };
  }
}
