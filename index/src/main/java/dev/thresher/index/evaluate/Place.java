package dev.thresher.index.evaluate;

/** A provision through all editions: its list and path. */
public record Place(String list, String path) implements Comparable<Place> {
  @Override
  public int compareTo(Place other) {
    int byList = list.compareTo(other.list);
    return byList != 0 ? byList : path.compareTo(other.path);
  }
}
