package dev.thresher.corpus.store;

/** A store that cannot be used as asked; the message says what, where and the way back. */
public abstract sealed class StoreException extends RuntimeException
    permits CorruptStoreException,
        MissingStoreException,
        StoreInUseException,
        StoreAccessException {
  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
