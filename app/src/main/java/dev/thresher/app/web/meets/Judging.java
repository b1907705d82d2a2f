package dev.thresher.app.web.meets;

import dev.thresher.app.job.Choice;
import dev.thresher.app.job.Judged;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.pipeline.ProductNames;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.shelf.OpenCorpus;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.track.meets.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks the editions that an address names about a product. */
public final class Judging {
  private Judging() {}

  /** One for each edition or document in force; those that no fact touches have no verdicts. */
  public static List<Judged> of(OpenCorpus corpus, Fields query) {
    Facts facts = ProductNames.translated(Product.of(query));
    boolean isMetOnly = query.has("met", "on");
    Optional<LocalDate> day = query.first("at").map(Choice::day);
    return binding(corpus, query, day.orElse(LocalDate.MAX)).stream()
        .map(held ->
            corpus
                .computed("controls", held, Judged.Controls.class, Judged.Controls::of)
                .judge(facts, day, isMetOnly))
        .toList();
  }

  private static List<Held> binding(OpenCorpus corpus, Fields query, LocalDate day) {
    Choice choice = corpus.choice();
    List<ListId> wanted =
        query.has("list")
            ? query.all("list").stream().map(choice::list).toList()
            : corpus.corpus().lists();
    return wanted.stream().flatMap(list -> corpus.corpus().binding(list, day).stream()).toList();
  }
}
