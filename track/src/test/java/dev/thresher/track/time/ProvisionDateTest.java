package dev.thresher.track.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.content.DateRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class ProvisionDateTest {
  private static final LocalDate DAY = LocalDate.parse("2024-07-19");

  private static boolean holds(DateRole role, LocalDate asked) {
    return new ProvisionDate(role, DAY).holdsOn(asked);
  }

  @Test
  void whatTakesEffectOrIsDelayedBindsFromItsDay() {
    assertThat(holds(DateRole.EFFECTIVE, DAY.minusDays(1))).isFalse();
    assertThat(holds(DateRole.EFFECTIVE, DAY)).isTrue();
    assertThat(holds(DateRole.DELAYED, DAY.minusDays(1))).isFalse();
    assertThat(holds(DateRole.DELAYED, DAY)).isTrue();
  }

  @Test
  void whatExpiresBindsUntilItsDay() {
    assertThat(holds(DateRole.EXPIRES, DAY)).isTrue();
    assertThat(holds(DateRole.EXPIRES, DAY.plusDays(1))).isFalse();
  }

  @Test
  void anyOtherDayKeepsNothingFromBinding() {
    assertThat(holds(DateRole.CITED, DAY.minusDays(1))).isTrue();
  }
}
