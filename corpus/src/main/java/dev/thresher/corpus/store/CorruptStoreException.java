package dev.thresher.corpus.store;

import java.nio.file.Path;

/** Bytes in the store are not the bytes that were written. */
public final class CorruptStoreException extends StoreException {
  private final transient Damage damage;

  public CorruptStoreException(Path file, String what, String remedy) {
    this(new Damage(file, what, remedy));
  }

  CorruptStoreException(Damage damage) {
    super(damage.toString());
    this.damage = damage;
  }

  Damage damage() {
    return damage;
  }
}
