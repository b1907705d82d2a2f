package dev.thresher.corpus.content;

import java.util.Locale;

/** What a date does in its text. */
public enum DateRole {
  PUBLISHED,
  EFFECTIVE,
  EXPIRES,
  DELAYED,
  AMENDED,
  CITED,
  OTHER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
