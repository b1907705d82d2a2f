package dev.thresher.app.web.api;

import static dev.thresher.app.web.api.Operation.optional;
import static dev.thresher.app.web.api.Operation.required;

import dev.thresher.app.job.CompareJob;
import dev.thresher.app.job.HeldEditions;
import dev.thresher.app.job.HistoryJob;
import dev.thresher.app.job.Moment;
import dev.thresher.app.report.HistoryReport;
import dev.thresher.app.report.HitTable;
import dev.thresher.app.report.Report;
import dev.thresher.app.report.SimilarReport;
import dev.thresher.app.report.Table;
import dev.thresher.app.report.TableWriter;
import dev.thresher.app.report.VerdictReport;
import dev.thresher.app.web.api.Operation.Parameter;
import dev.thresher.app.web.api.Operation.Records;
import dev.thresher.app.web.changes.Comparing;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.http.ProblemException;
import dev.thresher.app.web.meets.Judging;
import dev.thresher.app.web.search.Question;
import dev.thresher.app.web.shelf.OpenCorpus;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.index.search.SearchResult;
import dev.thresher.index.search.SimilarRequest;
import dev.thresher.index.search.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All questions of the API. */
final class Operations {
  private static final Parameter LIST =
      optional("list", "a list; several by repeating it", "us-ccl");
  private static final Parameter AT = optional("at", "as in force on this day", "2022-10-07");
  private static final int MOST_SIMILAR = 50;

  private Operations() {}

  static List<Operation> all() {
    List<Operation> all =
        new ArrayList<>(
            List.of(
                search(),
                editions(),
                history(),
                changes(),
                meets(),
                similar(),
                parties(),
                compare()));
    all.addAll(AnalysisOperations.all());
    return all;
  }

  private static Operation search() {
    return new Operation(
        "/search",
        "api.search",
        List.of(
            required("q", "a query", "energy density above 300 Wh/kg"),
            LIST,
            AT,
            optional("editions", "'all' for all editions", "all"),
            optional("reach", "'typed' to leave translations out", "typed"),
            optional("sort", "relevance, designator, newest or oldest", "relevance"),
            optional("category", "only this category", "3"),
            optional("language", "only this language", "en")),
        (corpus, asked) -> {
          needed(asked.query(), "q");
          SearchResult result =
              corpus
                  .index()
                  .search(Question.of(asked.query()).request(Api.skip(asked), Api.limit(asked)));
          return new Records(
              result.hits().stream().map(HitTable::json).toList(), result.total(), true);
        });
  }

  private static Operation editions() {
    return new Operation(
        "/editions",
        "api.editions",
        List.of(LIST),
        (corpus, asked) ->
            Records.all(
                TableWriter.objects(
                    corpus.computed(
                        List.of("editions", asked.query().text("list")),
                        Table.class,
                        () ->
                            HeldEditions.table(
                                corpus.corpus().store(),
                                asked.query().first("list"),
                                true,
                                Moment.any())))));
  }

  private static Operation history() {
    return new Operation(
        "/history",
        "api.history",
        List.of(
            required("code", "a code or a lineage", "3A001.e.1.b"),
            required("list", "the list", "us-ccl")),
        (corpus, asked) ->
            Records.all(
                corpus
                    .report(
                        new HistoryJob(
                            needed(asked.query(), "code"),
                            Optional.of(needed(asked.query(), "list"))),
                        HistoryReport.class)
                    .objects()));
  }

  private static Operation changes() {
    return new Operation(
        "/changes",
        "api.changes",
        List.of(
            LIST,
            optional("from", "a day", "2017-01-15"),
            optional("to", "a day", "2017-08-15"),
            optional("steps", "'on' for edition by edition", "on"),
            optional("direction", "tightened, relaxed, neutral, undetermined", "tightened"),
            optional("kind", "a kind of change", "value"),
            optional("code", "a code or its beginning", "3A"),
            optional("property", "words of the property", "frequency"),
            optional("unit", "a unit as written, or its UCUM code", "GHz"),
            optional("words", "'on' for changes of words too", "on")),
        (corpus, asked) -> Records.all(Comparing.of(corpus, asked.query()).chosen().objects()));
  }

  private static Operation meets() {
    return new Operation(
        "/meets",
        "api.meets",
        List.of(
            required("property", "a quantity; repeat with value", "energy density"),
            required("value", "its value with its unit", "300 Wh/kg"),
            optional("subject", "what the product is", "secondary cell"),
            optional("any-subject", "'on' to ask about the numbers alone", "on"),
            optional("met", "'on' for those that are met", "on"),
            optional("verdict", "met, not met or cannot say", "cannot say"),
            LIST,
            AT),
        (corpus, asked) ->
            Records.all(
                Judging.chosen(Judging.of(corpus, asked.query()), asked.query()).stream()
                    .flatMap(judged -> judged.verdicts().stream())
                    .map(VerdictReport::json)
                    .toList()));
  }

  private static Operation similar() {
    return new Operation(
        "/similar",
        "api.similar",
        List.of(required("code", "a code", "3A001.e.1.b"), LIST, AT),
        (corpus, asked) -> Records.all(nearest(corpus, asked)));
  }

  private static List<String> nearest(OpenCorpus corpus, Asked asked) {
    SimilarRequest request =
        SimilarRequest.of(Designator.parse(needed(asked.query(), "code")))
            .in(
                asked
                    .query()
                    .first("at")
                    .map(dev.thresher.app.job.Choice::day)
                    .map(When::asOf)
                    .orElse(When.latest()))
            .limit(MOST_SIMILAR);
    SimilarRequest ofList =
        asked.query().first("list").map(corpus.choice()::list).map(request::of).orElse(request);
    return corpus.index().similar(ofList).hits().stream().map(SimilarReport::json).toList();
  }

  private static Operation parties() {
    return new Operation(
        "/parties",
        "api.parties",
        List.of(required("name", "a name in any script", "Sample Precision Instruments"), AT),
        (corpus, asked) -> {
          needed(asked.query(), "name");
          return Records.all(PartyJson.of(corpus, asked.query()));
        });
  }

  private static Operation compare() {
    return new Operation(
        "/compare",
        "api.compare",
        List.of(
            required("left", "an edition", "us-ccl@2022-10-07"),
            required("right", "an edition", "eu-833-2014@2022-06-04")),
        (corpus, asked) ->
            Records.all(
                corpus
                    .report(
                        new CompareJob(
                            needed(asked.query(), "left"), needed(asked.query(), "right")),
                        Report.class)
                    .objects()));
  }

  private static String needed(Fields query, String name) {
    return query
        .first(name)
        .orElseThrow(() -> ProblemException.badRequest("the parameter '" + name + "' is needed"));
  }
}
