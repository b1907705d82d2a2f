package dev.thresher.track.gap;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Designator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A capability beside a threshold.
 *
 * @param factor how many times as far as the threshold the capability goes: above 1 beyond it,
 *     below 1 short of it; empty where nothing was compared
 * @param why what was not compared, and why; empty otherwise
 * @param unstated what else the paragraph bounds and the capability does not state: it is taken for
 *     granted
 */
public record Gap(
    Capability capability,
    Designator designator,
    Parameter parameter,
    Standing standing,
    Optional<BigDecimal> factor,
    String why,
    List<String> unstated) {
  public Gap {
    unstated = List.copyOf(unstated);
  }

  /** How a capability stands to a threshold. */
  public enum Standing {
    REACHED("reached"),
    SHORT("short"),
    REFUSED("refused");

    private final String code;

    Standing(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
