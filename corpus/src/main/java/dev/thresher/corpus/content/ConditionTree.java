package dev.thresher.corpus.content;

import java.util.List;

/**
 * What a provision demands in full: its own words, the chapeaux above it, its items below it, less
 * what notes release.
 *
 * @param provision its path
 * @param standing whether what meets the condition is thereby controlled
 * @param doubts where the logic of the words was not certain, for a reader; empty if it was
 */
public record ConditionTree(
    String provision, Standing standing, Condition condition, List<String> doubts) {
  public ConditionTree {
    doubts = List.copyOf(doubts);
  }

  /** What follows from meeting the condition. */
  public enum Standing {
    /** The thing is controlled. */
    CONTROL,
    /** Nothing yet: it is one of several conditions that must hold together. */
    PART
  }

  /** True if the logic follows from the words without a choice. */
  public boolean isCertain() {
    return doubts.isEmpty();
  }
}
