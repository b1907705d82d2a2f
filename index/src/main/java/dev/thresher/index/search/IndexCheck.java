package dev.thresher.index.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Reads every byte of an index again and compares it with the checksums in its files. */
public final class IndexCheck {
  private IndexCheck() {}

  /** What is wrong with it, if something is; nothing is wrong with none. */
  public static Optional<String> fault(Path path) {
    if (!Files.isDirectory(path)) {
      return Optional.empty();
    }
    try (Directory directory = FSDirectory.open(path)) {
      return DirectoryReader.indexExists(directory) ? fault(directory) : Optional.empty();
    } catch (IOException e) {
      return Optional.of("cannot be read: " + e.getMessage());
    }
  }

  private static Optional<String> fault(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of("the index does not have its checksums: " + e.getMessage());
    }
  }
}
