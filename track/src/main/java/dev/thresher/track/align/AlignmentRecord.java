package dev.thresher.track.align;

import dev.thresher.corpus.change.Match;
import java.util.List;

/** What became of provisions between two editions; numbers are places in the two outlines. */
public sealed interface AlignmentRecord {
  /** One provision in both editions. */
  record Matched(int before, int after, Match match) implements AlignmentRecord {}

  /** One provision became several; the first of them is its main heir. */
  record Split(int before, List<Integer> after, Match match) implements AlignmentRecord {
    public Split {
      after = List.copyOf(after);
    }
  }

  /** Several provisions became one; the first of them is its main ancestor. */
  record Merged(List<Integer> before, int after, Match match) implements AlignmentRecord {
    public Merged {
      before = List.copyOf(before);
    }
  }

  /** Candidates too close to each other to decide between; each with its score. */
  record Uncertain(List<Integer> before, List<Integer> after, List<Candidate> candidates)
      implements AlignmentRecord {
    public Uncertain {
      before = List.copyOf(before);
      after = List.copyOf(after);
      candidates = List.copyOf(candidates);
    }

    /** The score of the best candidate, in thousandths. */
    public int best() {
      return candidates.stream().mapToInt(Candidate::permille).max().orElse(0);
    }
  }

  /** Gone; {@code tombstones} holds the [Reserved] slot that it left, if it left one. */
  record Removed(int before, List<Integer> tombstones) implements AlignmentRecord {
    public Removed {
      tombstones = List.copyOf(tombstones);
    }
  }

  /** New; {@code tombstones} holds the [Reserved] slot that it took, if it took one. */
  record Added(int after, List<Integer> tombstones) implements AlignmentRecord {
    public Added {
      tombstones = List.copyOf(tombstones);
    }
  }

  /** Two provisions that may be one. */
  record Candidate(int before, int after, int permille) {}

  /** The provisions of the earlier edition in this record. */
  default List<Integer> befores() {
    return switch (this) {
      case Matched(int before, int after, Match match) -> List.of(before);
      case Split(int before, List<Integer> after, Match match) -> List.of(before);
      case Merged(List<Integer> before, int after, Match match) -> before;
      case Uncertain(List<Integer> before, List<Integer> after, List<Candidate> candidates) ->
          before;
      case Removed(int before, List<Integer> tombstones) -> List.of(before);
      case Added(int after, List<Integer> tombstones) -> tombstones;
    };
  }

  /** The provisions of the later edition in this record. */
  default List<Integer> afters() {
    return switch (this) {
      case Matched(int before, int after, Match match) -> List.of(after);
      case Split(int before, List<Integer> after, Match match) -> after;
      case Merged(List<Integer> before, int after, Match match) -> List.of(after);
      case Uncertain(List<Integer> before, List<Integer> after, List<Candidate> candidates) ->
          after;
      case Removed(int before, List<Integer> tombstones) -> tombstones;
      case Added(int after, List<Integer> tombstones) -> List.of(after);
    };
  }

  /** The same record seen from the other edition. */
  default AlignmentRecord inverse() {
    return switch (this) {
      case Matched(int before, int after, Match match) ->
          new Matched(after, before, match.inverse());
      case Split(int before, List<Integer> after, Match match) ->
          new Merged(after, before, match.inverse());
      case Merged(List<Integer> before, int after, Match match) ->
          new Split(after, before, match.inverse());
      case Uncertain(List<Integer> before, List<Integer> after, List<Candidate> candidates) ->
          new Uncertain(
              after,
              before,
              candidates.stream()
                  .map(each -> new Candidate(each.after(), each.before(), each.permille()))
                  .toList());
      case Removed(int before, List<Integer> tombstones) -> new Added(before, tombstones);
      case Added(int after, List<Integer> tombstones) -> new Removed(after, tombstones);
    };
  }
}
