package dev.thresher.app.registry;

import dev.thresher.app.analysis.Analysis;
import dev.thresher.app.job.Choice;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.track.field.Taxonomy;
import dev.thresher.track.roster.Grouping;
import dev.thresher.track.roster.Member;
import dev.thresher.track.roster.PartyCount;
import dev.thresher.track.roster.Roster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of lists of parties, by agency and effect, with how many stand on each. */
public record PartyListsAnalysis(List<PartyListKind> kinds) implements Analysis {
  private static final List<String> COLUMNS =
      List.of(
          "kind", "chinese", "agency", "effect", "authority", "edition", "rows", "persons", "set");
  private static final List<String> ROWS = List.of("set", "roll", "source", "place", "state");
  private static final Cell NOTHING = new Cell.Nothing();

  public PartyListsAnalysis {
    kinds = List.copyOf(kinds);
  }

  /** The members of each roll of a list, and the edition that was read. */
  private record Rolls(String edition, Map<String, List<Member>> members) {}

  @Override
  public AnalysisReport report(Choice choice) {
    Map<String, Optional<Rolls>> byList = new LinkedHashMap<>();
    kinds.forEach(kind -> byList.computeIfAbsent(kind.list(), list -> rolls(choice, list)));
    List<List<Cell>> counts = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (PartyListKind kind : kinds) {
      counts.add(line(kind, byList.getOrDefault(kind.list(), Optional.empty())));
      rows.add(row(kind));
    }
    return new AnalysisReport(
        "Kinds of lists of parties",
        new Table(COLUMNS, counts),
        new Table(ROWS, rows),
        notes(byList));
  }

  private static Optional<Rolls> rolls(Choice choice, String list) {
    Optional<ListId> id =
        choice.corpus().lists().stream().filter(each -> each.value().equals(list)).findFirst();
    List<Held> held = id.map(each -> choice.corpus().primaries(each)).orElse(List.of());
    if (held.isEmpty() || !(choice.corpus().content(held.getLast()) instanceof PartyList parties)) {
      return Optional.empty();
    }
    Roster roster = Roster.of(parties, Taxonomy.standard());
    return Optional.of(new Rolls(held.getLast().edition().name(), roster.by(Grouping.ROLL)));
  }

  private static List<Cell> line(PartyListKind kind, Optional<Rolls> rolls) {
    List<Member> members =
        rolls.map(found -> found.members().getOrDefault(kind.roll(), List.of())).orElse(List.of());
    return List.of(
        Cell.text(kind.english()),
        Cell.text(kind.chinese()),
        Cell.text(kind.agency()),
        Cell.text(kind.effect()),
        Cell.text(kind.authority()),
        Cell.text(rolls.map(Rolls::edition)),
        rolls.isEmpty() ? NOTHING : Cell.count(PartyCount.N1.count(members)),
        rolls.isEmpty() ? NOTHING : Cell.count(PartyCount.N3.count(members)),
        Cell.text(kind.english()));
  }

  private static List<Cell> row(PartyListKind kind) {
    return List.of(
        Cell.text(kind.english()),
        Cell.text(kind.roll()),
        Cell.text(kind.attribution().words()),
        Cell.text(kind.attribution().placeOrNothing()),
        Cell.text(kind.attribution().isVerified() ? "from a text" : Attribution.UNVERIFIED));
  }

  private List<String> notes(Map<String, Optional<Rolls>> byList) {
    List<String> notes = new ArrayList<>();
    notes.add(
        kinds.size() + " kinds; who stands on several: 'thresher parties --by roll --overlap'");
    List<String> known = kinds.stream().map(PartyListKind::roll).toList();
    byList.forEach((list, rolls) -> {
      if (rolls.isEmpty()) {
        notes.add(list + " is not in this store: nothing is counted");
      }
      rolls.stream()
          .flatMap(found -> found.members().keySet().stream())
          .filter(roll -> !known.contains(roll))
          .forEach(roll -> notes.add("in " + list + " and not in the registry: " + roll));
    });
    return notes;
  }
}
