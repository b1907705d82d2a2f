package dev.thresher.app.cli;

import dev.thresher.app.job.ChangeCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that say which changes are wanted; all that is named must hold. */
final class ChangeFilter {
  @Option(
      names = "--code",
      paramLabel = "CODE",
      split = ",",
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

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      description = "only in this unit, as written or as a UCUM code")
  private Optional<String> unit = Optional.empty();

  boolean isEmpty() {
    return condition().equals(ChangeCondition.any());
  }

  ChangeCondition condition() {
    return new ChangeCondition(codes, kinds, directions, property, unit);
  }
}
