package dev.thresher.corpus.content;

import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.text.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * An announcement of a ministry (公告): who issued it under which number, from when it applies, and
 * the goods it names with their codes.
 *
 * @param wording the same as provisions
 * @param number {@code 公告2024年第33号}; empty for one without a number
 * @param title as printed; empty if the page lost it
 * @param issuers the bodies that issued it, in the order of the title, each once
 * @param published the days that the text gives for its own publication
 * @param effective the days from which the announcement, or a part of it, applies
 * @param items in the order of the text
 */
public record Announcement(
    ControlList wording,
    Optional<String> number,
    Optional<Evidence> title,
    List<EntityMention> issuers,
    List<DateMention> published,
    List<DateMention> effective,
    List<AnnouncedItem> items)
    implements Content {
  public Announcement {
    issuers = List.copyOf(issuers);
    published = List.copyOf(published);
    effective = List.copyOf(effective);
    items = List.copyOf(items);
  }

  @Override
  public Document document() {
    return wording.document();
  }

  @Override
  public ControlList inProvisions() {
    return wording;
  }
}
