package dev.thresher.index.field;

import dev.thresher.corpus.edition.Language;
import java.util.List;

/** The ways in which a text is broken into words. */
public enum Script {
  /** Stems between blanks. */
  LATIN("stems"),
  /** Chinese words of a segmenter. */
  WORDS("words"),
  /** Pairs of characters. */
  PAIRS("pairs"),
  /** Single characters: they say how near a text is, and find nothing by themselves. */
  CHARACTERS("characters");

  private final String code;

  Script(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** The scripts in which a text of the language is found. */
  public static List<Script> of(Language language) {
    return switch (language) {
      case ENGLISH, FRENCH -> List.of(LATIN);
      case CHINESE -> List.of(WORDS, PAIRS);
      case JAPANESE, KOREAN -> List.of(PAIRS);
    };
  }

  /** True for languages that are written without blanks between the words. */
  public static boolean isUnspaced(Language language) {
    return of(language).contains(PAIRS);
  }

  /** True for characters that are written without blanks between the words. */
  public static boolean isUnspaced(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }
}
