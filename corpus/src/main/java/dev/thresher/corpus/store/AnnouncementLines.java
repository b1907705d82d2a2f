package dev.thresher.corpus.store;

import dev.thresher.corpus.content.AnnouncedItem;
import dev.thresher.corpus.content.Announcement;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.text.Evidence;
import java.util.ArrayList;
import java.util.List;

/** An announcement as lines: its wording, then its number, bodies, days and items. */
final class AnnouncementLines {
  private AnnouncementLines() {}

  static void write(LineWriter out, Announcement content) {
    ControlListLines.write(out, content.wording());
    EvidenceLines quotations = new EvidenceLines.Within(content.document().text());
    MentionLines.Output mentions = new MentionLines.Output(out, quotations);
    out.array().text(content.number()).endArray();
    out.array();
    content.title().ifPresent(title -> quotations.write(out, title));
    out.endArray();
    mentions.entities(content.issuers());
    mentions.dates(content.published());
    mentions.dates(content.effective());
    out.number(content.items().size());
    for (AnnouncedItem item : content.items()) {
      out.array().text(item.provision()).text(item.code());
      quotations.write(out, item.wording());
      out.endArray();
      mentions.entities(item.tariffNumbers());
      mentions.entities(item.substances());
    }
  }

  static Announcement read(LineReader in) {
    ControlList wording = ControlListLines.read(in);
    EvidenceLines quotations = new EvidenceLines.Within(wording.document().text());
    MentionLines.Input mentions = new MentionLines.Input(in, quotations);
    in.array();
    var number = in.optionalText();
    in.endArray();
    var title = in.each(() -> quotations.read(in)).stream().findFirst();
    return new Announcement(
        wording,
        number,
        title,
        mentions.entities(),
        mentions.dates(),
        mentions.dates(),
        items(in, quotations, mentions));
  }

  private static List<AnnouncedItem> items(
      LineReader in, EvidenceLines quotations, MentionLines.Input mentions) {
    int count = in.number();
    List<AnnouncedItem> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      in.array();
      String provision = in.text();
      var code = in.optionalText();
      Evidence wording = quotations.read(in);
      in.endArray();
      items.add(
          new AnnouncedItem(provision, code, wording, mentions.entities(), mentions.entities()));
    }
    return items;
  }
}
