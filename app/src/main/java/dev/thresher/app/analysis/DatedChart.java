package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.corpus.content.CountryChart;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.store.HeldFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A country chart, or a chart of country groups, and the file from which it was read.
 *
 * @param digest SHA-256 of its file; of several, the first and how many more
 */
record DatedChart(CountryChart chart, String digest) {
  /** The one in force on a day; none is carried back from a later day. */
  static Optional<DatedChart> inForce(Choice choice, ListId id, LocalDate day) {
    return choice
        .corpus()
        .inForce(id, day)
        .flatMap(held ->
            choice.corpus().content(held) instanceof CountryChart chart
                ? Optional.of(new DatedChart(chart, digest(held)))
                : Optional.empty());
  }

  static String digest(Held held) {
    List<HeldFile> files = held.holding().files();
    return files.getFirst().digest().hex()
        + (files.size() > 1 ? " and " + (files.size() - 1) + " more" : "");
  }
}
