package dev.thresher.app.job;

import dev.thresher.app.report.VerdictReport;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.entry.Document;
import dev.thresher.nlp.logic.ConditionTrees;
import dev.thresher.track.meets.Facts;
import dev.thresher.track.meets.Force;
import dev.thresher.track.meets.Meets;
import dev.thresher.track.meets.Truth;
import dev.thresher.track.meets.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The verdicts of one edition on a product, those that are met first, with the text they quote. */
public record Judged(Document document, List<Verdict> verdicts) {
  public Judged {
    verdicts = List.copyOf(verdicts);
  }

  public Judged only(Truth truth) {
    return new Judged(
        document, verdicts.stream().filter(verdict -> verdict.truth() == truth).toList());
  }

  /** An edition that is ready to be asked about any product. */
  public record Controls(ControlList list, Meets meets) {
    public static Controls of(Content content) {
      ControlList list = content.inProvisions();
      return new Controls(list, Meets.of(list.document(), ConditionTrees.of(list)));
    }

    /**
     * @param day on which the controls are asked about; empty for the day that they were published
     * @param isMetOnly true to leave out what is not met or cannot be said
     */
    public Judged judge(Facts facts, Optional<LocalDate> day, boolean isMetOnly) {
      Force force = day.map(on -> Force.on(on, list)).orElseGet(() -> Force.atPublication(list));
      return new Judged(
          list.document(),
          meets.touched(facts).stream()
              .map(verdict -> verdict.withCaveats(force.against(verdict.provision())))
              .filter(verdict -> !isMetOnly || verdict.truth() == Truth.MET)
              .sorted(Comparator.comparingInt(VerdictReport::rank))
              .toList());
    }
  }
}
