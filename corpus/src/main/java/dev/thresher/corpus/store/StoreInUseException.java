package dev.thresher.corpus.store;

import java.nio.file.Path;

/** Another process writes to the store; there is one writer at a time, readers are not hindered. */
public final class StoreInUseException extends StoreException {
  StoreInUseException(Path root, String holder) {
    super(
        "the store "
            + root
            + " is being written by "
            + (holder.isBlank() ? "another process" : holder)
            + "\n  wait until it is done, or stop it; what it wrote so far is kept");
  }
}
