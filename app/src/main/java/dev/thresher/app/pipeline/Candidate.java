package dev.thresher.app.pipeline;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.store.Provenance;
import java.nio.file.Path;
import java.util.List;

/** What is about to be taken in: files on disk and what they are said to be. */
sealed interface Candidate {
  List<NamedFile> files();

  /**
   * A file on disk.
   *
   * @param name as the catalogue shall know it, with forward slashes
   */
  record NamedFile(String name, Path path) {}

  /**
   * The files of an edition in the order in which they are read.
   *
   * @param isLoose true if nobody but the command line said that they belong together: then a
   *     broken one is left out and the others are taken in
   */
  record OfEdition(Edition edition, List<NamedFile> files, Provenance provenance, boolean isLoose)
      implements Candidate {
    public OfEdition {
      files = List.copyOf(files);
    }
  }

  /** A file that is no edition. */
  record OfReference(
      String list, String date, String variant, NamedFile file, Provenance provenance)
      implements Candidate {
    @Override
    public List<NamedFile> files() {
      return List.of(file);
    }
  }
}
