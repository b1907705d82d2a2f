package dev.thresher.app.job;

import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.report.CertificateReport;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.certificate.Certificate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a provision stayed the same.
 *
 * @param list empty for the only one that has it
 * @param from empty for the first edition
 * @param to empty for the last edition
 */
public record CertificateJob(
    String code, Optional<String> list, Optional<String> from, Optional<String> to) implements Job {
  @Override
  public List<Held> editions(Choice choice) {
    ListId id = choice.listOf(Designator.parse(code), list);
    return choice.corpus().primaries(id);
  }

  @Override
  public CertificateReport report(Choice choice) {
    List<Held> editions = editions(choice);
    List<EditionView> views =
        choice.corpus().inProvisions(editions).stream().map(EditionView::of).toList();
    LocalDate first = from.map(Choice::day).orElse(views.getFirst().edition().date());
    LocalDate last = to.map(Choice::day).orElse(views.getLast().edition().date());
    return new CertificateReport(
        Certificate.of(views, Designator.parse(code), first, last),
        editions.stream().map(Held::holding).toList());
  }
}
