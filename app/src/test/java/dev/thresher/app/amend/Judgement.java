package dev.thresher.app.amend;

import dev.thresher.app.amend.Edit.Kind;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Side;
import dev.thresher.track.parameter.Comparison;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a comparison told, against the edits that were made. */
final class Judgement {
  private final Expectations expectations;
  private final Pairing pairing;
  private final Map<Kind, int[]> byKind = new EnumMap<>(Kind.class);
  private final List<String> missed = new ArrayList<>();
  private final List<String> invented = new ArrayList<>();
  private final List<String> turned = new ArrayList<>();
  private int right;
  private int directed;

  private Judgement(Printed before, Printed after, Comparison comparison) {
    this.expectations = new Expectations(before, after);
    this.pairing = new Pairing(before, after, comparison.alignment());
  }

  static Judgement of(Printed before, Printed after, List<Edit> edits) {
    Comparison comparison = Comparison.of(before.list(), after.list());
    Judgement judgement = new Judgement(before, after, comparison);
    List<Change> unexplained = new ArrayList<>(comparison.changes());
    edits.forEach(edit -> judgement.judge(edit, unexplained));
    unexplained.removeIf(change -> judgement.isConsequence(change, edits));
    unexplained.forEach(change -> judgement.invented.add(told(change)));
    return judgement;
  }

  private void judge(Edit edit, List<Change> unexplained) {
    List<Expectation> expected = expectations.of(edit);
    for (Expectation each : expected) {
      Optional<Change> found = unexplained.stream().filter(each::isMetBy).findFirst();
      count(edit.kind(), found.isPresent(), each.toString());
      found.ifPresent(change -> {
        unexplained.remove(change);
        direct(each, change);
      });
    }
    if (expected.isEmpty()) {
      count(edit.kind(), pairing.holds(edit), edit.clause().was);
    }
  }

  private void count(Kind kind, boolean isRight, String what) {
    int[] counts = byKind.computeIfAbsent(kind, key -> new int[2]);
    counts[1]++;
    if (isRight) {
      counts[0]++;
      right++;
    } else {
      missed.add(kind + " " + what);
    }
  }

  private void direct(Expectation expectation, Change change) {
    for (Direction wanted : expectation.direction().stream().toList()) {
      directed++;
      if (change.direction() != wanted) {
        turned.add(told(change) + " " + change.direction() + " not " + wanted);
      }
    }
  }

  /** A new place of the same clause; other words of one that was split or merged. */
  private boolean isConsequence(Change change, List<Edit> edits) {
    return switch (change.kind()) {
      case MOVED -> pairing.isOne(change, edits);
      case TEXT, LOGIC, CONDITION ->
          edits.stream().filter(Edit::isOfCut).anyMatch(edit -> pairing.isOf(edit, change));
      default -> false;
    };
  }

  private static String told(Change change) {
    return change.kind().code()
        + " "
        + change.before().map(Side::path).orElse("-")
        + " > "
        + change.after().map(Side::path).orElse("-");
  }

  Marks marks() {
    return new Marks(right, missed.size(), invented.size(), directed, turned.size());
  }

  String figures() {
    StringBuilder kinds = new StringBuilder();
    byKind.forEach((kind, counts) ->
        kinds.append(
            kind.name().toLowerCase(java.util.Locale.ROOT)
                + " "
                + counts[0]
                + "/"
                + counts[1]
                + ", "));
    return marks()
        + "; "
        + kinds
        + pairing.figures()
        + "; missed "
        + missed
        + ", invented "
        + invented
        + ", turned "
        + turned;
  }
}
