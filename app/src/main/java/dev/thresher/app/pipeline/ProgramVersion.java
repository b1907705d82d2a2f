package dev.thresher.app.pipeline;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.track.parameter.Lineages;
import java.util.List;

/** Tells whether the program could come to other results than last time. */
public final class ProgramVersion {
  /** Raised whenever what this package keeps of comparisons comes to another result. */
  private static final String TRACKING = "1-";

  private ProgramVersion() {}

  /** Of all that compares contents. */
  public static String ofTracking() {
    return TRACKING + CodeVersion.of(List.of(Edition.class, Lineages.class));
  }

  /** Of all that makes reports out of contents. */
  public static String ofReports() {
    return CodeVersion.of(List.of(Edition.class, Lineages.class, ProgramVersion.class));
  }
}
