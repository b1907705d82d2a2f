package dev.thresher.corpus.change;

/**
 * The identity of a provision through all editions of its list, whatever it is called at the time.
 */
public record Lineage(String id) implements Comparable<Lineage> {
  @Override
  public int compareTo(Lineage other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
