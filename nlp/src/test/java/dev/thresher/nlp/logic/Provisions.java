package dev.thresher.nlp.logic;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Outline;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.ContentReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A control list out of lines of a path, a blank and the words; parents come first. */
final class Provisions {
  private final StringBuilder text = new StringBuilder();
  private final List<Provision> provisions = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();

  private Provisions() {}

  static ControlList read(String lines, Language language) {
    Provisions list = new Provisions();
    lines.lines().filter(line -> !line.isBlank()).forEach(list::add);
    Edition edition =
        new Edition(
            new ListId("test-list"),
            LocalDate.parse("2024-01-01"),
            Edition.PRIMARY,
            language,
            EditionDates.unknown());
    Document document =
        new Document(
            edition,
            SourceText.of(list.text.toString()),
            new Outline(list.provisions, List.of(), List.of()),
            List.of());
    return ContentReader.standard().read(document);
  }

  private void add(String line) {
    String path = line.substring(0, line.indexOf(' '));
    int start = text.length();
    text.append(line).append('\n');
    Designator designator = Designator.parse(path.replaceFirst("#.*", ""));
    provisions.add(
        new Provision(
            path,
            designator,
            kind(path, line),
            new Span(start, start + path.length()),
            List.of(new Span(start, text.length())),
            parent(path, designator)));
    places.put(path, provisions.size() - 1);
  }

  private static ProvisionKind kind(String path, String line) {
    if (path.contains("#")) {
      return ProvisionKind.NOTE;
    }
    if (line.endsWith("[Reserved]")) {
      return ProvisionKind.RESERVED;
    }
    if (path.startsWith("第") && !path.contains(".")) {
      return ProvisionKind.HEADING;
    }
    return path.contains(".") ? ProvisionKind.ITEM : ProvisionKind.ENTRY;
  }

  private int parent(String path, Designator designator) {
    Designator parent = path.contains("#") ? designator : designator.parent();
    return places.getOrDefault(parent.toString(), -1);
  }
}
