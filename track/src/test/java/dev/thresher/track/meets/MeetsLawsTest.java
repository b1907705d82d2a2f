package dev.thresher.track.meets;

import static dev.thresher.track.meets.Demand.truth;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Laws on random trees and facts; the seed is the number of the repetition. */
final class MeetsLawsTest {
  private static final int RUNS = 300;
  private static final List<String> PROPERTIES = List.of("mass", "length", "power", "gain");
  private static final List<String> UNITS = List.of("kg", "mm", "W", "dB");

  @RepeatedTest(RUNS)
  void notAllIsAnyNotAndTheReverse(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<Condition> parts = List.of(tree(random, 3), tree(random, 3), tree(random, 2));
    Facts facts = facts(random);
    List<Condition> negated = parts.stream().<Condition>map(Condition.Not::new).toList();
    assertThat(truth(new Condition.Not(new Condition.All(parts)), facts))
        .isEqualTo(truth(new Condition.Any(negated), facts));
    assertThat(truth(new Condition.Not(new Condition.Any(parts)), facts))
        .isEqualTo(truth(new Condition.All(negated), facts));
  }

  @RepeatedTest(RUNS)
  void oneMoreFactNeverTurnsWhatIsDecided(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Condition tree = tree(random, 4);
    Facts few = facts(random);
    List<Fact> more = new ArrayList<>(few.facts());
    for (int i = 0; i < PROPERTIES.size(); i++) {
      String property = PROPERTIES.get(i);
      if (more.stream().noneMatch(fact -> fact.property().equals(property))) {
        more.add(Demand.fact(property + " = " + random.nextInt(10) + " " + UNITS.get(i)));
        break;
      }
    }
    Truth before = truth(tree, few);
    if (before != Truth.CANNOT_SAY) {
      assertThat(truth(tree, Facts.of(more))).isEqualTo(before);
    }
  }

  @RepeatedTest(RUNS)
  void raisingAFactAboveFloorsNeverTurnsMetIntoNotMet(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Condition floors = floors(random, 4);
    int low = random.nextInt(10);
    Facts before = Demand.facts("mass = " + low + " kg", "length = 5 mm");
    Facts after = Demand.facts("mass = " + (low + 1 + random.nextInt(9)) + " kg", "length = 5 mm");
    if (truth(floors, before) == Truth.MET) {
      assertThat(truth(floors, after)).isEqualTo(Truth.MET);
    }
    if (truth(floors, after) == Truth.NOT_MET) {
      assertThat(truth(floors, before)).isEqualTo(Truth.NOT_MET);
    }
  }

  @RepeatedTest(RUNS)
  void anOpenReadingDecidesNothingThatAReadingDenies(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<Condition> readings = List.of(tree(random, 3), tree(random, 3));
    Facts facts = facts(random);
    Truth open = truth(new Condition.Unclear(readings, "test"), facts);
    if (open != Truth.CANNOT_SAY) {
      assertThat(readings).allMatch(reading -> truth(reading, facts) == open);
    }
  }

  @RepeatedTest(RUNS)
  void theUnitOfAFactDoesNotMatter(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Condition tree = tree(random, 4);
    int mass = random.nextInt(10);
    int length = random.nextInt(10);
    Facts one = Demand.facts("mass = " + mass + " kg", "length = " + length + " mm");
    Facts other = Demand.facts("mass = " + mass + "000 g", "length = 0.00" + length + " m");
    assertThat(truth(tree, other)).isEqualTo(truth(tree, one));
  }

  private static Facts facts(Random random) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < PROPERTIES.size(); i++) {
      if (random.nextBoolean()) {
        facts.add(Demand.fact(PROPERTIES.get(i) + " = " + random.nextInt(10) + " " + UNITS.get(i)));
      }
    }
    return Facts.of(facts);
  }

  private static Condition tree(Random random, int depth) {
    int kind = depth == 0 ? random.nextInt(2) : random.nextInt(6);
    return switch (kind) {
      case 0, 1 -> bound(random, random.nextInt(PROPERTIES.size()));
      case 2 -> new Condition.Not(tree(random, depth - 1));
      case 3 -> Demand.words("of the best quality");
      case 4 -> new Condition.All(List.of(tree(random, depth - 1), tree(random, depth - 1)));
      default -> new Condition.Any(List.of(tree(random, depth - 1), tree(random, depth - 1)));
    };
  }

  private static Condition bound(Random random, int property) {
    String sign = List.of(">", ">=", "<", "<=", "=").get(random.nextInt(5));
    return Demand.bound(
        PROPERTIES.get(property)
            + " "
            + sign
            + " "
            + random.nextInt(10)
            + " "
            + UNITS.get(property));
  }

  private static Condition floors(Random random, int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      String sign = random.nextBoolean() ? ">" : ">=";
      return random.nextInt(5) == 0
          ? Demand.words("of the best quality")
          : Demand.bound(
              random.nextBoolean()
                  ? "mass " + sign + " " + random.nextInt(10) + " kg"
                  : "length " + sign + " " + random.nextInt(10) + " mm");
    }
    List<Condition> parts = List.of(floors(random, depth - 1), floors(random, depth - 1));
    return random.nextBoolean() ? new Condition.All(parts) : new Condition.Any(parts);
  }
}
