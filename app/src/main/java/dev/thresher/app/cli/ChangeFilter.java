package dev.thresher.app.cli;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.quantity.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which changes are wanted; all that is named must hold. */
final class ChangeFilter {
  @Option(
      names = "--code",
      paramLabel = "CODE",
      description = "only provisions at or below CODE, such as 3A or 3A001.b")
  private List<String> codes = new ArrayList<>();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "value, comparator, unit, condition, parameter-added, text and more")
  private List<String> kinds = new ArrayList<>();

  @Option(
      names = "--direction",
      paramLabel = "DIRECTION",
      split = ",",
      description = "tightened, relaxed, neutral, undetermined")
  private List<String> directions = new ArrayList<>();

  @Option(
      names = "--property",
      paramLabel = "WORDS",
      description = "only where the property holds WORDS")
  private Optional<String> property = Optional.empty();

  @Option(names = "--unit", paramLabel = "UNIT", description = "only in this unit (UCUM code)")
  private Optional<String> unit = Optional.empty();

  boolean namesKinds() {
    return !kinds.isEmpty();
  }

  List<Change> of(List<Change> changes) {
    return changes.stream().filter(this::isWanted).toList();
  }

  private boolean isWanted(Change change) {
    return (codes.isEmpty() || sides(change).anyMatch(this::hasCode))
        && (kinds.isEmpty() || kinds.contains(change.kind().code()))
        && (directions.isEmpty() || directions.contains(change.direction().code()))
        && property.map(words -> lower(change.property()).contains(lower(words))).orElse(true)
        && unit.map(code -> sides(change).anyMatch(side -> hasUnit(side, code))).orElse(true);
  }

  /** 3A is the beginning of a code, 3A001.b a place in the outline. */
  private boolean hasCode(Side side) {
    return codes.stream()
        .anyMatch(code ->
            Designator.parse(code).covers(side.designator())
                || (!code.contains(".") && side.designator().toString().startsWith(code)));
  }

  private static boolean hasUnit(Side side, String code) {
    return side.parameter()
        .flatMap(Parameter::threshold)
        .map(Threshold::unit)
        .filter(found -> found.code().equals(code))
        .isPresent();
  }

  private static Stream<Side> sides(Change change) {
    return Stream.concat(change.before().stream(), change.after().stream());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
