package dev.thresher.app.report;

import dev.thresher.app.pipeline.SeriesNotes;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.track.parameter.HistoryLine;
import dev.thresher.track.time.ProvisionDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of a history as the JSON contract has it: an edition and a parameter. */
final class HistoryJson {
  private HistoryJson() {}

  static String line(HistoryLine line, SeriesNotes notes) {
    return JsonLine.of(json -> {
      write(json, line);
      json.putIfPresent("direction", line.change().map(change -> change.direction().code()));
      json.putIfPresent("force", force(line));
      json.putIfPresent("note", line.change().map(notes::of).filter(note -> !note.isEmpty()));
    });
  }

  /** From when or until when the provision says that it binds. */
  static Optional<String> force(HistoryLine line) {
    return Optional.of(
            line.days().stream().map(ProvisionDate::words).collect(Collectors.joining("; ")))
        .filter(words -> !words.isEmpty());
  }

  private static void write(JsonLine json, HistoryLine line) {
    Parameter parameter = line.parameter();
    json.put("list", line.edition().list().value());
    json.put("lineage", line.lineage().id());
    json.put("edition", line.edition().date().toString());
    json.put("designator", line.designator().toString());
    json.put("property", parameter.property());
    ThresholdJson.bounds(json, parameter.threshold());
    json.putOrNull("unit", parameter.threshold().map(threshold -> threshold.unit().code()));
    json.put("quote", parameter.evidence().quote());
    json.put("start", parameter.evidence().span().start());
    json.put("end", parameter.evidence().span().end());
    parameter
        .evidence()
        .page()
        .ifPresentOrElse(page -> json.put("page", page), () -> json.putNull("page"));
  }
}
