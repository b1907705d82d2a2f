package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.CountBars;
import dev.thresher.app.report.Label;
import dev.thresher.app.report.Table;
import dev.thresher.app.report.page.Node;
import dev.thresher.track.entry.EntryClass;
import dev.thresher.track.entry.ItemDefinition;
import dev.thresher.track.entry.ListedEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many control entries and items an edition has, by category, under each definition.
 *
 * @param editions {@code all}, {@code latest}, days, years, spans of years
 */
public record ItemsAnalysis(
    String list, List<String> editions, List<ItemDefinition> definitions, List<EntryClass> classes)
    implements Analysis {
  private static final Cell NOTHING = new Cell.Nothing();
  private static final String WHOLE = "all";

  public ItemsAnalysis {
    editions = List.copyOf(editions);
    definitions = List.copyOf(definitions);
    classes = List.copyOf(classes);
  }

  @Override
  public AnalysisReport report(Choice choice) {
    List<List<Cell>> counts = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    List<Node.Element> drawings = new ArrayList<>();
    for (ListedEdition edition : new ListedEditions(choice, list).of(editions)) {
      switch (edition) {
        case ListedEdition.AtHand found -> {
          classes.forEach(each -> counts.addAll(counts(found, each)));
          found.entries().entries().forEach(entry -> rows.add(row(found, entry)));
          drawings.add(drawing(found));
        }
        case ListedEdition.Missing(String asked, String why) -> counts.add(missing(asked, why));
      }
    }
    return new AnalysisReport(
        "Entries and items of " + list,
        new Table(countColumns(), counts),
        new Table(rowColumns(), rows),
        notes(),
        drawings.isEmpty() ? drawings : List.of(drawings.getLast()));
  }

  /** Of the last edition alone, by the first definition and class. */
  private Node.Element drawing(ListedEdition.AtHand edition) {
    ItemDefinition definition = definitions.getFirst();
    EntryClass of = classes.getFirst();
    Map<Label, Long> bars = new TreeMap<>();
    edition.entries().entries().stream()
        .filter(of::holds)
        .filter(entry -> definition == ItemDefinition.I1 || entry.hasAllParagraphs())
        .forEach(entry ->
            bars.merge(
                Label.ofCategory(entry.category()), (long) definition.count(entry), Long::sum));
    return CountBars.of(
        edition.name() + ": by category, " + of.name(),
        definition.name() + ": " + definition.meaning(),
        bars);
  }

  private List<String> countColumns() {
    List<String> columns =
        new ArrayList<>(List.of("edition", "class", "category", "n_decidable", "n_entries"));
    definitions.forEach(each -> columns.add(each.name()));
    columns.addAll(List.of("note", "digest", "set"));
    return columns;
  }

  private List<String> rowColumns() {
    List<String> columns =
        new ArrayList<>(List.of("set", "code", "category", "classes", "paragraphs"));
    definitions.forEach(each -> columns.add(each.name()));
    columns.add("heading");
    return columns;
  }

  private List<List<Cell>> counts(ListedEdition.AtHand edition, EntryClass of) {
    List<ListedEntry> all = edition.entries().entries().stream().filter(of::holds).toList();
    List<List<Cell>> lines = new ArrayList<>();
    lines.add(line(edition, of, WHOLE, all));
    all.stream()
        .collect(Collectors.groupingBy(ListedEntry::category, TreeMap::new, Collectors.toList()))
        .forEach((category, entries) -> lines.add(line(edition, of, category, entries)));
    return lines;
  }

  private List<Cell> line(
      ListedEdition.AtHand edition, EntryClass of, String category, List<ListedEntry> entries) {
    List<ListedEntry> decidable = entries.stream().filter(ListedEntry::hasAllParagraphs).toList();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(edition.name()));
    cells.add(Cell.text(of.name()));
    cells.add(Cell.text(category));
    cells.add(Cell.count(decidable.size()));
    cells.add(Cell.count(entries.size()));
    for (ItemDefinition definition : definitions) {
      List<ListedEntry> counted = definition == ItemDefinition.I1 ? entries : decidable;
      cells.add(
          counted.isEmpty() && !entries.isEmpty()
              ? NOTHING
              : Cell.count(counted.stream().mapToLong(definition::count).sum()));
    }
    int without = entries.size() - decidable.size();
    cells.add(
        without == 0
            ? NOTHING
            : Cell.text("paragraphs of " + without + " entries missing in source"));
    cells.add(Cell.text(edition.digest()));
    cells.add(Cell.text(set(edition, category)));
    return cells;
  }

  private static String set(ListedEdition.AtHand edition, String category) {
    return edition.name() + (category.equals(WHOLE) ? "" : "/" + category);
  }

  private List<Cell> missing(String asked, String why) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(asked));
    while (cells.size() < countColumns().size()) {
      cells.add(NOTHING);
    }
    cells.set(countColumns().indexOf("note"), Cell.text("missing: " + why));
    return cells;
  }

  private List<Cell> row(ListedEdition.AtHand edition, ListedEntry entry) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(set(edition, entry.category())));
    cells.add(Cell.text(entry.code()));
    cells.add(Cell.text(entry.category()));
    cells.add(Cell.text(classesOf(entry)));
    cells.add(Cell.text(entry.hasAllParagraphs() ? "in source" : "missing in source"));
    for (ItemDefinition definition : definitions) {
      cells.add(
          entry.hasAllParagraphs() || definition == ItemDefinition.I1
              ? Cell.count(definition.count(entry))
              : NOTHING);
    }
    cells.add(
        Cell.text(entry.heading().map(words -> words.quote().replaceAll("\\s+", " ").strip())));
    return cells;
  }

  static String classesOf(ListedEntry entry) {
    return Arrays.stream(EntryClass.values())
        .filter(each -> each.holds(entry))
        .map(EntryClass::name)
        .collect(Collectors.joining(" "));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    classes.forEach(each -> notes.add(each.name() + ": " + each.meaning()));
    definitions.forEach(each -> notes.add(each.name() + ": " + each.meaning()));
    notes.add(
        "notes, technical notes and [Reserved] are no items; an entry without paragraphs counts once");
    notes.add(
        "n_decidable of n_entries: the entries whose paragraphs stand in the source; I2 to I6 count those alone");
    return notes;
  }
}
