package dev.thresher.index.evaluate;

import dev.thresher.corpus.edition.ListId;

/**
 * A provision through all editions: its list and path.
 *
 * @param list of a series, the name of the edition: its documents do not follow each other
 */
public record Place(String list, String path) implements Comparable<Place> {
  /** The provision of a path in one edition. */
  public static Place of(ListId list, String edition, String path) {
    return new Place(list.isSeries() ? edition : list.value(), path);
  }

  @Override
  public int compareTo(Place other) {
    int byList = list.compareTo(other.list);
    return byList != 0 ? byList : path.compareTo(other.path);
  }
}
