package dev.thresher.corpus.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Span;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParameterTest {
  private static final Parameter MASS =
      parameter("mass", quoted("500 kg", 40, 3), List.of(condition("at 293 K", 70, 3)));

  @Test
  void saysTheSameWhereverItsQuotationsStand() {
    Parameter elsewhere =
        parameter("mass", quoted("500 kg", 12, 0), List.of(condition("at 293 K", 900, 8)));
    assertThat(MASS.saysSame(elsewhere)).isTrue();
    assertThat(MASS.saysSame(MASS)).isTrue();
  }

  @Test
  void otherWordsAreNotTheSame() {
    List<MeasuringCondition> conditions = MASS.conditions();
    Evidence evidence = MASS.evidence();
    assertThat(
            List.of(
                parameter("weight", evidence, conditions),
                parameter("mass", quoted("600 kg", 40, 3), conditions),
                parameter("mass", quoted("1,500 kg", 40, 3), conditions),
                parameter("mass", evidence, List.of()),
                parameter("mass", evidence, List.of(condition("at 294 K", 70, 3))),
                parameter("mass", evidence, List.of(condition("at 77.5 K", 70, 3))),
                parameter("mass", evidence, List.of(conditions.getFirst().handedDown()))))
        .noneMatch(MASS::saysSame)
        .noneMatch(other -> other.saysSame(MASS));
  }

  @Test
  void isRequotedInTheOrderOfItsQuotations() {
    Parameter elsewhere =
        parameter("mass", quoted("500 kg", 7, 1), List.of(condition("at 293 K", 30, 2)));
    Iterator<Evidence> places = elsewhere.quotations().iterator();
    Parameter requoted =
        MASS.requoted(quoted -> {
          Evidence there = places.next();
          return quoted.at(there.span().start(), there.pageOrZero());
        });
    assertThat(requoted).isEqualTo(elsewhere);
  }

  private static Parameter parameter(
      String property, Evidence evidence, List<MeasuringCondition> conditions) {
    return new Parameter(
        "3A001.a",
        property,
        Optional.empty(),
        Optional.of("cells"),
        Optional.empty(),
        "kg",
        ParameterRole.COUNT,
        conditions,
        false,
        Optional.empty(),
        evidence);
  }

  private static MeasuringCondition condition(String quote, int start, int page) {
    return new MeasuringCondition("temperature", Optional.empty(), quoted(quote, start, page));
  }

  private static Evidence quoted(String quote, int start, int page) {
    return new Evidence(new Span(start, start + quote.length()), quote, page);
  }
}
