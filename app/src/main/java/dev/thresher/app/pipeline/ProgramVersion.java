package dev.thresher.app.pipeline;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.track.parameter.Lineages;
import java.util.List;

/** Tells whether the program could come to other results than last time. */
public final class ProgramVersion {
  private ProgramVersion() {}

  /** Of all that makes reports out of contents. */
  public static String ofReports() {
    return CodeVersion.of(List.of(Edition.class, Lineages.class, ProgramVersion.class));
  }
}
