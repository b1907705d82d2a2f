package dev.thresher.app.report;

import dev.thresher.app.pipeline.Passage;
import dev.thresher.corpus.content.DateMention;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.text.Evidence;
import java.util.Locale;
import java.util.Optional;

/** A line of {@code extract} as the JSON contract has it: what one text or provision says. */
public final class ExtractionJson {
  private ExtractionJson() {}

  public static String line(Passage passage) {
    return JsonLine.of(json -> {
      json.put("id", passage.id());
      json.put("lang", passage.language().code());
      json.putIfPresent("designator", passage.designator());
      passage
          .announcement()
          .ifPresent(
              whole -> json.object("announcement", in -> AnnouncementJson.fields(in, whole)));
      json.objects("parameters", passage.parameters(), each -> parameter(json, each));
      json.objects("dates", passage.dates(), each -> date(json, each));
      json.objects("entities", passage.entities(), each -> entity(json, each));
    });
  }

  private static void parameter(JsonLine json, Parameter parameter) {
    Optional<Threshold> threshold = parameter.threshold();
    json.put("property", parameter.property());
    json.putIfPresent("subject", parameter.subject());
    ThresholdJson.bounds(json, threshold);
    ThresholdJson.inclusions(json, threshold);
    json.putOrNull("unit", threshold.map(bound -> bound.unit().code()));
    json.put("unitAsWritten", parameter.unitAsWritten());
    json.putOrNull("baseLow", threshold.flatMap(Threshold::low).map(ExtractionJson::base));
    json.putOrNull("baseHigh", threshold.flatMap(Threshold::high).map(ExtractionJson::base));
    json.putOrNull("baseUnit", threshold.map(bound -> bound.unit().dimension().baseUnit()));
    json.put("role", parameter.role().code());
    json.texts(
        "conditions",
        parameter.conditions().stream().map(each -> each.evidence().quote()).toList());
    json.objects("conditionSpans", parameter.conditions(), each -> condition(json, each));
    quotation(json, "quote", parameter.evidence());
    parameter.evidence().page().ifPresent(page -> json.put("page", page));
  }

  private static String base(Quantity quantity) {
    return quantity.base().toPlainString();
  }

  private static void condition(JsonLine json, MeasuringCondition condition) {
    json.put("start", condition.evidence().span().start());
    json.put("end", condition.evidence().span().end());
    json.put("property", condition.property());
    ThresholdJson.bounds(json, condition.threshold());
    json.putOrNull("unit", condition.threshold().map(bound -> bound.unit().code()));
  }

  private static void date(JsonLine json, DateMention date) {
    json.putOrNull("value", date.value());
    json.putOrNull("valueEnd", date.valueEnd());
    json.put("role", date.role().code());
    json.putOrNull("anchor", date.anchor());
    quotation(json, "quote", date.evidence());
  }

  private static void entity(JsonLine json, EntityMention entity) {
    json.put("type", entity.type().name());
    json.put("text", entity.evidence().quote());
    json.putOrNull("id", entity.id());
    json.put("start", entity.evidence().span().start());
    json.put("end", entity.evidence().span().end());
    json.put("source", entity.source().toLowerCase(Locale.ROOT));
  }

  private static void quotation(JsonLine json, String name, Evidence evidence) {
    json.put(name, evidence.quote());
    json.put("start", evidence.span().start());
    json.put("end", evidence.span().end());
  }
}
