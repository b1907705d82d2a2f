package dev.thresher.app.amend;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Side;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.AlignmentRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which clause was held to be which, against which it is. */
record Pairing(Printed before, Printed after, Alignment alignment) {

  /** True if all that the edit moved, cut or joined is known for what it is. */
  boolean holds(Edit edit) {
    return switch (edit.kind()) {
      case SPLIT ->
          heirs(edit.clause()).equals(Set.of(after(edit.clause()), after(edit.partner())));
      case MERGE ->
          heirs(edit.clause()).equals(Set.of(after(edit.clause())))
              && heirs(edit.partner()).equals(Set.of(after(edit.clause())));
      case SHUFFLE, RENUMBER, MOVE, RECODE ->
          edit.clause().all().stream().filter(this::isInBoth).allMatch(this::isFound);
      case NUMBER, INSERT, DELETE, RESERVE, REUSE -> true;
    };
  }

  private String after(Clause clause) {
    return after.path(clause).orElse("");
  }

  private boolean isInBoth(Clause clause) {
    return before.path(clause).isPresent() && after.path(clause).isPresent();
  }

  private boolean isFound(Clause clause) {
    return heirs(clause).contains(after(clause));
  }

  /** What a clause became, as the alignment has it. */
  private Set<String> heirs(Clause clause) {
    int index = alignment.before().indexOf(before.path(clause).orElseThrow());
    AlignmentRecord record = alignment.ofBefore(index);
    return switch (record) {
      case AlignmentRecord.Removed removed -> Set.of();
      case AlignmentRecord.Uncertain uncertain -> Set.of();
      default ->
          record.afters().stream()
              .map(each -> alignment.after().leaf(each).path())
              .collect(Collectors.toCollection(TreeSet::new));
    };
  }

  private Optional<Clause> clause(Printed edition, Optional<Side> side) {
    return side.flatMap(known -> edition.clause(known.path()));
  }

  /** True if both sides of a change are the same clause, or parts of what was cut or joined. */
  boolean isOne(Change change, List<Edit> edits) {
    Optional<Clause> was = clause(before, change.before());
    Optional<Clause> is = clause(after, change.after());
    return was.isPresent()
        && (was.equals(is) || edits.stream().anyMatch(edit -> hasBoth(edit, was, is)));
  }

  private static boolean hasBoth(Edit edit, Optional<Clause> was, Optional<Clause> is) {
    List<Optional<Clause>> parts = List.of(Optional.of(edit.clause()), Optional.of(edit.partner()));
    return edit.isOfCut() && parts.contains(was) && parts.contains(is);
  }

  boolean isOf(Edit edit, Change change) {
    List<Clause> parts = List.of(edit.clause(), edit.partner());
    return clause(before, change.before())
        .or(() -> clause(after, change.after()))
        .map(parts::contains)
        .orElse(false);
  }

  String figures() {
    List<Clause> both = before.paths().keySet().stream().filter(this::isInBoth).toList();
    long found = both.stream().filter(this::isFound).count();
    return "paired " + found + " of " + both.size();
  }
}
