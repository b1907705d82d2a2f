package dev.thresher.ingest.table.party;

import dev.thresher.corpus.content.Destination;
import dev.thresher.corpus.content.Listing;
import dev.thresher.corpus.content.ListingCitation;
import dev.thresher.corpus.content.ListingDate;
import dev.thresher.corpus.content.Party;
import dev.thresher.corpus.content.PartyAddress;
import dev.thresher.corpus.content.PartyAlias;
import dev.thresher.corpus.content.PartyName;
import dev.thresher.corpus.content.PartyTyping;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.table.Countries;
import dev.thresher.ingest.table.Slice;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A party whose fields are written, with every field quoted. */
final class FieldParty {
  private final SourceText text;
  private final WrittenParty written;

  FieldParty(SourceText text, WrittenParty written) {
    this.text = text;
    this.written = written;
  }

  Party party() {
    return new Party(
        written.provision(),
        name(),
        Optional.empty(),
        written.addresses().stream().map(this::address).toList(),
        destination(),
        List.of(),
        listing(),
        List.of());
  }

  private PartyName name() {
    List<PartyAlias> aliases =
        written.aliases().stream()
            .map(alias -> new PartyAlias(PartyAlias.Kind.ALSO_KNOWN_AS, text.evidence(alias)))
            .toList();
    Evidence main = text.evidence(written.name());
    PartyTypes types = PartyTypes.standard();
    List<Evidence> others = aliases.stream().map(PartyAlias::name).toList();
    String field = written.fields().type();
    Optional<PartyTyping> typing =
        types
            .ofField(field)
            .or(() ->
                PartyTypes.isOrganisation(field)
                    ? types.ofOrganisation(main.quote(), others)
                    : types.of(main.quote(), others));
    return new PartyName(main, aliases, typing);
  }

  private PartyAddress address(Span span) {
    Slice words = Slice.of(text.characters(), span);
    Countries countries = Countries.standard();
    String last = words.words().substring(words.words().lastIndexOf(',') + 1).strip();
    Optional<String> country =
        countries.codeOf(last).or(() -> countries.ofAddress(words).map(Countries.Mention::code));
    return new PartyAddress(text.evidence(span), country);
  }

  private Destination destination() {
    return written
        .heading()
        .map(heading ->
            new Destination(
                Countries.standard().codeOf(text.quote(heading)),
                Optional.of(text.evidence(heading))))
        .orElse(Destination.none());
  }

  private Listing listing() {
    return new Listing(
        written.roll().map(text::evidence),
        written.number().map(text::evidence),
        written.requirement().map(text::evidence),
        written.policy().map(text::evidence),
        written.grounds().stream().map(text::evidence).toList(),
        List.of(),
        written.citations().map(this::citations).orElse(List.of()),
        written.dated().flatMap(this::day));
  }

  private List<ListingCitation> citations(Span span) {
    Slice words = Slice.of(text.characters(), span);
    List<FederalRegister.Citation> citations = FederalRegister.in(words);
    return citations.isEmpty()
        ? List.of(new ListingCitation(words.words(), Optional.empty(), words.evidence(text)))
        : citations.stream().map(this::citation).toList();
  }

  private ListingCitation citation(FederalRegister.Citation citation) {
    return new ListingCitation(
        citation.reference(),
        citation.day().map(day -> new ListingDate(day.value(), day.words().evidence(text))),
        citation.words().evidence(text));
  }

  /** A day in ISO form or as the Federal Register prints it; empty if it is neither. */
  private Optional<ListingDate> day(Span span) {
    Slice words = Slice.of(text.characters(), span);
    Optional<LocalDate> day =
        FederalRegister.day(words).map(FederalRegister.Day::value).or(() -> iso(words.words()));
    return day.map(value -> new ListingDate(value, text.evidence(span)));
  }

  private static Optional<LocalDate> iso(String words) {
    try {
      return Optional.of(LocalDate.parse(words));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
