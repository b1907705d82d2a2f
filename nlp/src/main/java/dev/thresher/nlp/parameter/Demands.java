package dev.thresher.nlp.parameter;

import dev.thresher.corpus.content.Condition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.text.SourceText;
import java.util.List;
import java.util.regex.Pattern;

/** The tree of what a text demands: all of its thresholds, or any of them where it says so. */
public final class Demands {
  /** Example: "having any of the following". */
  private static final Pattern ANY =
      Pattern.compile("(?i)\\b(?:any|either|one or more|at least one) of the following");

  private static final List<String> ANY_OF_HAN = List.of("任一", "之一", "任意", "いずれか");

  private Demands() {}

  public static Condition of(String text, List<Parameter> parameters) {
    List<Condition> parts =
        parameters.stream()
            .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
            .map(Demands::demand)
            .toList();
    if (parts.isEmpty()) {
      SourceText source = SourceText.of(text);
      return new Condition.Words("", source.evidence(source.whole()));
    }
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    return isAny(text) ? Condition.any(parts) : Condition.all(parts);
  }

  private static boolean isAny(String text) {
    return ANY_OF_HAN.stream().anyMatch(text::contains)
        || ((text.contains("ollowing") || text.contains("OLLOWING")) && ANY.matcher(text).find());
  }

  private static Condition demand(Parameter parameter) {
    Condition bound = new Condition.Bound(parameter);
    return parameter.excluded() ? new Condition.Not(bound) : bound;
  }
}
