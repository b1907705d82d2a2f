package dev.thresher.nlp.evaluate;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.nlp.ContentReader;
import dev.thresher.nlp.TextReading;
import java.util.ArrayList;
import java.util.List;

/** Anything that finds thresholds in a text and can be scored: our reader, or a peer of it. */
@FunctionalInterface
public interface ThresholdFinder {
  /**
   * What stands in a text.
   *
   * @param sides each end of a demand by itself; a range has two
   * @param conditions the circumstances under which they hold, as quoted
   */
  record Found(List<Side> sides, List<String> conditions) {
    public Found {
      sides = List.copyOf(sides);
      conditions = List.copyOf(conditions);
    }
  }

  Found find(GoldText text);

  /** Our own reader. */
  record Ours(ContentReader reader) implements ThresholdFinder {
    @Override
    public Found find(GoldText text) {
      TextReading reading = reader.read(text.text(), text.language());
      List<Parameter> thresholds =
          reading.parameters().stream()
              .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
              .toList();
      List<Side> sides = new ArrayList<>();
      for (Parameter parameter : thresholds) {
        parameter.threshold().ifPresent(t -> sides.addAll(sides(t, parameter.property())));
      }
      List<String> conditions =
          thresholds.stream()
              .flatMap(parameter -> parameter.conditions().stream())
              .map(condition -> condition.evidence().quote())
              .distinct()
              .toList();
      return new Found(sides, conditions);
    }

    private static List<Side> sides(Threshold threshold, String property) {
      if (threshold instanceof Threshold.Within(Threshold.Floor floor, Threshold.Ceiling ceiling)) {
        List<Side> both = new ArrayList<>(sides(floor, property));
        both.addAll(sides(ceiling, property));
        return both;
      }
      return List.of(
          new Side(
              threshold.comparator(), threshold.low().or(threshold::high).orElseThrow(), property));
    }
  }

  /**
   * What somebody wrote down before, in the lines of {@code thresher extract}; by the text's id.
   */
  static ThresholdFinder written(GoldSet predictions) {
    var byId = new java.util.HashMap<String, Found>();
    predictions
        .texts()
        .forEach(text -> byId.put(text.id(), new Found(text.sides(), text.conditions())));
    return text -> byId.getOrDefault(text.id(), new Found(List.of(), List.of()));
  }
}
