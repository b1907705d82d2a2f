package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import java.util.List;
import java.util.Optional;

/** The bracket behind a range that says it in another unit: "0.5 to 5 MPa (5 to 50 atm)". */
final class RestatedRange {
  private RestatedRange() {}

  /** The range in the bracket that opens at lexeme {@code open} and holds nothing else. */
  static Optional<Bound> at(Sentence sentence, PartParser parts, Claim claim, int open) {
    if (!sentence.isMark(open, '(')) {
      return Optional.empty();
    }
    int from = sentence.is(open + 1, Sense.FROM) ? open + 2 : open + 1;
    Optional<Part> low = parts.read(from).filter(part -> part.measure().isPresent());
    int link = low.map(Part::to).orElse(from);
    boolean isLinked = sentence.is(link, Sense.TO) || sentence.isMark(link, '-');
    Optional<Part> high =
        isLinked ? parts.read(link + 1).filter(p -> p.measure().isPresent()) : Optional.empty();
    if (low.isEmpty() || high.isEmpty() || !sentence.isMark(high.get().to(), ')')) {
      return Optional.empty();
    }
    return bound(sentence, claim, low.get(), high.get());
  }

  private static Optional<Bound> bound(Sentence sentence, Claim claim, Part low, Part high) {
    Unit unit = claim.unit().orElse(Unit.pure());
    return high.measure()
        .filter(Measure::hasUnit)
        .filter(measure -> measure.unit().orElseThrow().isCommensurable(unit))
        .flatMap(measure -> Ranges.closed(low.measure().orElseThrow(), measure))
        .map(range ->
            new Bound(
                range,
                low.from(),
                high.to(),
                sentence.at(low.from()).start(),
                high.end(),
                true,
                "",
                List.of()));
  }
}
