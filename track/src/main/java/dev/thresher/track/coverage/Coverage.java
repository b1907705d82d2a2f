package dev.thresher.track.coverage;

import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.track.entry.ListedEntries;
import dev.thresher.track.entry.ListedEntry;
import dev.thresher.track.entry.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules for each entry of an edition whether it is controlled for a country. */
public final class Coverage {
  static final String NO_ROWS = "licence rows missing in source";
  private static final String NO_PARAGRAPHS = "paragraphs missing in source";
  private static final String OTHER_AUTHORITY = "the heading leaves it to another authority";

  private final ListedEntries entries;
  private final Destinations destinations;
  private final Map<String, List<LicenceRow>> rows = new LinkedHashMap<>();

  private Coverage(ListedEntries entries, Destinations destinations) {
    this.entries = entries;
    this.destinations = destinations;
    for (ListedEntry entry : entries.entries()) {
      rows.put(
          entry.code(),
          entry.rows().stream().map(row -> LicenceRow.of(entries.document(), row)).toList());
    }
  }

  public static Coverage of(ListedEntries entries, Destinations destinations) {
    return new Coverage(entries, destinations);
  }

  public ListedEntries entries() {
    return entries;
  }

  /** A ruling for each entry, for K4 for each of its items, in order; [Reserved] has none. */
  public List<Ruling> rulings(String country, Controlled definition) {
    List<Ruling> rulings = new ArrayList<>();
    for (ListedEntry entry : entries.entries()) {
      if (entry.isReserved()) {
        continue;
      }
      if (definition == Controlled.K4) {
        rulings.addAll(items(entry, country));
      } else {
        rulings.add(entry(entry, country, definition));
      }
    }
    return rulings;
  }

  /** What one row says of a country. */
  private record Said(Answer answer, String why, LicenceRow row) {}

  private List<LicenceRow> rows(ListedEntry entry) {
    return rows.getOrDefault(entry.code(), List.of());
  }

  private Ruling entry(ListedEntry entry, String country, Controlled definition) {
    Designator code = Designator.parse(entry.code());
    Optional<Said> yes = first(entry, country, definition, Answer.YES);
    if (yes.isPresent()) {
      return ruling(entry, code, country, definition, yes.get());
    }
    Optional<Ruling> embargoed =
        definition == Controlled.K3 ? embargo(entry, country) : Optional.empty();
    return embargoed.orElseGet(() -> notRequired(entry, code, country, definition));
  }

  private Ruling notRequired(
      ListedEntry entry, Designator code, String country, Controlled definition) {
    if (rows(entry).isEmpty()) {
      return entry.isOfOtherAuthority()
          ? new Ruling(
              entry, code, country, definition, Answer.NO, OTHER_AUTHORITY, "", entry.heading())
          : new Ruling(
              entry, code, country, definition, Answer.UNDECIDED, NO_ROWS, "", Optional.empty());
    }
    return first(entry, country, definition, Answer.UNDECIDED)
        .map(said -> ruling(entry, code, country, definition, said))
        .orElseGet(() -> free(entry, code, country, definition));
  }

  private static Ruling free(
      ListedEntry entry, Designator what, String country, Controlled definition) {
    return new Ruling(
        entry,
        what,
        country,
        definition,
        Answer.NO,
        "no row requires a licence",
        "",
        Optional.empty());
  }

  private static Ruling ruling(
      ListedEntry entry, Designator what, String country, Controlled definition, Said said) {
    return new Ruling(
        entry,
        what,
        country,
        definition,
        said.answer(),
        said.why(),
        said.row().path(),
        Optional.of(said.row().evidence()));
  }

  /** The first row that answers so, those for the entire entry before those for a part. */
  private Optional<Said> first(
      ListedEntry entry, String country, Controlled definition, Answer answer) {
    List<Said> all =
        rows(entry).stream()
            .map(row -> said(row, country, definition))
            .filter(said -> said.answer() == answer)
            .toList();
    return all.stream()
        .filter(said -> isEntire(entry, said.row()))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private static boolean isEntire(ListedEntry entry, LicenceRow row) {
    return RowScope.of(entry.code(), row.scope()) instanceof RowScope.Entire(List<Designator> less)
        && less.isEmpty();
  }

  private Said said(LicenceRow row, String country, Controlled definition) {
    Optional<Said> columns = byColumns(row, country);
    if (columns.filter(said -> said.answer() == Answer.YES).isPresent()
        || definition == Controlled.K1) {
      return columns.orElseGet(() -> new Said(Answer.NO, "names no chart column", row));
    }
    Optional<Said> words =
        DestinationWords.of(row, country, destinations)
            .map(said -> new Said(said.answer(), said.basis(), row));
    return words.or(() -> columns).orElseGet(() -> withoutDestination(row));
  }

  private static Said withoutDestination(LicenceRow row) {
    return row.requirement().startsWith("N/A")
        ? new Said(Answer.NO, "the row names no destination", row)
        : new Said(Answer.UNDECIDED, "the row's destinations are not understood", row);
  }

  private Optional<Said> byColumns(LicenceRow row, String country) {
    Optional<Said> last = Optional.empty();
    for (String column : row.columns()) {
      Answer answer = destinations.isMarked(country, column);
      String why =
          switch (answer) {
            case YES -> column + " is marked for " + country;
            case NO -> column + " is not marked for " + country;
            case UNDECIDED -> "no chart of that day says whether " + column + " is marked";
          };
      if (answer == Answer.YES) {
        return Optional.of(new Said(answer, why, row));
      }
      if (last.isEmpty() || answer == Answer.UNDECIDED) {
        last = Optional.of(new Said(answer, why, row));
      }
    }
    return last;
  }

  private Optional<Ruling> embargo(ListedEntry entry, String country) {
    Optional<Evidence> instead = destinations.instead(country);
    return DestinationWords.embargo(country)
        .map(embargo -> {
          Answer answer = embargo.answer(entries.document().edition().date());
          return new Ruling(
              entry,
              Designator.parse(entry.code()),
              country,
              Controlled.K3,
              answer,
              (answer == Answer.UNDECIDED
                      ? "read only in the edition of " + embargo.readIn() + ": "
                      : "")
                  + embargo.basis()
                  + instead.map(words -> "; the chart: " + words.quote()).orElse(""),
              "",
              Optional.empty());
        });
  }

  private List<Ruling> items(ListedEntry entry, String country) {
    Designator code = Designator.parse(entry.code());
    if (!entry.hasAllParagraphs()) {
      return List.of(
          new Ruling(
              entry,
              code,
              country,
              Controlled.K4,
              Answer.UNDECIDED,
              NO_PARAGRAPHS,
              "",
              Optional.empty()));
    }
    List<Designator> leaves =
        entry.paragraphs().stream().filter(Paragraph::isLeaf).map(Paragraph::designator).toList();
    return (leaves.isEmpty() ? List.of(code) : leaves)
        .stream().map(leaf -> item(entry, leaf, country)).toList();
  }

  /** By the rows that name the item; a row in words decides nothing for it. */
  private Ruling item(ListedEntry entry, Designator leaf, String country) {
    Optional<Said> undecided = Optional.empty();
    for (LicenceRow row : rows(entry)) {
      Said said = said(row, country, Controlled.K2);
      RowScope scope = RowScope.of(entry.code(), row.scope());
      Answer covers = scope.covers(leaf);
      if (said.answer() == Answer.YES && covers == Answer.YES) {
        return ruling(entry, leaf, country, Controlled.K4, said);
      }
      if (said.answer() != Answer.NO && covers != Answer.NO && undecided.isEmpty()) {
        String why = covers == Answer.UNDECIDED ? scope.doubt() : said.why();
        undecided = Optional.of(new Said(Answer.UNDECIDED, why, row));
      }
    }
    return undecided
        .map(said -> ruling(entry, leaf, country, Controlled.K4, said))
        .orElseGet(() ->
            rows(entry).isEmpty()
                ? notRequired(entry, leaf, country, Controlled.K4)
                : free(entry, leaf, country, Controlled.K4));
  }
}
