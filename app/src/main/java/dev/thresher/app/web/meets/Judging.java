package dev.thresher.app.web.meets;

import dev.thresher.app.job.Choice;
import dev.thresher.app.job.Judged;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.pipeline.ProductNames;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.http.ProblemException;
import dev.thresher.app.web.shelf.OpenCorpus;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.track.meets.Facts;
import dev.thresher.track.meets.Truth;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Asks the editions that an address names about a product. */
public final class Judging {
  /** In the address: the code of the only verdict that is asked for. */
  static final String VERDICT = "verdict";

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

  /** Those of the verdict that the address names; all where it names none. */
  public static List<Judged> chosen(List<Judged> judged, Fields query) {
    return query
        .first(VERDICT)
        .map(Judging::truth)
        .map(truth -> judged.stream().map(each -> each.only(truth)).toList())
        .orElse(judged);
  }

  private static Truth truth(String code) {
    return Arrays.stream(Truth.values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() -> ProblemException.badRequest("there is no verdict '" + code + "'"));
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
