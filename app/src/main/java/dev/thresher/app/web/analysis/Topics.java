package dev.thresher.app.web.analysis;

import dev.thresher.app.analysis.Analysis;
import dev.thresher.app.analysis.CoverageAnalysis;
import dev.thresher.app.analysis.FieldsAnalysis;
import dev.thresher.app.analysis.ItemsAnalysis;
import dev.thresher.app.analysis.PartiesAnalysis;
import dev.thresher.app.registry.PartyListKind;
import dev.thresher.app.registry.PartyListsAnalysis;
import dev.thresher.app.registry.Registry;
import dev.thresher.app.registry.SystemsAnalysis;
import dev.thresher.app.registry.TimelineAnalysis;
import dev.thresher.app.web.http.ProblemException;
import dev.thresher.app.web.layout.Forms.Option;
import dev.thresher.track.coverage.Controlled;
import dev.thresher.track.entry.EntryClass;
import dev.thresher.track.entry.ItemDefinition;
import dev.thresher.track.roster.Grouping;
import dev.thresher.track.roster.PartyCount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All questions that need no table of the visitor's. */
public final class Topics {
  static final String LIST = "list";
  static final String USUAL_LIST = "us-ccl";
  private static final String EDITIONS = "editions";
  private static final String VIEW = "view";

  private Topics() {}

  public static List<Topic> all() {
    return List.of(coverage(), items(), fields(), partyCounts(), registry());
  }

  static Blank list() {
    return new Blank.OfList(LIST, USUAL_LIST);
  }

  private static Blank editions() {
    return new Blank.OfChoice(
        EDITIONS,
        List.of(new Option("latest", "search.latest"), new Option("all", "search.all-editions")),
        "latest");
  }

  private static Topic coverage() {
    return new Topic(
        "coverage",
        List.of(list(), editions(), new Blank.OfWords("countries", "CN"), new Blank.OfDay("chart")),
        query ->
            new CoverageAnalysis(
                query.text(LIST),
                List.of(query.text(EDITIONS)),
                several(query.text("countries")),
                List.of(Controlled.values()),
                List.of(EntryClass.C1),
                query.first("chart")));
  }

  private static Topic items() {
    return new Topic(
        "items",
        List.of(list(), editions()),
        query ->
            new ItemsAnalysis(
                query.text(LIST),
                List.of(query.text(EDITIONS)),
                List.of(ItemDefinition.values()),
                List.of(EntryClass.C1)));
  }

  private static Topic fields() {
    return new Topic(
        "fields", List.of(list()), query -> new FieldsAnalysis(query.text(LIST), List.of()));
  }

  private static Topic partyCounts() {
    List<Option> groupings =
        Arrays.stream(Grouping.values())
            .map(each -> new Option(each.code(), "grouping." + each.code()))
            .toList();
    return new Topic(
        "party-counts",
        List.of(
            new Blank.OfList(LIST, "us-entity-list"),
            new Blank.OfChoice("by", groupings, Grouping.DESTINATION.code()),
            new Blank.OfWords("destination", ""),
            new Blank.OfDay("at")),
        query ->
            new PartiesAnalysis(
                List.of(query.text(LIST)),
                query.first("at"),
                List.of(grouping(query.text("by"))),
                List.of(PartyCount.values()),
                several(query.text("destination")),
                false));
  }

  private static Grouping grouping(String code) {
    return Arrays.stream(Grouping.values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() -> ProblemException.badRequest("there is no grouping '" + code + "'"));
  }

  private static Topic registry() {
    List<Option> views = new ArrayList<>();
    for (String view : List.of("systems", "timeline", "party-lists")) {
      views.add(new Option(view, "registry." + view));
    }
    return new Topic(
        "registry",
        List.of(new Blank.OfChoice(VIEW, views, "systems")),
        query -> registry(query.text(VIEW)));
  }

  private static Analysis registry(String view) {
    return switch (view) {
      case "systems" -> new SystemsAnalysis(Registry.bundled());
      case "timeline" -> new TimelineAnalysis(Registry.bundled(), List.of());
      case "party-lists" -> new PartyListsAnalysis(PartyListKind.bundled());
      default -> throw ProblemException.badRequest("there is no view '" + view + "'");
    };
  }

  /** {@code CN, JP} as a list; none for blank text. */
  private static List<String> several(String text) {
    return Arrays.stream(text.split("[,;，；\\s]+")).filter(each -> !each.isEmpty()).toList();
  }
}
