package dev.thresher.corpus.store;

import java.nio.file.Path;

/**
 * One file of the store whose bytes are wrong or gone.
 *
 * @param remedy the way back
 */
public record Damage(Path file, String what, String remedy) {
  @Override
  public String toString() {
    return file + ": " + what + "\n  " + remedy;
  }
}
