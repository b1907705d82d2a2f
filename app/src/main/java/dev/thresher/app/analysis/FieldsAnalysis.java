package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.HeatMap;
import dev.thresher.app.report.Label;
import dev.thresher.app.report.Table;
import dev.thresher.app.report.page.Node;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.track.claim.CountedChange;
import dev.thresher.track.entry.ListedEntries;
import dev.thresher.track.entry.ListedEntry;
import dev.thresher.track.field.Field;
import dev.thresher.track.field.FieldOfEntry;
import dev.thresher.track.field.Taxonomy;
import dev.thresher.track.parameter.Lineages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which field of technology each entry belongs to, and what changed in each field and year.
 *
 * @param codes beginnings of codes that are looked at; none for all
 */
public record FieldsAnalysis(String list, List<String> codes) implements Analysis {
  private static final List<String> COUNTS =
      List.of(
          "field",
          "english",
          "chinese",
          "entries",
          "year",
          "tightened",
          "relaxed",
          "neutral",
          "undetermined",
          "set");
  private static final List<String> ROWS =
      List.of(
          "set",
          "code",
          "rule",
          "word",
          "heading",
          "edition",
          "change",
          "direction",
          "before",
          "after",
          "start",
          "end");
  private static final Cell NOTHING = new Cell.Nothing();

  public FieldsAnalysis {
    codes = List.copyOf(codes);
  }

  @Override
  public AnalysisReport report(Choice choice) {
    ListId id = choice.tracked(list);
    Taxonomy taxonomy = Taxonomy.standard();
    var contents = choice.corpus().inProvisions(choice.corpus().primaries(id));
    Map<String, ListedEntry> heads = new TreeMap<>();
    for (var content : contents) {
      for (ListedEntry entry : ListedEntries.of(content.document()).entries()) {
        if (isWanted(entry.code())) {
          heads.put(entry.code(), entry);
        }
      }
    }
    Map<String, List<FieldOfEntry>> fields = new TreeMap<>();
    heads.forEach((code, entry) -> fields.put(code, taxonomy.ofEntry(code, entry.heading())));
    Map<String, Map<String, List<Change>>> changes =
        byFieldAndYear(Lineages.of(contents).changes(), fields);
    List<List<Cell>> counts = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (Field field : taxonomy.fields()) {
      counts.add(line(field, codes(fields, field).size()));
      codes(fields, field).forEach(code -> rows.addAll(entryRows(heads, code, field, fields)));
      changes
          .getOrDefault(field.id(), Map.of())
          .forEach((year, all) -> {
            counts.add(yearLine(field.id(), year, all));
            all.forEach(change -> rows.add(changeRow(set(field.id(), year), change)));
          });
    }
    return new AnalysisReport(
        "Fields of technology of " + list,
        new Table(COUNTS, counts),
        new Table(ROWS, rows),
        List.of(
            "taxonomy fields.tsv, version " + taxonomy.version(),
            "an entry belongs to each field that a word of its heading names; none does, to that of its product group",
            "changes are those of value, comparator, unit, condition, and thresholds and paragraphs added or removed, by the year of the edition that shows them; a change of an entry in two fields counts in both",
            "tightened: more is controlled; relaxed: less; undetermined: carved out of another entry, or changed together with its condition"),
        changes.isEmpty() ? List.of() : List.of(drawing(taxonomy, changes)));
  }

  private static Node.Element drawing(
      Taxonomy taxonomy, Map<String, Map<String, List<Change>>> changes) {
    Map<Label, Map<Label, HeatMap.Tally>> heat = new LinkedHashMap<>();
    for (Field field : taxonomy.fields()) {
      Map<Label, HeatMap.Tally> years = new TreeMap<>();
      changes
          .getOrDefault(field.id(), Map.of())
          .forEach((year, all) ->
              years.put(
                  Label.of(year), new HeatMap.Tally(number(all, Direction.TIGHTENED), all.size())));
      if (!years.isEmpty()) {
        heat.put(Label.ofField(field.id()), years);
      }
    }
    return HeatMap.of(
        "Changes that tightened, of all changes, by field and year",
        "rows: field of technology; columns: year of the edition; tightened / all changes",
        heat);
  }

  private boolean isWanted(String code) {
    return codes.isEmpty() || codes.stream().anyMatch(code::startsWith);
  }

  private static List<String> codes(Map<String, List<FieldOfEntry>> fields, Field field) {
    return fields.entrySet().stream()
        .filter(each -> each.getValue().stream().anyMatch(of -> of.field().equals(field)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, Map<String, List<Change>>> byFieldAndYear(
      List<Change> changes, Map<String, List<FieldOfEntry>> fields) {
    Map<String, Map<String, List<Change>>> all = new TreeMap<>();
    for (Change change : changes) {
      boolean counts = CountedChange.P4.holds(change.kind()) && change.suspect().isEmpty();
      if (counts && !change.shown().designator().isRoot()) {
        String code = change.shown().designator().steps().getFirst();
        String year = String.valueOf(change.to().date().getYear());
        fields
            .getOrDefault(code, List.of())
            .forEach(of ->
                all.computeIfAbsent(of.field().id(), key -> new TreeMap<>())
                    .computeIfAbsent(year, key -> new ArrayList<>())
                    .add(change));
      }
    }
    return all;
  }

  private static String set(String field, String year) {
    return field + "/" + year;
  }

  private static List<Cell> line(Field field, long entries) {
    return List.of(
        Cell.text(field.id()),
        Cell.text(field.english()),
        Cell.text(field.chinese()),
        Cell.count(entries),
        NOTHING,
        NOTHING,
        NOTHING,
        NOTHING,
        NOTHING,
        entries == 0 ? NOTHING : Cell.text(field.id()));
  }

  private static List<Cell> yearLine(String field, String year, List<Change> changes) {
    return List.of(
        Cell.text(field),
        NOTHING,
        NOTHING,
        NOTHING,
        Cell.text(year),
        count(changes, Direction.TIGHTENED),
        count(changes, Direction.RELAXED),
        count(changes, Direction.NEUTRAL),
        count(changes, Direction.UNDETERMINED),
        Cell.text(set(field, year)));
  }

  private static Cell count(List<Change> changes, Direction direction) {
    return Cell.count(number(changes, direction));
  }

  private static int number(List<Change> changes, Direction direction) {
    return Math.toIntExact(changes.stream().filter(each -> each.direction() == direction).count());
  }

  private static List<List<Cell>> entryRows(
      Map<String, ListedEntry> heads,
      String code,
      Field field,
      Map<String, List<FieldOfEntry>> fields) {
    return fields.getOrDefault(code, List.of()).stream()
        .filter(of -> of.field().equals(field))
        .map(of -> entryRow(heads, code, of))
        .toList();
  }

  private static List<Cell> entryRow(Map<String, ListedEntry> heads, String code, FieldOfEntry of) {
    return List.of(
        Cell.text(of.field().id()),
        Cell.text(code),
        Cell.text(of.rule()),
        Cell.text(of.word().map(word -> word.quote())),
        Cell.text(
            Optional.ofNullable(heads.get(code))
                .flatMap(ListedEntry::heading)
                .map(words -> oneLine(words.quote()))),
        NOTHING,
        NOTHING,
        NOTHING,
        NOTHING,
        NOTHING,
        Cell.count(of.word().map(word -> word.span().start())),
        Cell.count(of.word().map(word -> word.span().end())));
  }

  private static List<Cell> changeRow(String set, Change change) {
    var evidence = change.shown().evidence();
    return List.of(
        Cell.text(set),
        Cell.text(change.shown().designator().toString()),
        NOTHING,
        NOTHING,
        NOTHING,
        Cell.text(change.to().date().toString()),
        Cell.text(change.kind().code()),
        Cell.text(change.direction().code()),
        quote(change.before()),
        quote(change.after()),
        Cell.count(evidence.map(words -> words.span().start())),
        Cell.count(evidence.map(words -> words.span().end())));
  }

  static Cell quote(Optional<Side> side) {
    return Cell.text(side.flatMap(Side::evidence).map(words -> oneLine(words.quote())));
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
