package dev.thresher.corpus.edition;

import java.util.Arrays;
import java.util.Optional;

/** The languages of the corpus; codes are ISO 639-1. */
public enum Language {
  ENGLISH("en"),
  CHINESE("zh"),
  JAPANESE("ja"),
  FRENCH("fr"),
  KOREAN("ko");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
