package dev.thresher.nlp.announcement;

import dev.thresher.corpus.content.AnnouncedItem;
import dev.thresher.corpus.content.Announcement;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.DateMention;
import dev.thresher.corpus.content.DateRole;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gathers the fields of an announcement from what was read of its provisions. */
public final class AnnouncementReader {
  /** The name of the outermost provision: its number, or its day if it has none. */
  private static final Pattern NAME =
      Pattern.compile("公告(?:\\d{4}年第\\d{1,4}号|\\d{4}-\\d{2}-\\d{2})");

  private static final Pattern NUMBER = Pattern.compile("公告\\d{4}年第\\d{1,4}号");
  private static final Pattern CODE = Pattern.compile("[0-9][A-E][0-9]{3}");

  /** A line that only signs: 商务部 海关总署 */
  private static final int SIGNATURE = 40;

  private final ControlList wording;
  private final Document document;
  private final Provision top;

  private AnnouncementReader(ControlList wording) {
    this.wording = wording;
    this.document = wording.document();
    this.top = document.outline().provisions().getFirst();
  }

  /** True if the outermost provision of a document is an announcement. */
  public static boolean isOf(Document document) {
    List<Provision> provisions = document.outline().provisions();
    return !provisions.isEmpty()
        && NAME.matcher(provisions.getFirst().designator().toString()).matches();
  }

  public static Announcement read(ControlList wording) {
    return new AnnouncementReader(wording).announcement();
  }

  private Announcement announcement() {
    String name = top.designator().toString();
    return new Announcement(
        wording,
        NUMBER.matcher(name).matches() ? Optional.of(name) : Optional.empty(),
        title(),
        issuers(),
        dates(DateRole.PUBLISHED),
        dates(DateRole.EFFECTIVE),
        items());
  }

  private Optional<Evidence> title() {
    return top.own().stream().findFirst().map(this::trimmed).filter(e -> !e.quote().isEmpty());
  }

  /** The bodies of the title; of an announcement without one those that sign it. */
  private List<EntityMention> issuers() {
    List<EntityMention> named = agencies(top.own());
    if (named.isEmpty()) {
      named = signatures();
    }
    Map<String, EntityMention> once = new LinkedHashMap<>();
    named.forEach(body -> once.putIfAbsent(body.id().orElse(body.evidence().quote()), body));
    return List.copyOf(once.values());
  }

  private List<EntityMention> agencies(List<Span> spans) {
    return wording.entities().stream()
        .filter(entity -> entity.type() == EntityType.AGENCY)
        .filter(entity -> spans.stream().anyMatch(span -> span.contains(entity.evidence().span())))
        .toList();
  }

  /** Bodies that stand alone on short lines behind the last article. */
  private List<EntityMention> signatures() {
    List<EntityMention> signing = new ArrayList<>();
    for (EntityMention body : agencies(List.of(new Span(0, document.text().length())))) {
      String line = lineAround(body.evidence().span());
      if (line.length() <= SIGNATURE
          && line.replaceAll("[\\s、，]", "").endsWith(body.evidence().quote())) {
        signing.add(body);
      }
    }
    return signing;
  }

  private String lineAround(Span span) {
    String text = document.text().characters();
    int start = text.lastIndexOf('\n', span.start()) + 1;
    int end = text.indexOf('\n', span.end());
    return text.substring(start, end < 0 ? text.length() : end).strip();
  }

  private List<DateMention> dates(DateRole role) {
    return wording.dates().stream().filter(date -> date.role() == role).toList();
  }

  /** Provisions under a control code, and those that name a customs code. */
  private List<AnnouncedItem> items() {
    List<AnnouncedItem> items = new ArrayList<>();
    for (Provision provision : document.outline().provisions()) {
      List<EntityMention> tariffs = in(provision, EntityType.HS_CODE);
      boolean isCoded = codeOf(provision).isPresent() && !provision.own().isEmpty();
      if (isCoded || !tariffs.isEmpty()) {
        items.add(
            new AnnouncedItem(
                provision.path(),
                codeOf(provision),
                words(provision),
                tariffs,
                in(provision, EntityType.CAS_NUMBER)));
      }
    }
    return items;
  }

  private static Optional<String> codeOf(Provision provision) {
    List<String> steps = provision.designator().steps();
    return !steps.isEmpty() && CODE.matcher(steps.getFirst()).matches()
        ? Optional.of(provision.designator().toString())
        : Optional.empty();
  }

  private List<EntityMention> in(Provision provision, EntityType type) {
    return wording.entities().stream()
        .filter(entity -> entity.type() == type && entity.provision().equals(provision.path()))
        .toList();
  }

  private Evidence words(Provision provision) {
    Span first = provision.own().getFirst();
    return trimmed(new Span(Math.max(first.start(), provision.marker().end()), first.end()));
  }

  private Evidence trimmed(Span span) {
    String quote = span.of(document.text().characters());
    int leading = quote.length() - quote.stripLeading().length();
    return document
        .text()
        .evidence(
            new Span(
                span.start() + leading,
                span.start() + Math.max(leading, quote.stripTrailing().length())));
  }
}
