package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.track.claim.CountedChange;
import dev.thresher.track.entry.ListedEntries;
import dev.thresher.track.entry.ListedEntry;
import dev.thresher.track.field.FieldOfEntry;
import dev.thresher.track.field.Taxonomy;
import dev.thresher.track.parameter.Lineages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which field of technology each entry belongs to, and what changed in each field and year. */
public record FieldsAnalysis(String list) implements Analysis {
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
      List.of("set", "code", "rule", "word", "heading", "start", "end");
  private static final Cell NOTHING = new Cell.Nothing();

  @Override
  public AnalysisReport report(Choice choice) {
    ListId id = choice.list(list);
    Taxonomy taxonomy = Taxonomy.standard();
    var contents = choice.corpus().inProvisions(choice.corpus().primaries(id));
    Map<String, List<FieldOfEntry>> fields = new TreeMap<>();
    Map<String, ListedEntry> heads = new TreeMap<>();
    for (var content : contents) {
      for (ListedEntry entry : ListedEntries.of(content.document()).entries()) {
        fields.put(entry.code(), taxonomy.ofEntry(entry.code(), entry.heading()));
        heads.put(entry.code(), entry);
      }
    }
    Map<String, Map<String, Map<Direction, Integer>>> changes = new TreeMap<>();
    for (Change change : Lineages.of(contents).changes()) {
      count(change, fields, changes);
    }
    List<List<Cell>> counts = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    taxonomy
        .fields()
        .forEach(field -> {
          List<String> codes =
              fields.entrySet().stream()
                  .filter(each -> each.getValue().stream().anyMatch(of -> of.field().equals(field)))
                  .map(Map.Entry::getKey)
                  .toList();
          counts.add(
              List.of(
                  Cell.text(field.id()),
                  Cell.text(field.english()),
                  Cell.text(field.chinese()),
                  Cell.count(codes.size()),
                  NOTHING,
                  NOTHING,
                  NOTHING,
                  NOTHING,
                  NOTHING,
                  codes.isEmpty() ? NOTHING : Cell.text(field.id())));
          changes
              .getOrDefault(field.id(), Map.of())
              .forEach((year, ways) -> counts.add(year(field.id(), year, ways)));
        });
    fields.forEach((code, of) -> of.forEach(each -> rows.add(row(heads, code, each))));
    return new AnalysisReport(
        "Fields of technology of " + list,
        new Table(COUNTS, counts),
        new Table(ROWS, rows),
        List.of(
            "taxonomy fields.tsv, version " + taxonomy.version(),
            "an entry belongs to each field that a word of its heading names; none does, to that of its product group",
            "changes are those of value, comparator, unit, condition, and thresholds and paragraphs added or removed, by the year of the edition that shows them; a change of an entry in two fields counts in both"));
  }

  private static void count(
      Change change,
      Map<String, List<FieldOfEntry>> fields,
      Map<String, Map<String, Map<Direction, Integer>>> changes) {
    boolean counts = CountedChange.P4.holds(change.kind()) && change.suspect().isEmpty();
    if (!counts || change.shown().designator().isRoot()) {
      return;
    }
    String code = change.shown().designator().steps().getFirst();
    for (FieldOfEntry of : fields.getOrDefault(code, List.of())) {
      changes
          .computeIfAbsent(of.field().id(), key -> new TreeMap<>())
          .computeIfAbsent(String.valueOf(change.to().date().getYear()), key -> new TreeMap<>())
          .merge(change.direction(), 1, Integer::sum);
    }
  }

  private static List<Cell> year(String field, String year, Map<Direction, Integer> ways) {
    return List.of(
        Cell.text(field),
        NOTHING,
        NOTHING,
        NOTHING,
        Cell.text(year),
        Cell.count(ways.getOrDefault(Direction.TIGHTENED, 0)),
        Cell.count(ways.getOrDefault(Direction.RELAXED, 0)),
        Cell.count(ways.getOrDefault(Direction.NEUTRAL, 0)),
        Cell.count(ways.getOrDefault(Direction.UNDETERMINED, 0)),
        NOTHING);
  }

  private static List<Cell> row(Map<String, ListedEntry> heads, String code, FieldOfEntry of) {
    return List.of(
        Cell.text(of.field().id()),
        Cell.text(code),
        Cell.text(of.rule()),
        Cell.text(of.word().map(word -> word.quote())),
        Cell.text(
            Optional.ofNullable(heads.get(code))
                .flatMap(ListedEntry::heading)
                .map(words -> words.quote().replaceAll("\\s+", " ").strip())),
        of.word().map(word -> Cell.count(word.span().start())).orElse(NOTHING),
        of.word().map(word -> Cell.count(word.span().end())).orElse(NOTHING));
  }
}
