package dev.thresher.app.report.page;

/** The language of a page: what becomes of the sentences that the program says itself. */
public interface Speech {
  /** As a page names it: {@code en} or {@code zh-CN}. */
  String language();

  /** The sentence in this language; itself where there is none. */
  String say(String english);

  /** A place in a text in this language: {@code p. 60}. */
  String place(String english);
}
