package dev.thresher.app.report;

import dev.thresher.corpus.content.AnnouncedItem;
import dev.thresher.corpus.content.Announcement;
import dev.thresher.corpus.content.DateMention;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.text.Evidence;
import java.util.List;

/** The fields of an announcement as the JSON contract has them, each with its place. */
final class AnnouncementJson {
  private AnnouncementJson() {}

  static void fields(JsonLine json, Announcement announcement) {
    json.putOrNull("number", announcement.number());
    json.putOrNull("title", announcement.title().map(Evidence::quote).map(Wording::oneLine));
    json.objects("issuers", announcement.issuers(), each -> named(json, each));
    json.objects("published", announcement.published(), each -> date(json, each));
    json.objects("effective", announcement.effective(), each -> date(json, each));
    json.objects("items", announcement.items(), each -> item(json, each));
  }

  private static void item(JsonLine json, AnnouncedItem item) {
    json.put("provision", item.provision());
    json.putOrNull("code", item.code());
    place(json, item.wording());
    json.texts("tariffNumbers", identities(item.tariffNumbers()));
    json.texts("substances", identities(item.substances()));
  }

  private static List<String> identities(List<EntityMention> mentions) {
    return mentions.stream()
        .map(mention -> mention.id().orElse(mention.evidence().quote()))
        .toList();
  }

  private static void named(JsonLine json, EntityMention body) {
    json.putOrNull("id", body.id());
    place(json, body.evidence());
  }

  private static void date(JsonLine json, DateMention date) {
    json.putOrNull("value", date.value());
    json.putOrNull("valueEnd", date.valueEnd());
    json.putOrNull("anchor", date.anchor());
    place(json, date.evidence());
  }

  private static void place(JsonLine json, Evidence evidence) {
    json.put("quote", evidence.quote());
    json.put("start", evidence.span().start());
    json.put("end", evidence.span().end());
  }
}
