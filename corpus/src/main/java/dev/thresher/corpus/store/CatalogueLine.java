package dev.thresher.corpus.store;

import dev.thresher.corpus.edition.Digest;
import java.util.Optional;

/**
 * A line of the catalogue with the check that chains it to the line before, so that no bit can flip
 * and no line can go unseen.
 *
 * <p>Example: <code>{"check":"64 hexadecimal digits","edition":...}</code>
 */
record CatalogueLine(Digest check, String body) {
  private static final String HEAD = "{\"check\":\"";
  private static final int HEX_END = HEAD.length() + 64;
  private static final String AFTER_HEX = "\",";

  /** The check before the first line. */
  static final Digest START = Digest.of("thresher catalogue 1");

  static CatalogueLine after(Digest previous, String body) {
    return new CatalogueLine(Digest.of(previous.hex() + "\n" + body), body);
  }

  /** The line read back; empty if it is not what was written after {@code previous}. */
  static Optional<CatalogueLine> read(Digest previous, String line) {
    if (!line.startsWith(HEAD) || !line.startsWith(AFTER_HEX, HEX_END)) {
      return Optional.empty();
    }
    String body = "{" + line.substring(HEX_END + AFTER_HEX.length());
    CatalogueLine expected = after(previous, body);
    return expected.toString().equals(line) ? Optional.of(expected) : Optional.empty();
  }

  @Override
  public String toString() {
    return HEAD + check.hex() + AFTER_HEX + body.substring(1);
  }
}
