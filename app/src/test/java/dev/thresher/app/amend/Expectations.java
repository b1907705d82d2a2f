package dev.thresher.app.amend;

import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must be told of an edit that changed a bound, or brought or took clauses. */
record Expectations(Printed before, Printed after) {

  /** Empty for an edit that changes places or the cut of clauses only. */
  List<Expectation> of(Edit edit) {
    return switch (edit.kind()) {
      case NUMBER -> List.of(value(edit));
      case INSERT -> came(edit.partner());
      case DELETE, RESERVE -> gone(edit.clause());
      case REUSE -> {
        List<Expectation> all = new ArrayList<>(gone(edit.clause()));
        all.addAll(came(edit.partner()));
        yield all;
      }
      case SHUFFLE, RENUMBER, SPLIT, MERGE, MOVE, RECODE -> List.of();
    };
  }

  private static List<Parameter> thresholds(Printed edition, String path) {
    return edition.list().controlling().stream()
        .filter(each -> each.role() == ParameterRole.THRESHOLD && each.provision().equals(path))
        .toList();
  }

  private Expectation value(Edit edit) {
    String was = before.path(edit.clause()).orElseThrow();
    String is = after.path(edit.clause()).orElseThrow();
    String quote = Figures.withFigure(edit.quote(), edit.figure());
    Optional<Direction> direction =
        thresholds(before, was).stream()
            .filter(each -> each.evidence().quote().equals(edit.quote()))
            .findFirst()
            .flatMap(old ->
                thresholds(after, is).stream()
                    .filter(each -> each.evidence().quote().equals(quote))
                    .findFirst()
                    .flatMap(now -> direction(edit.clause(), old, now)));
    return new Expectation(ChangeKind.VALUE, was, is, edit.quote(), quote, direction);
  }

  /** Raising a floor relaxes, raising a ceiling tightens; empty where the place decides. */
  private static Optional<Direction> direction(Clause clause, Parameter was, Parameter is) {
    boolean isPlain = clause.kind == ProvisionKind.ITEM || clause.kind == ProvisionKind.ENTRY;
    Threshold old = was.threshold().orElseThrow();
    Threshold now = is.threshold().orElseThrow();
    if (!isPlain || was.excluded() || !old.comparator().equals(now.comparator())) {
      return Optional.empty();
    }
    return switch (old) {
      case Threshold.Floor floor -> Optional.of(raised(old.low(), now.low(), Direction.RELAXED));
      case Threshold.Ceiling top ->
          Optional.of(raised(old.high(), now.high(), Direction.TIGHTENED));
      case Threshold.Within within -> Optional.empty();
      case Threshold.Exactly exactly -> Optional.empty();
      case Threshold.About about -> Optional.empty();
    };
  }

  private static Direction raised(Optional<Quantity> was, Optional<Quantity> is, Direction up) {
    boolean isUp = is.orElseThrow().base().compareTo(was.orElseThrow().base()) > 0;
    return isUp ? up : up.inverse();
  }

  /** A slot that a renumbering had put below it was not there before, and is not missed. */
  private List<Expectation> gone(Clause clause) {
    List<Expectation> all = new ArrayList<>();
    for (Clause each : clause.all()) {
      before
          .path(each)
          .ifPresent(path ->
              thresholds(before, path)
                  .forEach(
                      bound -> all.add(gone(path, bound.evidence().quote(), Optional.empty()))));
    }
    return all.isEmpty()
        ? List.of(gone(before.path(clause).orElseThrow(), "", Optional.empty()))
        : all;
  }

  private static Expectation gone(String path, String quote, Optional<Direction> direction) {
    return new Expectation(ChangeKind.PROVISION_REMOVED, path, "", quote, "", direction);
  }

  private List<Expectation> came(Clause clause) {
    String path = after.path(clause).orElseThrow();
    return thresholds(after, path).stream()
        .map(bound ->
            new Expectation(
                ChangeKind.PROVISION_ADDED,
                "",
                path,
                "",
                bound.evidence().quote(),
                Optional.empty()))
        .toList();
  }
}
