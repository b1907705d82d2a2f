package dev.thresher.app.web.corpus;

import java.util.Locale;

/** What happens to a document that was sent, in order. */
enum Step {
  /** Others are read before it. */
  WAITING,
  /** Its words and its structure. */
  READING,
  /** Thresholds, dates and names, sentence by sentence. */
  UNDERSTANDING,
  /** What was understood is put together. */
  GATHERING;

  /** The key of the words that say so. */
  String key() {
    return "upload.step." + name().toLowerCase(Locale.ROOT);
  }

  /** Told how far a document is. */
  @FunctionalInterface
  interface Heard {
    /**
     * @param sentences asked for names so far
     */
    void at(Step step, int sentences);
  }
}
