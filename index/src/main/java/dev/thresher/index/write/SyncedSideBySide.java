package dev.thresher.index.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/** A folder whose new files are brought to the disk side by side: a commit has many small ones. */
final class SyncedSideBySide extends FilterDirectory {
  SyncedSideBySide(Directory folder) {
    super(folder);
  }

  @Override
  public void sync(Collection<String> names) throws IOException {
    try {
      names.parallelStream().forEach(this::syncOne);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void syncOne(String name) {
    try {
      in.sync(List.of(name));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be brought to the disk", e);
    }
  }
}
