package dev.thresher.app.analysis;

import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Label;
import dev.thresher.app.report.ShareBars;
import dev.thresher.app.report.page.Node;
import dev.thresher.track.coverage.Answer;
import dev.thresher.track.coverage.Controlled;
import dev.thresher.track.coverage.Ruling;
import dev.thresher.track.entry.EntryClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Rulings as two tables: counts, and every ruling with the row that decided it. */
final class CoverageTables {
  static final List<String> COUNTS =
      List.of(
          "edition",
          "country",
          "definition",
          "class",
          "unit",
          "n",
          "total",
          "share_percent",
          "at_most_percent",
          "n_decidable",
          "n_entries",
          "chart",
          "chart_digest",
          "groups_digest",
          "note",
          "digest",
          "set");
  static final List<String> ROWS =
      List.of("set", "code", "item", "classes", "answer", "why", "row", "quote", "start", "end");
  private static final Cell NOTHING = new Cell.Nothing();

  private final List<EntryClass> classes;
  private final List<List<Cell>> counts = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();
  private final Map<Controlled, List<ShareBars.Bar>> bars = new EnumMap<>(Controlled.class);

  /** What decided of which country: marks in columns, and groups of countries. */
  record Charts(Optional<DatedChart> marks, Optional<DatedChart> groups) {
    Cell name() {
      return Cell.text(
          marks
              .map(found -> found.chart().document().edition().name())
              .orElse("none at hand of that day"));
    }
  }

  CoverageTables(List<EntryClass> classes) {
    this.classes = List.copyOf(classes);
  }

  List<List<Cell>> counts() {
    return counts;
  }

  List<List<Cell>> rows() {
    return rows;
  }

  /** A chart a definition, of the first class of entries. */
  List<Node.Element> drawings() {
    return bars.entrySet().stream()
        .map(each ->
            ShareBars.of(
                each.getKey().name() + ": " + each.getKey().meaning(),
                "share of " + classes.getFirst().name() + "; hollow: undecided",
                each.getValue()))
        .toList();
  }

  private void bar(Controlled definition, ShareBars.Bar bar) {
    bars.computeIfAbsent(definition, key -> new ArrayList<>()).add(bar);
  }

  /** {@code 2026-07-23 China CN}. */
  private static Label name(String edition, String country) {
    Label name = Label.ofCountry(country);
    return new Label(edition + "  " + name.english(), edition + "  " + name.chinese());
  }

  void missing(String asked, String country, Controlled definition, String why) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(asked));
    cells.add(Cell.text(country));
    cells.add(Cell.text(definition.name()));
    while (cells.size() < COUNTS.size()) {
      cells.add(NOTHING);
    }
    cells.set(COUNTS.indexOf("note"), Cell.text("missing: " + why));
    counts.add(cells);
    bar(definition, new ShareBars.Bar(name(asked, country), 0, 0, 0));
  }

  void add(
      ListedEdition.AtHand edition,
      Charts charts,
      String country,
      Controlled definition,
      List<Ruling> rulings) {
    String set = edition.name() + "/" + country + "/" + definition;
    for (EntryClass each : classes) {
      List<Ruling> counted = rulings.stream().filter(ruling -> each.holds(ruling.entry())).toList();
      counts.add(count(edition, charts, country, definition, each, counted, set));
      if (each == classes.getFirst()) {
        bar(
            definition,
            new ShareBars.Bar(
                name(edition.date().toString(), country),
                count(counted, Answer.YES),
                count(counted, Answer.UNDECIDED),
                counted.size()));
      }
    }
    rulings.forEach(ruling -> rows.add(row(set, ruling)));
  }

  private static List<Cell> count(
      ListedEdition.AtHand edition,
      Charts charts,
      String country,
      Controlled definition,
      EntryClass of,
      List<Ruling> rulings,
      String set) {
    long yes = count(rulings, Answer.YES);
    long open = count(rulings, Answer.UNDECIDED);
    return List.of(
        Cell.text(edition.name()),
        Cell.text(country),
        Cell.text(definition.name()),
        Cell.text(of.name()),
        Cell.text(definition == Controlled.K4 ? "item" : "entry"),
        Cell.count(yes),
        Cell.count(rulings.size()),
        Shares.percent(yes, rulings.size()),
        Shares.percent(yes + open, rulings.size()),
        Cell.count(entries(rulings, true)),
        Cell.count(entries(rulings, false)),
        charts.name(),
        Cell.text(charts.marks().map(DatedChart::digest)),
        Cell.text(charts.groups().map(DatedChart::digest)),
        open == 0 ? NOTHING : Cell.text(reasons(rulings)),
        Cell.text(edition.digest()),
        Cell.text(set));
  }

  private static long count(List<Ruling> rulings, Answer answer) {
    return rulings.stream().filter(ruling -> ruling.answer() == answer).count();
  }

  /** Entries, or those of which every ruling is decided. */
  private static long entries(List<Ruling> rulings, boolean isDecidable) {
    Set<String> all = new LinkedHashSet<>();
    rulings.forEach(ruling -> all.add(ruling.entry().code()));
    if (isDecidable) {
      rulings.stream()
          .filter(ruling -> ruling.answer() == Answer.UNDECIDED)
          .forEach(ruling -> all.remove(ruling.entry().code()));
    }
    return all.size();
  }

  /** Why rulings are open, each reason with its number. */
  private static String reasons(List<Ruling> rulings) {
    Map<String, Integer> numbers = new TreeMap<>();
    rulings.stream()
        .filter(ruling -> ruling.answer() == Answer.UNDECIDED)
        .forEach(ruling -> numbers.merge(ruling.why(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    numbers.forEach((why, number) -> parts.add(number + " " + why));
    return String.join("; ", parts);
  }

  private static List<Cell> row(String set, Ruling ruling) {
    return List.of(
        Cell.text(set),
        Cell.text(ruling.entry().code()),
        Cell.text(ruling.what().toString()),
        Cell.text(ItemsAnalysis.classesOf(ruling.entry())),
        Cell.text(ruling.answer().code()),
        Cell.text(ruling.why()),
        Cell.text(ruling.path()),
        Cell.text(ruling.row().map(words -> words.quote().replaceAll("\\s+", " ").strip())),
        ruling.row().map(words -> Cell.count(words.span().start())).orElse(NOTHING),
        ruling.row().map(words -> Cell.count(words.span().end())).orElse(NOTHING));
  }
}
