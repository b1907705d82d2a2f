package dev.thresher.app.pipeline;

import dev.thresher.corpus.edition.Language;
import java.lang.Character.UnicodeScript;

/** The language of a passage by its script: kana is Japanese, Hangul Korean, Han alone Chinese. */
public final class TextLanguage {
  private static final int KANA_SHARE = 10;
  private static final int ENOUGH = 20_000;

  private TextLanguage() {}

  public static Language of(String text) {
    int han = 0;
    int kana = 0;
    int hangul = 0;
    int latin = 0;
    int end = Math.min(text.length(), ENOUGH);
    for (int at = 0; at < end; at += Character.charCount(text.codePointAt(at))) {
      switch (UnicodeScript.of(text.codePointAt(at))) {
        case HAN -> han++;
        case HIRAGANA, KATAKANA -> kana++;
        case HANGUL -> hangul++;
        case LATIN -> latin++;
        default -> {}
      }
    }
    if (kana * KANA_SHARE > han + kana && kana > 0) {
      return Language.JAPANESE;
    }
    if (hangul > han) {
      return Language.KOREAN;
    }
    // a Han character says as much as several letters
    return han > 0 && han * 4 >= latin ? Language.CHINESE : Language.ENGLISH;
  }
}
