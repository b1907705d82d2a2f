package dev.thresher.corpus.content;

import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.text.Evidence;
import java.util.List;
import java.util.stream.Collectors;

/** A tree of conditions as lines for a reader, each part indented below its whole. */
public final class ConditionText {
  private static final String INDENT = "  ";

  private final StringBuilder lines = new StringBuilder();

  private ConditionText() {}

  /** Each line ends with a line feed. */
  public static String of(Condition condition) {
    ConditionText text = new ConditionText();
    text.add(condition, "");
    return text.lines.toString();
  }

  private void add(Condition condition, String indent) {
    switch (condition) {
      case Condition.All(List<Condition> parts) ->
          group(indent, parts.isEmpty() ? "nothing is demanded" : "all of", parts);
      case Condition.Any(List<Condition> parts) ->
          group(indent, parts.isEmpty() ? "nothing can meet this" : "any of", parts);
      case Condition.Not(Condition part) -> group(indent, "not", List.of(part));
      case Condition.Unclear(List<Condition> readings, String why) ->
          group(indent, "unclear, " + why + ": either", readings);
      case Condition.Bound(Parameter parameter) -> line(indent, bound(parameter));
      case Condition.Circumstance(Parameter parameter) -> line(indent, "where " + bound(parameter));
      case Condition.Subject(String path, Evidence evidence, List<String> kinds) ->
          line(indent, "a thing: " + quoted(evidence));
      case Condition.Words(String path, Evidence evidence) ->
          line(indent, "in words: " + quoted(evidence));
      case Condition.Elsewhere(String path, Evidence evidence, List<Designator> others) ->
          line(indent, "controlled by " + names(others) + ": " + quoted(evidence));
      case Condition.Jurisdiction(String path, Evidence evidence) ->
          line(indent, "under another authority: " + quoted(evidence));
    }
  }

  private void group(String indent, String name, List<Condition> parts) {
    line(indent, name);
    parts.forEach(part -> add(part, indent + INDENT));
  }

  private void line(String indent, String words) {
    lines.append(indent).append(words).append('\n');
  }

  private static String names(List<Designator> others) {
    return others.stream().map(Designator::toString).collect(Collectors.joining(", "));
  }

  private static String bound(Parameter parameter) {
    String property = parameter.property().isEmpty() ? "(unnamed)" : parameter.property();
    return property
        + " "
        + parameter.threshold().map(ConditionText::wording).orElse("")
        + " "
        + quoted(parameter.evidence());
  }

  /** {@code > 350 W·h/kg}, {@code >= 8 bit < 10 bit}. */
  public static String wording(Threshold threshold) {
    return switch (threshold) {
      case Threshold.AtLeast(Quantity bound) -> ">= " + amount(bound);
      case Threshold.Exceeding(Quantity bound) -> "> " + amount(bound);
      case Threshold.AtMost(Quantity bound) -> "<= " + amount(bound);
      case Threshold.Below(Quantity bound) -> "< " + amount(bound);
      case Threshold.Within(Threshold.Floor floor, Threshold.Ceiling ceiling) ->
          wording(floor) + " " + wording(ceiling);
      case Threshold.Exactly(Quantity value) -> "= " + amount(value);
      case Threshold.About(Quantity value) -> "about " + amount(value);
    };
  }

  /** {@code 350 W·h/kg}; a bare number without a unit. */
  public static String amount(Quantity quantity) {
    return quantity.decimal() + (quantity.unit().isPure() ? "" : " " + quantity.unit().sign());
  }

  private static String quoted(Evidence evidence) {
    return "“" + evidence.quote().replaceAll("\\s+", " ").strip() + "”";
  }
}
