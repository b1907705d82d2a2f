package dev.thresher.app.web.api;

import static dev.thresher.app.web.api.Operation.optional;

import dev.thresher.app.report.TableWriter;
import dev.thresher.app.web.analysis.AnalysisPages;
import dev.thresher.app.web.analysis.AnnouncementPages;
import dev.thresher.app.web.analysis.CapabilityPages;
import dev.thresher.app.web.analysis.Topic;
import dev.thresher.app.web.analysis.Topics;
import dev.thresher.app.web.api.Operation.Parameter;
import dev.thresher.app.web.api.Operation.Records;
import dev.thresher.app.web.layout.Words;
import java.util.ArrayList;
import java.util.List;

/** The analyses as questions of the API: the same topics that have pages. */
final class AnalysisOperations {
  private AnalysisOperations() {}

  static List<Operation> all() {
    List<Operation> all = new ArrayList<>();
    Topics.all().forEach(topic -> all.add(operation(topic)));
    CapabilityPages.topics().forEach(topic -> all.add(operation(topic)));
    all.add(announcements());
    return all;
  }

  private static Operation operation(Topic topic) {
    List<Parameter> parameters = new ArrayList<>();
    for (Topic.Asked asked : topic.asked()) {
      parameters.add(
          optional(
              asked.name(),
              Words.of("en").say("blank." + asked.name())
                  + (asked.values().isEmpty() ? "" : ": " + String.join(", ", asked.values())),
              asked.otherwise()));
    }
    parameters.add(optional("rows", "'on' for the rows that were counted", "on"));
    return new Operation(
        "/" + topic.name(),
        topic.name() + ".what",
        parameters,
        (corpus, request) -> {
          var report = AnalysisPages.report(corpus, topic.of(request.query()));
          return Records.all(
              request.query().has("rows") ? TableWriter.objects(report.rows()) : report.objects());
        });
  }

  private static Operation announcements() {
    return new Operation(
        "/announcements",
        "announcements.what",
        List.of(
            optional("list", "a series", "cn-announcements"),
            optional("items", "'on' for a record for each of the goods", "on")),
        (corpus, request) ->
            Records.all(TableWriter.objects(AnnouncementPages.table(corpus, request.query()))));
  }
}
