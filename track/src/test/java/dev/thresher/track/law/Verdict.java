package dev.thresher.track.law;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found against what was made: both as kind and quotations. */
record Verdict(int right, List<String> invented, List<String> missed) {
  static Verdict of(List<Change> changes, List<String> expected) {
    List<String> missed = new ArrayList<>(expected);
    List<String> invented = new ArrayList<>();
    int right = 0;
    for (Change change : changes) {
      if (change.kind() != ChangeKind.MOVED) {
        String line = line(change);
        if (missed.remove(line)) {
          right++;
        } else {
          invented.add(line);
        }
      }
    }
    return new Verdict(right, invented, missed);
  }

  Verdict plus(Verdict other) {
    List<String> allInvented = new ArrayList<>(invented);
    allInvented.addAll(other.invented);
    List<String> allMissed = new ArrayList<>(missed);
    allMissed.addAll(other.missed);
    return new Verdict(right + other.right, allInvented, allMissed);
  }

  int precisionPermille() {
    return 1000 * right / Math.max(1, right + invented.size());
  }

  int recallPermille() {
    return 1000 * right / Math.max(1, right + missed.size());
  }

  private static String line(Change change) {
    return change.kind().code() + " | " + quote(change.before()) + " | " + quote(change.after());
  }

  private static String quote(Optional<Side> side) {
    return side.map(
            each -> each.parameter().map(parameter -> parameter.evidence().quote()).orElse("words"))
        .orElse("-");
  }
}
