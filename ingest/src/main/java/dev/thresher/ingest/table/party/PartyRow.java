package dev.thresher.ingest.table.party;

import dev.thresher.corpus.content.Destination;
import dev.thresher.corpus.content.Listing;
import dev.thresher.corpus.content.ListingCitation;
import dev.thresher.corpus.content.ListingDate;
import dev.thresher.corpus.content.Party;
import dev.thresher.corpus.content.PartyAddress;
import dev.thresher.corpus.content.PartyAlias;
import dev.thresher.corpus.content.PartyName;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.ingest.table.Countries;
import dev.thresher.ingest.table.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parties of one printed row, with the terms that its other cells give to all of them. */
final class PartyRow {
  private static final Pattern FOOTNOTE = Pattern.compile("[¹²³⁴⁵⁶⁷⁸⁹⁰]+");
  private static final Pattern REQUIREMENT =
      Pattern.compile("(?i)(?:for )?(?:all )?items\\b.*", Pattern.DOTALL);

  private final String file;
  private final SourceText text;
  private final PrintedRow row;
  private final CellReader.Found found;
  private final Destination destination;
  private final List<List<Slice>> addresses;
  private final List<Slice> shared;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  PartyRow(String file, SourceText text, PrintedRow row, CellReader.Found found) {
    this.file = file;
    this.text = text;
    this.row = row;
    this.found = found;
    this.addresses =
        found.parties().stream().map(draft -> Addresses.of(draft.addressLines)).toList();
    this.shared = Addresses.of(found.sharedAddresses());
    this.destination =
        row.heading()
            .map(heading ->
                new Destination(
                    Countries.standard().code(heading.words()),
                    Optional.of(heading.evidence(text))))
            .orElse(Destination.none());
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  List<Party> parties(String provision) {
    Listing listing = listing();
    List<Slice> remarks = remarks();
    List<Party> parties = new ArrayList<>();
    for (int i = 0; i < found.parties().size(); i++) {
      PartyDraft draft = found.parties().get(i);
      parties.add(
          new Party(
              provision,
              name(draft),
              draft.memberOf.map(Slice::words),
              (addresses.get(i).isEmpty() ? shared : addresses.get(i))
                  .stream().map(this::address).toList(),
              destination,
              found.pointers().stream().flatMap(pointer -> elsewhere(pointer).stream()).toList(),
              listing,
              (i == 0 ? remarks : List.<Slice>of()).stream().map(this::quote).toList()));
      checkPromise(draft);
    }
    return parties;
  }

  private PartyName name(PartyDraft draft) {
    List<PartyAlias> aliases =
        draft.aliases.stream()
            .map(alias -> new PartyAlias(alias.kind(), quote(alias.name())))
            .toList();
    return new PartyName(
        quote(draft.name),
        aliases,
        PartyTypes.standard()
            .of(draft.name.words(), aliases.stream().map(PartyAlias::name).toList()));
  }

  private PartyAddress address(Slice words) {
    Optional<String> named = Countries.standard().ofAddress(words).map(Countries.Mention::code);
    return new PartyAddress(quote(words), named.or(destination::country));
  }

  private List<Destination> elsewhere(Slice pointer) {
    List<Destination> destinations = new ArrayList<>();
    int at = pointer.start();
    while (at < pointer.end()) {
      Optional<Countries.Mention> country = Countries.standard().at(pointer, at);
      country.ifPresent(mention ->
          destinations.add(
              new Destination(Optional.of(mention.code()), Optional.of(quote(mention.words())))));
      at = country.map(mention -> mention.words().end()).orElse(at + 1);
    }
    return destinations;
  }

  private Listing listing() {
    Slice requirement = row.licenceRequirement();
    Slice policy = row.reviewPolicy();
    if (policy.match(REQUIREMENT).isPresent() && requirement.match(REQUIREMENT).isEmpty()) {
      warn("licence requirement and review policy stand in each other's column", "read as meant");
      requirement = row.reviewPolicy();
      policy = row.licenceRequirement();
    }
    List<FederalRegister.Citation> citations = new ArrayList<>(FederalRegister.in(policy));
    if (!citations.isEmpty()) {
      warn("a citation stands in the column of the review policy", "read as a citation");
      policy = policy.until(citations.getFirst().words().start()).strip();
    }
    citations.addAll(FederalRegister.in(row.citations()));
    return new Listing(
        Optional.empty(),
        Optional.empty(),
        quoteIfAny(requirement),
        quoteIfAny(policy),
        List.of(),
        footnotes(requirement),
        citations.stream().map(this::citation).toList(),
        Optional.empty());
  }

  private ListingCitation citation(FederalRegister.Citation citation) {
    return new ListingCitation(
        citation.reference(),
        citation.day().map(day -> new ListingDate(day.value(), quote(day.words()))),
        quote(citation.words()));
  }

  private List<Evidence> footnotes(Slice requirement) {
    return requirement.findAll(FOOTNOTE).stream()
        .map(mark -> quote(new Slice(requirement.text(), mark.start(), mark.end())))
        .toList();
  }

  private List<Slice> remarks() {
    List<Slice> remarks = new ArrayList<>();
    for (Slice cell : row.cells()) {
      Leftovers leftovers = new Leftovers(cell);
      fields().stream()
          .filter(field -> cell.span().contains(field.span()))
          .forEach(leftovers::take);
      remarks.addAll(leftovers.remarks());
    }
    return remarks;
  }

  private List<Slice> fields() {
    List<Slice> fields = new ArrayList<>(found.pointers());
    fields.addAll(found.structure());
    fields.addAll(shared);
    addresses.forEach(fields::addAll);
    for (PartyDraft draft : found.parties()) {
      fields.add(draft.name);
      draft.memberOf.ifPresent(fields::add);
      draft.aliases.forEach(alias -> fields.add(alias.name()));
    }
    return fields;
  }

  private void checkPromise(PartyDraft draft) {
    if (draft.breaksItsPromise()) {
      warn(
          "the row counts "
              + draft.declaredAliases.getAsInt()
              + " aliases of "
              + draft.name.words()
              + " and lists "
              + draft.listed(),
          "nothing to do: the list's own count is off");
    }
  }

  private void warn(String message, String remedy) {
    int start = row.cells().getFirst().start();
    String place = text.locate(start).map(Object::toString).orElse("offset " + start);
    diagnostics.add(new Diagnostic(Diagnostic.Severity.WARNING, file, place, message, remedy));
  }

  private Optional<Evidence> quoteIfAny(Slice words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(quote(words));
  }

  private Evidence quote(Slice words) {
    return words.evidence(text);
  }
}
