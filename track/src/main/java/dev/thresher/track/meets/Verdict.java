package dev.thresher.track.meets;

import dev.thresher.corpus.content.ConditionTree.Standing;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a product meets a control, and by which demands of it.
 *
 * @param provision path of the control
 * @param standing {@link Standing#PART} if meeting it alone does not yet control
 * @param reasons the demands that decide, in the order of the text
 * @param caveats what a reader must know beside the verdict: doubtful logic, a control not in force
 */
public record Verdict(
    Edition edition,
    String provision,
    Designator designator,
    Standing standing,
    Truth truth,
    List<Reason> reasons,
    List<String> caveats) {
  public Verdict {
    reasons = List.copyOf(reasons);
    caveats = List.copyOf(caveats);
  }

  /** True if a fact was held against a demand of the control. */
  public boolean isTouched() {
    return reasons.stream().anyMatch(reason -> reason.fact().isPresent());
  }

  /** The same verdict with warnings, such as that the control is not in force on the day asked. */
  public Verdict withCaveats(List<String> more) {
    List<String> all = new ArrayList<>(caveats);
    all.addAll(more);
    return new Verdict(edition, provision, designator, standing, truth, reasons, all);
  }
}
