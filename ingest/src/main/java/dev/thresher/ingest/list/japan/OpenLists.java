package dev.thresher.ingest.list.japan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The lists that are open below an item. A marker goes on with the innermost list of its own print
 * whose last number is the one before; a first number begins a list below whatever is open. So イ
 * may stand below 一 in one place and 一 below イ in another.
 */
final class OpenLists {
  private record Open(Marker.Level level, int number, int rank) {}

  private final Deque<Open> lists = new ArrayDeque<>();

  /**
   * How deep the marker hangs.
   *
   * @param top the rank of the innermost provision that is open
   */
  int rank(Marker marker, int top) {
    Optional<Open> before = lists.stream().filter(open -> isNext(open, marker)).findFirst();
    int own = marker.level().rank();
    boolean begins = marker.number() == 1 && !marker.isBranch() && top >= own;
    return begins ? top + 1 : before.map(Open::rank).orElse(own);
  }

  /** True if an open list goes on with the marker. */
  boolean goesOn(Marker marker) {
    return lists.stream().anyMatch(open -> isNext(open, marker));
  }

  private static boolean isNext(Open open, Marker marker) {
    boolean isNext = open.number == marker.number() - 1;
    boolean isBeside = marker.isBranch() && open.number == marker.number();
    return open.level == marker.level() && (isNext || isBeside);
  }

  void open(Marker marker, int rank) {
    closeFrom(rank);
    lists.push(new Open(marker.level(), marker.number(), rank));
  }

  /** Closes everything of this rank and further in. */
  void closeFrom(int rank) {
    while (!lists.isEmpty() && lists.peek().rank >= rank) {
      lists.pop();
    }
  }
}
