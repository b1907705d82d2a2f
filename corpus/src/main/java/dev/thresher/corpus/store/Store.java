package dev.thresher.corpus.store;

import dev.thresher.corpus.edition.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The files of a corpus and what is known of them: {@code objects}, {@code catalogue.jsonl}, {@code
 * derived} and {@code index} in one folder.
 *
 * <p>Any number of readers, one writer. Reading is safe from several threads.
 */
public final class Store {
  private static final String DERIVED_REMEDY = "delete it; it is computed again when it is needed";

  private final Path root;
  private final Objects objects;
  private final Catalogue catalogue;
  private final Derived derived;

  private Store(Path root) {
    this.root = root;
    this.objects = new Objects(root.resolve("objects"));
    this.catalogue = new Catalogue(root.resolve("catalogue.jsonl"));
    this.derived = new Derived(root.resolve("derived"));
  }

  /** A store that is there; throws {@link MissingStoreException} if it is not. */
  public static Store open(Path root) {
    Store store = new Store(root);
    if (!store.catalogue.exists()) {
      throw new MissingStoreException(root);
    }
    return store;
  }

  /** The store at {@code root}, made empty if there is none. */
  public static Store create(Path root) {
    Store store = new Store(root);
    if (!store.catalogue.exists()) {
      try (Writer writer = store.writer()) {
        writer.append(List.of());
      }
    }
    return store;
  }

  public Path root() {
    return root;
  }

  public Objects objects() {
    return objects;
  }

  public Derived derived() {
    return derived;
  }

  /** The folder of the search index; the store only gives it a place. */
  public Path index() {
    return root.resolve("index");
  }

  public List<Holding> holdings() {
    return catalogue.holdings();
  }

  /** The editions and references, each record whole or absent after a crash. */
  public Writer writer() {
    return new Writer(WriterLock.take(root));
  }

  /** The one who may add to objects and catalogue, until closed. */
  public final class Writer implements AutoCloseable {
    private final WriterLock lock;
    private Catalogue.Tail tail;

    private Writer(WriterLock lock) {
      this.lock = lock;
      try {
        objects.removeUnfinished();
        this.tail = catalogue.tail();
      } catch (StoreException e) {
        lock.close();
        throw e;
      }
    }

    public Digest put(Path file) {
      return objects.put(file);
    }

    public Digest put(byte[] bytes) {
      return objects.put(bytes);
    }

    public void append(List<Holding> holdings) {
      for (Holding holding : holdings) {
        for (HeldFile file : holding.files()) {
          if (!objects.has(file.digest())) {
            throw new IllegalArgumentException(
                holding.identity() + ": put " + file.name() + " before its record");
          }
        }
      }
      tail = catalogue.append(tail, holdings);
    }

    @Override
    public void close() {
      lock.close();
    }
  }

  /**
   * Reads every byte again and compares it with what was written.
   *
   * @param progress is told each file before it is read
   * @return what is damaged, in order of file; empty if all is whole
   */
  public List<Damage> verify(Consumer<Path> progress) {
    List<Damage> damages = new ArrayList<>();
    verifyCatalogue(damages);
    for (Path file : objects.files()) {
      progress.accept(file);
      if (!objects.isWhole(file)) {
        damages.add(
            new Damage(file, "the bytes do not have the digest of the name", Objects.REMEDY));
      }
    }
    for (Path file : derived.files()) {
      progress.accept(file);
      if (!isWholeDerived(file)) {
        damages.add(
            new Damage(file, "the lines do not have the checksum in their seal", DERIVED_REMEDY));
      }
    }
    return List.copyOf(damages);
  }

  private void verifyCatalogue(List<Damage> damages) {
    try {
      catalogue.cutOff().ifPresent(damages::add);
      for (Holding holding : catalogue.holdings()) {
        for (HeldFile file : holding.files()) {
          if (!objects.has(file.digest())) {
            damages.add(
                new Damage(
                    objects.path(file.digest()),
                    "gone; " + holding.identity() + " needs it as " + file.name(),
                    Objects.REMEDY));
          }
        }
      }
    } catch (CorruptStoreException e) {
      damages.add(e.damage());
    }
  }

  private static boolean isWholeDerived(Path file) {
    try {
      return Derived.isWhole(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new StoreAccessException("read", file, e);
    }
  }
}
