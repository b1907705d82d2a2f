package dev.thresher.track.claim;

import java.util.Collection;
import java.util.Locale;

/** Whether a statement holds; of several, the worst is that of the whole. */
public enum Verdict {
  CONTRADICTED,
  NOT_DECIDABLE,
  SUPPORTED;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Contradicted if one is; else not decidable if one is. */
  public static Verdict ofAll(Collection<Verdict> verdicts) {
    if (verdicts.contains(CONTRADICTED)) {
      return CONTRADICTED;
    }
    return verdicts.isEmpty() || verdicts.contains(NOT_DECIDABLE) ? NOT_DECIDABLE : SUPPORTED;
  }
}
