package dev.thresher.corpus.store;

import java.nio.file.Path;

/** There is no store where one was looked for. */
public final class MissingStoreException extends StoreException {
  public MissingStoreException(Path root) {
    super(
        "no store at "
            + root
            + "\n  make one with 'thresher ingest FILE... --store "
            + root
            + "', or name another by --store DIR");
  }
}
