package dev.thresher.track.rule;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.entry.Designator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The rules on one list in the order of their effective dates. */
public record RuleIndex(List<Rule> rules) {
  private static final Comparator<Rule> BY_DATE =
      Comparator.comparing(Rule::effective)
          .thenComparing(Rule::published)
          .thenComparing(Rule::citation);

  public RuleIndex {
    rules = rules.stream().sorted(BY_DATE).toList();
  }

  /** The rules on one supplement; those whose index entry names none are kept. */
  public RuleIndex onSupplement(String supplement) {
    return new RuleIndex(
        rules.stream()
            .filter(rule -> rule.supplements().isEmpty() || rule.supplements().contains(supplement))
            .toList());
  }

  /** Effective after the one day, up to and including the other. */
  public List<Rule> effectiveBetween(LocalDate after, LocalDate upTo) {
    return rules.stream()
        .filter(rule -> rule.effective().isAfter(after) && !rule.effective().isAfter(upTo))
        .toList();
  }

  /** The rules that fit a change by date; those that name its control entry first. */
  public List<Rule> fitting(Change change) {
    Designator designator = change.shown().designator();
    String entry = designator.isRoot() ? "" : designator.steps().getFirst();
    LocalDate from = change.from().date();
    LocalDate to = change.to().date();
    return effectiveBetween(from.isBefore(to) ? from : to, from.isBefore(to) ? to : from).stream()
        .sorted(Comparator.comparing(rule -> !rule.names(entry)))
        .toList();
  }

  /** The change with the citations of the rules that fit; as it was if none does. */
  public Change attributed(Change change) {
    List<Rule> fitting = fitting(change);
    return fitting.isEmpty()
        ? change
        : change.withRule(fitting.stream().map(Rule::citation).collect(Collectors.joining("; ")));
  }
}
