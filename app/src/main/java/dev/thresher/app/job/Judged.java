package dev.thresher.app.job;

import dev.thresher.app.report.VerdictReport;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.entry.Document;
import dev.thresher.nlp.logic.ConditionTrees;
import dev.thresher.track.meets.Facts;
import dev.thresher.track.meets.Meets;
import dev.thresher.track.meets.Truth;
import dev.thresher.track.meets.Verdict;
import java.util.Comparator;
import java.util.List;

/** The verdicts of one edition on a product, those that are met first, with the text they quote. */
public record Judged(Document document, List<Verdict> verdicts) {
  public Judged {
    verdicts = List.copyOf(verdicts);
  }

  /** An edition that is ready to be asked about any product. */
  public record Controls(Document document, Meets meets) {
    public static Controls of(Content content) {
      ControlList list = content.inProvisions();
      return new Controls(list.document(), Meets.of(list.document(), ConditionTrees.of(list)));
    }

    /**
     * @param isMetOnly true to leave out what is not met or cannot be said
     */
    public Judged judge(Facts facts, boolean isMetOnly) {
      return new Judged(
          document,
          meets.touched(facts).stream()
              .filter(verdict -> !isMetOnly || verdict.truth() == Truth.MET)
              .sorted(Comparator.comparingInt(VerdictReport::rank))
              .toList());
    }
  }
}
