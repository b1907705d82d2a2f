package dev.thresher.app.report;

import dev.thresher.corpus.content.AnnouncedItem;
import dev.thresher.corpus.content.Announcement;
import dev.thresher.corpus.content.DateMention;
import dev.thresher.corpus.content.EntityMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Announcements as rows: one each, or one for each of their goods. */
public final class AnnouncementTable {
  private AnnouncementTable() {}

  public static Table of(List<Announcement> announcements) {
    return new Table(
        List.of("date", "number", "issuers", "published", "effective", "items", "codes", "title"),
        announcements.stream().map(AnnouncementTable::row).toList());
  }

  private static List<Cell> row(Announcement announcement) {
    return List.of(
        Cell.text(announcement.document().edition().date().toString()),
        Cell.text(announcement.number().orElse("")),
        Cell.text(
            announcement.issuers().stream()
                .map(body -> body.evidence().quote())
                .collect(Collectors.joining("、"))),
        Cell.text(days(announcement.published())),
        Cell.text(days(announcement.effective())),
        Cell.count(announcement.items().size()),
        Cell.count(
            announcement.items().stream().flatMap(item -> item.code().stream()).distinct().count()),
        Cell.text(announcement.title().map(title -> Wording.oneLine(title.quote())).orElse("")));
  }

  public static Table ofItems(List<Announcement> announcements) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Announcement announcement : announcements) {
      announcement.items().forEach(item -> rows.add(row(announcement, item)));
    }
    return new Table(
        List.of("announcement", "code", "wording", "tariff_numbers", "substances", "start", "end"),
        rows);
  }

  private static List<Cell> row(Announcement announcement, AnnouncedItem item) {
    return List.of(
        Cell.text(
            announcement.number().orElse(announcement.document().edition().date().toString())),
        Cell.text(item.code().orElse("")),
        Cell.text(Wording.oneLine(item.wording().quote())),
        Cell.text(identities(item.tariffNumbers())),
        Cell.text(identities(item.substances())),
        Cell.count(item.wording().span().start()),
        Cell.count(item.wording().span().end()));
  }

  private static String identities(List<EntityMention> mentions) {
    return mentions.stream()
        .map(mention -> mention.id().orElse(mention.evidence().quote()))
        .collect(Collectors.joining(" "));
  }

  private static String days(List<DateMention> dates) {
    return dates.stream()
        .map(date -> date.value().map(LocalDate::toString).orElse(date.evidence().quote()))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
