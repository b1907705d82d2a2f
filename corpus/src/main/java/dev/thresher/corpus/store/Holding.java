package dev.thresher.corpus.store;

import dev.thresher.corpus.edition.Edition;
import java.util.List;

/** What the catalogue records: an edition that is tracked, or a file that is kept beside them. */
public sealed interface Holding {
  List<HeldFile> files();

  Provenance provenance();

  /** The name under which a later record replaces an earlier one. */
  String identity();

  /** The files of one edition in the order in which they are read. */
  record OfEdition(Edition edition, List<HeldFile> files, Provenance provenance)
      implements Holding {
    public OfEdition {
      files = List.copyOf(files);
      if (files.isEmpty()) {
        throw new IllegalArgumentException(edition.name() + ": an edition has at least one file");
      }
    }

    @Override
    public String identity() {
      return edition.name();
    }
  }

  /**
   * A file that is no edition: a look-up table, a machine-made digest, a sample, an excerpt.
   *
   * @param list the list it speaks of, empty if none
   * @param date as its manifest has it: a day, a month, a period or nothing
   * @param variant {@code reference}, {@code digest}, {@code sample} or {@code excerpt}
   */
  record Reference(String list, String date, String variant, HeldFile file, Provenance provenance)
      implements Holding {
    @Override
    public List<HeldFile> files() {
      return List.of(file);
    }

    @Override
    public String identity() {
      return variant + ":" + file.name();
    }
  }
}
