package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.job.UnknownChoiceException;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.Table;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.corpus.edition.Digest;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.ingest.table.party.PartyFamily;
import dev.thresher.track.field.Taxonomy;
import dev.thresher.track.roster.Grouping;
import dev.thresher.track.roster.PartyCount;
import dev.thresher.track.roster.Roster;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How many parties stand on a list, by destination, type, field or year of first listing.
 *
 * @param lists party lists, each counted by itself
 * @param asOf a day; empty for the latest edition, whole
 * @param destinations only parties under these destinations; none named, all
 * @param isOverlap whether to count the parties that two of the lists share
 */
public record PartiesAnalysis(
    List<String> lists,
    Optional<String> asOf,
    List<Grouping> groupings,
    List<PartyCount> counts,
    List<String> destinations,
    boolean isOverlap)
    implements Analysis {
  private static final int SHORT = 12;

  public PartiesAnalysis {
    lists = List.copyOf(lists);
    groupings = List.copyOf(groupings);
    counts = List.copyOf(counts);
    destinations = List.copyOf(destinations);
  }

  @Override
  public AnalysisReport report(Choice choice) {
    PartyTables tables = new PartyTables(counts, asOf.orElse("whole edition"));
    List<String> notes = new ArrayList<>(definitions());
    for (String list : lists) {
      Held held = held(choice, choice.list(list));
      Roster roster = roster(choice, held);
      notes.addAll(caveats(held, roster));
      groupings.forEach(grouping -> tables.add(roster, grouping));
      tables.addTotal(roster, !groupings.isEmpty());
    }
    if (isOverlap) {
      tables.addOverlaps();
      notes.add(
          "overlap: parties of two lists that share a name or a long alias, counted as persons");
    }
    return new AnalysisReport(
        "Parties listed on " + String.join(", ", lists),
        new Table(tables.countColumns(), tables.counts()),
        new Table(PartyTables.ROWS, tables.rows()),
        notes,
        tables.drawings());
  }

  private Roster roster(Choice choice, Held held) {
    if (!(choice.corpus().content(held) instanceof PartyList list)) {
      throw new UnknownChoiceException(
          held.edition().list() + " is no party list; 'thresher lists' shows what there is");
    }
    Roster whole = Roster.of(list, Taxonomy.standard());
    Roster known = asOf.map(Choice::day).map(whole::listedBy).orElse(whole);
    return destinations.isEmpty()
        ? known
        : known.where(member -> destinations.contains(member.destination()));
  }

  /** The edition in force on the day; before the first one, the first: its survivors. */
  private Held held(Choice choice, ListId list) {
    List<Held> editions = choice.corpus().primaries(list);
    if (editions.isEmpty()) {
      throw new UnknownChoiceException(list + " has no tracked edition");
    }
    return asOf.map(Choice::day)
        .map(day -> choice.corpus().inForce(list, day).orElse(editions.getFirst()))
        .orElse(editions.getLast());
  }

  private List<String> caveats(Held held, Roster roster) {
    List<String> notes = new ArrayList<>();
    String edition = held.edition().name();
    LocalDate date = held.edition().date();
    notes.add(edition + ": SHA-256 " + held.holding().files().getFirst().digest());
    asOf.map(Choice::day)
        .filter(day -> day.isBefore(date))
        .ifPresent(day ->
            notes.add(
                edition
                    + ": no edition of "
                    + day
                    + " is at hand; counted are the survivors in "
                    + date
                    + " whose first citation is not later; who was removed in between is missing"));
    if (roster.undated() > 0) {
      notes.add(
          edition
              + ": "
              + roster.undated()
              + " of "
              + roster.members().size()
              + " parties state no day of listing; they are counted as of every day and stand under year unknown");
    }
    return notes;
  }

  private List<String> definitions() {
    List<String> notes = new ArrayList<>();
    counts.forEach(each -> notes.add(each.name() + ": " + each.meaning()));
    notes.add(
        "type by the rules party-types.tsv, version " + typeVersion() + "; unclassified is kept");
    notes.add("field by the lexicon fields.tsv, version " + Taxonomy.standard().version());
    notes.add(
        "year and growth are of survivors: who was listed and removed before the edition is not in it");
    return notes;
  }

  /** The first figures of the digest of the rules by which names tell a type. */
  private static String typeVersion() {
    String name = "party-types.tsv";
    try (InputStream rules =
        Objects.requireNonNull(PartyFamily.class.getResourceAsStream(name), name)) {
      return Digest.of(rules.readAllBytes()).hex().substring(0, SHORT);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own " + name, e);
    }
  }
}
