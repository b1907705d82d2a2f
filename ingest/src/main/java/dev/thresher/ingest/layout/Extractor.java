package dev.thresher.ingest.layout;

import dev.thresher.ingest.SourceFile;

/**
 * Takes the text and blocks out of one file; may throw what it cannot read as an unreadable file.
 */
@FunctionalInterface
public interface Extractor {
  Extract extract(SourceFile file);

  /** The extract of all files of an edition. */
  default Extract extractAll(java.util.List<SourceFile> files) {
    if (files.size() == 1) {
      return extract(files.getFirst());
    }
    Joined joined = new Joined();
    files.forEach(file -> joined.add(file.baseName(), extract(file)));
    return joined.extract();
  }
}
