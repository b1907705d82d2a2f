package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.corpus.content.ChartRow;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.CountryChart;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.entry.ListedEntries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The headings under which a list stands, and what is under each: categories and product groups of
 * coded lists, groups of a chart, annexes of an order.
 */
public record HeadingsAnalysis(String list) implements Analysis {
  private static final List<String> COUNTS =
      List.of("edition", "kind", "heading", "n", "named", "set");
  private static final List<String> ROWS = List.of("set", "member", "words", "start", "end");
  private static final Cell NOTHING = new Cell.Nothing();

  /** Between the names of an enumeration: {@code 、}. */
  private static final Pattern BETWEEN = Pattern.compile("[、､]");

  private static final int FEWEST_NAMES = 4;
  private static final int LONGEST = 120;

  @Override
  public AnalysisReport report(Choice choice) {
    Lines lines = new Lines(new ArrayList<>(), new ArrayList<>());
    for (Held held : choice.corpus().primaries(choice.tracked(list))) {
      Content content = choice.corpus().content(held);
      String edition = held.edition().name();
      ListedEntries entries = ListedEntries.of(content.document());
      if (content instanceof CountryChart chart) {
        columns(lines, edition, chart);
      } else if (entries.entries().isEmpty()) {
        annexes(lines, edition, content.document());
      } else {
        codes(lines, edition, entries);
      }
    }
    return new AnalysisReport(
        "Headings of " + list,
        new Table(COUNTS, lines.counts()),
        new Table(ROWS, lines.rows()),
        List.of(
            "n: entries, countries with a mark, or provisions right under the heading; the line 'all' counts the headings themselves; a heading with nothing under it is left out",
            "named: how many names the heading's own words string together, where they are nothing but an enumeration"));
  }

  /** The two tables while they grow. */
  private record Lines(List<List<Cell>> counts, List<List<Cell>> rows) {
    void count(String edition, String kind, String heading, long n, Cell named) {
      counts.add(
          List.of(
              Cell.text(edition),
              Cell.text(kind),
              Cell.text(heading),
              Cell.count(n),
              named,
              n == 0 ? NOTHING : Cell.text(set(edition, kind, heading))));
    }

    static String set(String edition, String kind, String heading) {
      return edition + "/" + kind + " " + heading;
    }
  }

  private static void codes(Lines lines, String edition, ListedEntries entries) {
    Map<String, List<String>> categories = new TreeMap<>();
    Map<String, List<String>> groups = new TreeMap<>();
    entries
        .entries()
        .forEach(entry -> {
          categories.computeIfAbsent(entry.category(), k -> new ArrayList<>()).add(entry.code());
          groups
              .computeIfAbsent(entry.code().substring(1, 2), k -> new ArrayList<>())
              .add(entry.code());
        });
    add(lines, edition, "category", categories);
    add(lines, edition, "product group", groups);
  }

  private static void columns(Lines lines, String edition, CountryChart chart) {
    Map<String, List<String>> groups = new TreeMap<>();
    for (ChartRow row : chart.rows()) {
      row.marks().stream()
          .map(mark -> mark.column().split("[: ]", 2)[0])
          .distinct()
          .forEach(letter ->
              groups.computeIfAbsent(letter, k -> new ArrayList<>()).add(row.destination().key()));
    }
    add(lines, edition, "column group", groups);
  }

  private static void add(
      Lines lines, String edition, String kind, Map<String, List<String>> members) {
    lines
        .counts()
        .add(
            List.of(
                Cell.text(edition),
                Cell.text(kind),
                Cell.text("all"),
                Cell.count(members.size()),
                NOTHING,
                NOTHING));
    members.forEach((heading, each) -> {
      lines.count(edition, kind, heading, each.size(), NOTHING);
      each.forEach(member ->
          lines
              .rows()
              .add(
                  List.of(
                      Cell.text(Lines.set(edition, kind, heading)),
                      Cell.text(member),
                      NOTHING,
                      NOTHING,
                      NOTHING)));
    });
  }

  private static void annexes(Lines lines, String edition, Document document) {
    List<Provision> all = document.outline().provisions();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).kind() == ProvisionKind.HEADING) {
        annex(lines, edition, document, i);
      }
    }
  }

  private static void annex(Lines lines, String edition, Document document, int at) {
    List<Provision> all = document.outline().provisions();
    Provision heading = all.get(at);
    List<Provision> below = document.outline().children(at).stream().map(all::get).toList();
    List<Provision> entries =
        below.stream().filter(each -> each.kind() == ProvisionKind.ENTRY).toList();
    List<Provision> counted = entries.isEmpty() ? below : entries;
    String name = heading.designator().toString();
    long named = below.isEmpty() ? names(document.wording(heading)) : 0;
    if (counted.isEmpty() && named == 0) {
      return;
    }
    lines.count(edition, "heading", name, counted.size(), named == 0 ? NOTHING : Cell.count(named));
    counted.forEach(
        each -> lines.rows().add(row(Lines.set(edition, "heading", name), document, each)));
  }

  private static List<Cell> row(String set, Document document, Provision provision) {
    boolean isWordless = provision.own().isEmpty();
    return List.of(
        Cell.text(set),
        Cell.text(provision.path()),
        Cell.text(first(document.wording(provision))),
        isWordless ? NOTHING : Cell.count(provision.own().getFirst().start()),
        isWordless ? NOTHING : Cell.count(provision.own().getLast().end()));
  }

  /** The names of an enumeration that holds no sentence; 0 for any other words. */
  static long names(String words) {
    String plain = words.strip();
    long count = BETWEEN.splitAsStream(plain).filter(name -> !name.isBlank()).count();
    return count < FEWEST_NAMES || plain.contains("。") ? 0 : count;
  }

  private static String first(String words) {
    String plain = words.replaceAll("\\s+", " ").strip();
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
  }
}
