package dev.thresher.track.meets;

import dev.thresher.corpus.content.Condition;
import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Normalized;
import dev.thresher.corpus.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Builds demands for tests: {@code bound("mass > 5 kg")}. */
final class Demand {
  private Demand() {}

  static Quantity quantity(String text) {
    int blank = text.indexOf(' ');
    if (blank < 0) {
      return Quantity.of(text, Unit.pure());
    }
    String unit = Normalized.of(text.substring(blank + 1)).characters();
    return Quantity.of(text.substring(0, blank), UnitReader.read(unit, 0).orElseThrow().unit());
  }

  /** {@code > 5 kg}; a range as {@code > 5 kg <= 7 kg}. */
  static Threshold threshold(String text) {
    int second = text.indexOf(" <= ", 1);
    String first = second < 0 ? text : text.substring(0, second);
    int blank = first.indexOf(' ');
    Quantity bound = quantity(first.substring(blank + 1));
    if (second >= 0) {
      return new Threshold.Within(
          new Threshold.Exceeding(bound),
          new Threshold.AtMost(quantity(text.substring(second + 4))));
    }
    return switch (first.substring(0, blank)) {
      case ">" -> new Threshold.Exceeding(bound);
      case ">=" -> new Threshold.AtLeast(bound);
      case "<" -> new Threshold.Below(bound);
      case "<=" -> new Threshold.AtMost(bound);
      case "=" -> new Threshold.Exactly(bound);
      case "~" -> new Threshold.About(bound);
      default -> throw new IllegalArgumentException(text);
    };
  }

  static Parameter parameter(String text, ParameterRole role, MeasuringCondition... conditions) {
    int sign = text.replaceFirst("[<>=~].*", "").length();
    String property = text.substring(0, sign).strip();
    return new Parameter(
        "9Z901.a",
        property,
        Optional.empty(),
        Optional.empty(),
        Optional.of(threshold(text.substring(sign))),
        "",
        role,
        List.of(conditions),
        false,
        Optional.empty(),
        evidence(text));
  }

  static Evidence evidence(String quote) {
    return new Evidence(new Span(0, quote.length()), quote, 0);
  }

  static MeasuringCondition measured(String text) {
    Parameter parameter = parameter(text, ParameterRole.CONDITION);
    return new MeasuringCondition(
        parameter.property(), parameter.threshold(), parameter.evidence());
  }

  static Condition bound(String text, MeasuringCondition... conditions) {
    return new Condition.Bound(parameter(text, ParameterRole.THRESHOLD, conditions));
  }

  static Condition where(String text) {
    return new Condition.Circumstance(parameter(text, ParameterRole.CONDITION));
  }

  static Condition thing(String... kinds) {
    return new Condition.Subject("9Z901.a", evidence(kinds[0]), List.of(kinds));
  }

  static Condition words(String words) {
    return new Condition.Words("9Z901.a", evidence(words));
  }

  static Condition all(Condition... parts) {
    return new Condition.All(List.of(parts));
  }

  static Condition any(Condition... parts) {
    return new Condition.Any(List.of(parts));
  }

  static Condition not(Condition part) {
    return new Condition.Not(part);
  }

  /** {@code mass = 5 kg}; a range as {@code frequency = 2 GHz to 18 GHz}. */
  static Fact fact(String text) {
    int sign = text.indexOf(" = ");
    int to = text.indexOf(" to ", sign);
    String property = text.substring(0, sign);
    return Fact.of(
        property,
        to < 0
            ? new Amount.Value(quantity(text.substring(sign + 3)))
            : new Amount.Range(
                quantity(text.substring(sign + 3, to)), quantity(text.substring(to + 4))));
  }

  static Facts facts(String... facts) {
    return Facts.of(Arrays.stream(facts).map(Demand::fact).toList());
  }

  static Truth truth(Condition condition, Facts facts) {
    return new Evaluation(java.util.Map.of(), facts).of(condition).truth();
  }
}
