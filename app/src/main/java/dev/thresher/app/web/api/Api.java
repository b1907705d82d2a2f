package dev.thresher.app.web.api;

import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.api.Operation.Records;
import dev.thresher.app.web.http.Answer;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.http.Route;
import dev.thresher.app.web.layout.Section;
import dev.thresher.app.web.layout.Words;
import dev.thresher.app.web.shelf.Shelf;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Answers as pages of JSON records: {@code total}, {@code items}, and where the next page is. */
public final class Api {
  private static final String ROOT = "/api";
  private static final int LIMIT = 50;
  private static final int MOST = 1_000;

  private final Shelf shelf;

  public Api(Shelf shelf) {
    this.shelf = shelf;
  }

  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(Route.get(ROOT, this::page));
    routes.add(
        Route.get(
            ROOT + "/openapi.json", asked -> Answer.json(OpenApi.describe(Operations.all()))));
    for (Operation operation : Operations.all()) {
      routes.add(Route.get(ROOT + operation.path(), asked -> answer(operation, asked)));
    }
    return routes;
  }

  static int skip(Asked asked) {
    return asked.query().count("skip", 0, 1_000_000);
  }

  static int limit(Asked asked) {
    return asked.query().count("limit", LIMIT, MOST);
  }

  private Answer answer(Operation operation, Asked asked) {
    int skip = skip(asked);
    int limit = limit(asked);
    Records records = operation.records().apply(shelf.present(), asked);
    List<String> items =
        records.isPage()
            ? records.objects()
            : records.objects().stream().skip(skip).limit(limit).toList();
    StringBuilder json = new StringBuilder("{\"total\":" + records.total());
    json.append(",\"skip\":").append(skip).append(",\"limit\":").append(limit);
    if (limit > 0 && skip + limit < records.total()) {
      Fields next = asked.query().with("skip", String.valueOf(skip + limit));
      json.append(",\"next\":")
          .append(JsonMapper.shared().writeValueAsString(next.link(asked.path())));
    }
    json.append(",\"items\":[").append(String.join(",", items)).append("]}\n");
    return Answer.json(json.toString());
  }

  private Answer page(Asked asked) {
    Words words = Words.of(asked.preferences().language());
    List<Node> items = new ArrayList<>();
    for (Operation operation : Operations.all()) {
      Fields example = Fields.none();
      for (Operation.Parameter parameter : operation.parameters()) {
        example =
            parameter.isRequired() ? example.with(parameter.name(), parameter.example()) : example;
      }
      String link = example.link(ROOT + operation.path());
      items.add(
          Node.of(
              "li",
              Node.of("a", Node.of("code", link)).with("href", link),
              Node.of("small", operation.summary(words))));
    }
    List<Node> body = new ArrayList<>();
    body.add(
        Node.of(
            "header", Node.of("h1", words.say("api.title")), Node.of("p", words.say("api.what"))));
    body.add(
        Node.of(
            "p", Node.of("a", words.say("api.description")).with("href", ROOT + "/openapi.json")));
    body.add(Node.of("ul", items).as("links"));
    return Answer.page(words.say("api.title"), Section.API.path(), body);
  }
}
