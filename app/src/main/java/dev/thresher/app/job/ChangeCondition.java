package dev.thresher.app.job;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.quantity.Threshold;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which changes are wanted; all that is named must hold, of several names one.
 *
 * @param codes beginnings of codes such as {@code 3A}, or provisions such as {@code 3A001.b}
 * @param kinds codes of kinds of change
 * @param directions codes of directions
 * @param property words that the property holds
 * @param unit as the text writes it, as people do, or its UCUM code
 */
public record ChangeCondition(
    List<String> codes,
    List<String> kinds,
    List<String> directions,
    Optional<String> property,
    Optional<String> unit) {
  public ChangeCondition {
    codes = List.copyOf(codes);
    kinds = List.copyOf(kinds);
    directions = List.copyOf(directions);
    requireKnown(
        "kind of change", kinds, Stream.of(ChangeKind.values()).map(ChangeKind::code).toList());
    requireKnown(
        "direction", directions, Stream.of(Direction.values()).map(Direction::code).toList());
  }

  /** A misspelt name would find nothing and look like good news. */
  private static void requireKnown(String what, List<String> named, List<String> known) {
    for (String name : named) {
      if (!known.contains(name)) {
        throw new UnknownChoiceException(
            "there is no " + what + " '" + name + "'; there are " + String.join(", ", known));
      }
    }
  }

  /** Every change. */
  public static ChangeCondition any() {
    return new ChangeCondition(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  public List<Change> of(List<Change> changes) {
    return changes.stream().filter(this::isMet).toList();
  }

  public boolean isMet(Change change) {
    return (codes.isEmpty() || sides(change).anyMatch(side -> hasCode(side.designator())))
        && (kinds.isEmpty() || kinds.contains(change.kind().code()))
        && (directions.isEmpty() || directions.contains(change.direction().code()))
        && property.map(words -> lower(change.property()).contains(lower(words))).orElse(true)
        && unit.map(code -> sides(change).anyMatch(side -> hasUnit(side, code))).orElse(true);
  }

  /** 3A is the beginning of a code, 3A001.b a place in the outline. */
  public boolean hasCode(Designator designator) {
    return codes.isEmpty()
        || codes.stream()
            .anyMatch(code ->
                Designator.parse(code).covers(designator)
                    || (!code.contains(".") && designator.toString().startsWith(code)));
  }

  private static boolean hasUnit(Side side, String asked) {
    return side.parameter()
        .filter(parameter ->
            parameter.unitAsWritten().equals(asked)
                || parameter
                    .threshold()
                    .map(Threshold::unit)
                    .filter(unit -> unit.code().equals(asked) || unit.sign().equals(asked))
                    .isPresent())
        .isPresent();
  }

  private static Stream<Side> sides(Change change) {
    return Stream.concat(change.before().stream(), change.after().stream());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
