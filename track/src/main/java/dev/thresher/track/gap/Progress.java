package dev.thresher.track.gap;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.track.gap.Capability.Better;
import java.util.List;
import java.util.Optional;

/**
 * Which way a quantity gets better, as the list itself tells: where most bounds are floors, more is
 * better, and a ceiling only closes a band.
 */
record Progress(Optional<Better> better) {
  /**
   * @param bounds of one quantity
   */
  static Progress of(List<Parameter> bounds) {
    long floors = bounds.stream().filter(each -> isOf(each, Better.HIGHER)).count();
    long ceilings = bounds.stream().filter(each -> isOf(each, Better.LOWER)).count();
    return new Progress(
        floors == ceilings
            ? Optional.empty()
            : Optional.of(floors > ceilings ? Better.HIGHER : Better.LOWER));
  }

  private static boolean isOf(Parameter bound, Better way) {
    return bound.threshold().map(Progress::asks).filter(Optional.of(way)::equals).isPresent();
  }

  /** The way in which a bound asks for more of a thing; a band and an exact value tell none. */
  private static Optional<Better> asks(Threshold threshold) {
    return switch (threshold) {
      case Threshold.Floor floor -> Optional.of(Better.HIGHER);
      case Threshold.Ceiling ceiling -> Optional.of(Better.LOWER);
      case Threshold.Within within -> Optional.empty();
      case Threshold.Exactly exactly -> Optional.empty();
      case Threshold.About about -> Optional.empty();
    };
  }

  /** The end of the threshold that is to be reached; empty if it has none on that side. */
  Optional<Threshold> goal(Threshold threshold) {
    return switch (threshold) {
      case Threshold.Floor floor ->
          isAgainst(Better.HIGHER) ? Optional.empty() : Optional.of(floor);
      case Threshold.Ceiling ceiling ->
          isAgainst(Better.LOWER) ? Optional.empty() : Optional.of(ceiling);
      case Threshold.Within(Threshold.Floor floor, Threshold.Ceiling ceiling) ->
          Optional.of(better.filter(Better.LOWER::equals).isPresent() ? ceiling : floor);
      case Threshold.Exactly exactly -> Optional.empty();
      case Threshold.About about -> Optional.empty();
    };
  }

  private boolean isAgainst(Better way) {
    return better.filter(known -> known != way).isPresent();
  }
}
