package dev.thresher.track.claim;

import java.util.List;

/**
 * What came of a check.
 *
 * @param findings what was found, a sentence each
 * @param proofs where that stands
 */
public record Judgement(Verdict verdict, List<String> findings, List<Proof> proofs) {
  public Judgement {
    findings = List.copyOf(findings);
    proofs = List.copyOf(proofs);
  }

  public Judgement(Verdict verdict, List<String> findings) {
    this(verdict, findings, List.of());
  }
}
