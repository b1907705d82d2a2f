package dev.thresher.app.draw;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.DateMention;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a judge sees of a drawn item: the words around it, and what was read there. */
public final class Reading {
  /** The kind of all items that are dates. */
  static final String DATE = "DATE";

  private static final int BEFORE = 360;
  private static final int BEHIND = 160;
  private static final int CHAPEAU = 160;
  private static final int LONGEST = 1200;

  private final ControlList list;
  private final Provisions provisions;

  public Reading(ControlList list) {
    this.list = list;
    this.provisions = new Provisions(list.document());
  }

  /** The end of the chapeaux, the words with the item between ⟦ ⟧, and the parameters in it. */
  public List<String> lines(Item item) {
    List<String> lines = new ArrayList<>();
    Optional<Provision> provision = provisions.named(item.path());
    provision.ifPresent(known -> chapeaux(known).forEach(lines::add));
    lines.add("  " + oneLine(words(item, provision)));
    read(item).forEach(read -> lines.add("  -> " + read));
    return lines;
  }

  /** A name or date for itself; else the parameters within the item. */
  private Stream<String> read(Item item) {
    if (item.kind().isEmpty()) {
      return list.parameters().stream()
          .filter(parameter -> isMeant(item, parameter))
          .map(Reading::line);
    }
    return Stream.concat(
            list.entities().stream()
                .filter(name -> name.type().name().equals(item.kind()))
                .filter(name -> name.evidence().span().equals(item.span()))
                .map(Reading::line),
            list.dates().stream()
                .filter(date -> item.kind().equals(DATE))
                .filter(date -> date.evidence().span().equals(item.span()))
                .map(Reading::line))
        .distinct();
  }

  private static String line(EntityMention name) {
    return name.type() + " | " + name.id().orElse("-") + " | " + name.source();
  }

  private static String line(DateMention date) {
    return date.role().code()
        + " | "
        + date.value().map(LocalDate::toString).orElse("-")
        + date.valueEnd().map(end -> ".." + end).orElse("")
        + date.anchor().map(anchor -> " | from " + anchor).orElse("");
  }

  private List<String> chapeaux(Provision provision) {
    Document document = list.document();
    return document.outline().ancestors(provision).stream()
        .map(document::wording)
        .map(Reading::oneLine)
        .filter(words -> !words.isEmpty())
        .map(words -> "  | " + words.substring(Math.max(0, words.length() - CHAPEAU)))
        .toList();
  }

  private String words(Item item, Optional<Provision> provision) {
    String text = list.document().text().characters();
    Span span = item.span();
    if (span.length() > LONGEST) {
      return text.substring(span.start(), span.start() + LONGEST) + " …";
    }
    List<Span> own = provision.map(Provision::own).orElse(List.of());
    int floor = own.isEmpty() ? 0 : own.getFirst().start();
    int ceiling = own.isEmpty() ? text.length() : own.getLast().end();
    int start = Math.max(Math.min(floor, span.start()), span.start() - BEFORE);
    int end = Math.min(Math.max(ceiling, span.end()), span.end() + BEHIND);
    return text.substring(start, span.start())
        + "⟦"
        + span.of(text)
        + "⟧"
        + text.substring(span.end(), end);
  }

  private static boolean isMeant(Item item, Parameter parameter) {
    Span own = parameter.evidence().span();
    return own.equals(item.span())
        || (item.span().start() <= own.start() && own.end() <= item.span().end());
  }

  private static String line(Parameter parameter) {
    String bound =
        parameter
            .threshold()
            .map(Reading::bound)
            .orElseGet(() -> oneLine(parameter.evidence().quote()));
    String conditions =
        parameter.conditions().stream()
            .map(MeasuringCondition::evidence)
            .map(evidence -> oneLine(evidence.quote()))
            .collect(Collectors.joining("; "));
    return parameter.role().code()
        + " | "
        + parameter.property()
        + parameter.subject().map(subject -> " {" + subject + "}").orElse("")
        + " | "
        + bound
        + (parameter.excluded() ? " | excluded" : "")
        + parameter.suspect().map(doubt -> " | suspect: " + doubt).orElse("")
        + (conditions.isEmpty() ? "" : " | " + conditions);
  }

  private static String bound(Threshold threshold) {
    String ends =
        threshold.low().map(Quantity::decimal).orElse("")
            + ".."
            + threshold.high().map(Quantity::decimal).orElse("");
    String included =
        threshold instanceof Threshold.Within(Threshold.Floor floor, Threshold.Ceiling ceiling)
            ? " (" + floor.comparator() + " " + ceiling.comparator() + ")"
            : "";
    return threshold.comparator() + " " + ends + " " + threshold.unit().code() + included;
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
