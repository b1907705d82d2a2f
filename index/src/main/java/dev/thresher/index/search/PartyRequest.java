package dev.thresher.index.search;

import dev.thresher.corpus.edition.ListId;
import java.util.List;

/**
 * Asks for listed parties by a name in any script.
 *
 * @param lists only in these; empty for all
 * @param atLeast the lowest score wanted, between 0 and 1
 * @param limit how many parties are wanted
 */
public record PartyRequest(String name, When when, List<ListId> lists, double atLeast, int limit) {
  private static final double PLAUSIBLE = 0.7;
  private static final int PAGE = 20;

  public PartyRequest {
    lists = List.copyOf(lists);
    if (atLeast < 0 || atLeast > 1 || limit < 0) {
      throw new IllegalArgumentException(
          "a score lies between 0 and 1 and a limit is no less than 0, got "
              + atLeast
              + " and "
              + limit);
    }
  }

  /** Plausible matches in the latest editions. */
  public static PartyRequest of(String name) {
    return new PartyRequest(name, When.latest(), List.of(), PLAUSIBLE, PAGE);
  }

  public PartyRequest in(When editions) {
    return new PartyRequest(name, editions, lists, atLeast, limit);
  }

  public PartyRequest ofLists(List<ListId> wanted) {
    return new PartyRequest(name, when, wanted, atLeast, limit);
  }

  public PartyRequest atLeast(double score) {
    return new PartyRequest(name, when, lists, score, limit);
  }

  public PartyRequest limit(int parties) {
    return new PartyRequest(name, when, lists, atLeast, parties);
  }
}
