package dev.thresher.track.party;

import dev.thresher.corpus.content.Destination;
import dev.thresher.corpus.content.Listing;
import dev.thresher.corpus.content.ListingCitation;
import dev.thresher.corpus.content.Party;
import dev.thresher.corpus.content.PartyAddress;
import dev.thresher.corpus.content.PartyAlias;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.corpus.content.PartyName;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Outline;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds a party list from rows {@code COUNTRY | name | alias; alias | address; address | needs |
 * citation; citation}.
 */
final class PartyListBuilder {
  private final Edition edition;
  private final StringBuilder text = new StringBuilder();
  private final List<Provision> provisions = new ArrayList<>();
  private final List<List<List<Span>>> rows = new ArrayList<>();
  private final List<String> countries = new ArrayList<>();

  private PartyListBuilder(String date) {
    edition =
        new Edition(
            new ListId("sample-parties"),
            LocalDate.parse(date),
            Edition.PRIMARY,
            Language.ENGLISH,
            EditionDates.unknown());
  }

  static PartyList on(String date, String... rows) {
    PartyListBuilder builder = new PartyListBuilder(date);
    for (String row : rows) {
      builder.row(row);
    }
    return builder.build();
  }

  private void row(String row) {
    int start = text.length();
    String[] cells = row.split("\\|", -1);
    List<List<Span>> fields = new ArrayList<>();
    for (int i = 1; i < cells.length; i++) {
      fields.add(write(cells[i]));
    }
    text.append('\n');
    rows.add(fields);
    countries.add(cells[0].strip());
    provisions.add(
        new Provision(
            "row-" + provisions.size(),
            new Designator(List.of(cells[0].strip(), cells[1].strip())),
            ProvisionKind.ENTRY,
            new Span(0, 0),
            List.of(new Span(start, text.length())),
            -1));
  }

  private List<Span> write(String cell) {
    List<Span> spans = new ArrayList<>();
    for (String value : cell.split(";", -1)) {
      if (!value.isBlank()) {
        int start = text.length();
        text.append(value.strip());
        spans.add(new Span(start, text.length()));
        text.append('\n');
      }
    }
    return spans;
  }

  private PartyList build() {
    SourceText source = SourceText.of(text.toString());
    Document document =
        new Document(edition, source, new Outline(provisions, List.of(), List.of()), List.of());
    List<Party> parties = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      parties.add(party(source, i));
    }
    return new PartyList(document, parties);
  }

  private Party party(SourceText source, int index) {
    List<List<Evidence>> fields =
        rows.get(index).stream()
            .map(spans -> spans.stream().map(source::evidence).toList())
            .toList();
    return new Party(
        "row-" + index,
        new PartyName(
            fields.get(0).getFirst(),
            field(fields, 1).stream()
                .map(alias -> new PartyAlias(PartyAlias.Kind.ALSO_KNOWN_AS, alias))
                .toList(),
            Optional.empty()),
        Optional.empty(),
        field(fields, 2).stream().map(words -> new PartyAddress(words, Optional.empty())).toList(),
        new Destination(Optional.of(countries.get(index)), Optional.empty()),
        List.of(),
        listing(fields),
        List.of());
  }

  private static Listing listing(List<List<Evidence>> fields) {
    return new Listing(
        Optional.empty(),
        Optional.empty(),
        field(fields, 3).stream().findFirst(),
        Optional.empty(),
        List.of(),
        List.of(),
        field(fields, 4).stream()
            .map(words -> new ListingCitation(words.quote(), Optional.empty(), words))
            .toList(),
        Optional.empty());
  }

  private static List<Evidence> field(List<List<Evidence>> fields, int index) {
    return index < fields.size() ? fields.get(index) : List.of();
  }
}
