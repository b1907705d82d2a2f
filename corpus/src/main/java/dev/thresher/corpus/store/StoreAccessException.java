package dev.thresher.corpus.store;

import java.io.IOException;
import java.nio.file.Path;

/** The file system refused: no right, no space, a vanished disk. */
public final class StoreAccessException extends StoreException {
  StoreAccessException(String act, Path file, IOException cause) {
    super(
        "cannot "
            + act
            + " "
            + file
            + ": "
            + cause.getClass().getSimpleName()
            + " "
            + cause.getMessage()
            + "\n  check the rights and the free space there",
        cause);
  }
}
