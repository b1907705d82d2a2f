package dev.thresher.corpus.store;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Short texts that editions of a list have in common, held once: codes, paths, names, units. A
 * table of fixed size, in which a text may displace another.
 */
final class Recurring {
  private static final int LONGEST = 64;
  private static final int SLOTS = 1 << 17;
  private static final AtomicReferenceArray<String> TEXTS = new AtomicReferenceArray<>(SLOTS);

  private Recurring() {}

  /** An equal text, the same object as before where it is still known. */
  static String once(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    int hash = text.hashCode();
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    String known = TEXTS.getPlain(slot);
    if (text.equals(known)) {
      return known;
    }
    TEXTS.setRelease(slot, text);
    return text;
  }
}
