package dev.thresher.index.glossary;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is worked out when it is first asked for, and kept. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> source;
  private volatile Optional<T> kept = Optional.empty();

  Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    return kept.orElseGet(this::first);
  }

  private synchronized T first() {
    T value = kept.orElseGet(source);
    kept = Optional.of(value);
    return value;
  }
}
