package dev.thresher.app.report;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.text.Evidence;
import java.util.Optional;

/** A change record of the JSON contract. */
public final class ChangeJson {
  private ChangeJson() {}

  public static String line(Change change) {
    return JsonLine.of(json -> write(json, change));
  }

  /** The record with what the series tells of the change. */
  static String line(ChangeSet set, Change change) {
    return JsonLine.of(json -> {
      write(json, change);
      json.putIfPresent("note", Optional.of(set.note(change)).filter(note -> !note.isEmpty()));
    });
  }

  /** Puts the record into an object. */
  public static void write(JsonLine json, Change change) {
    json.put("list", change.list().value());
    json.put("lineage", change.lineage().id());
    json.put("from", change.from().date().toString());
    json.put("to", change.to().date().toString());
    json.putOrNull("designatorBefore", change.before().map(Side::designator));
    json.putOrNull("designatorAfter", change.after().map(Side::designator));
    json.put("kind", change.kind().code());
    json.put("property", change.property());
    side(json, "before", change.before());
    side(json, "after", change.after());
    json.put("direction", change.direction().code());
    json.put("phase", change.match().phase().code());
    json.put("score", change.match().score());
    json.putIfPresent("sourceRule", change.sourceRule());
    json.putIfPresent("suspect", change.suspect());
  }

  /** Null where nothing stands on this side that could be quoted. */
  private static void side(JsonLine json, String name, Optional<Side> side) {
    Optional<Evidence> evidence = side.flatMap(Side::evidence);
    if (evidence.isEmpty()) {
      json.putNull(name);
      return;
    }
    Optional<Threshold> threshold = side.flatMap(Side::parameter).flatMap(Parameter::threshold);
    json.object(name, object -> write(object, threshold, evidence.get()));
  }

  private static void write(JsonLine json, Optional<Threshold> threshold, Evidence evidence) {
    ThresholdJson.bounds(json, threshold);
    ThresholdJson.inclusions(json, threshold);
    json.putOrNull("unit", threshold.map(t -> t.unit().code()));
    json.put("quote", evidence.quote());
    json.put("start", evidence.span().start());
    json.put("end", evidence.span().end());
    evidence.page().ifPresentOrElse(page -> json.put("page", page), () -> json.putNull("page"));
  }
}
