package dev.thresher.corpus.store;

import dev.thresher.corpus.content.Destination;
import dev.thresher.corpus.content.Listing;
import dev.thresher.corpus.content.ListingCitation;
import dev.thresher.corpus.content.ListingDate;
import dev.thresher.corpus.content.Party;
import dev.thresher.corpus.content.PartyAddress;
import dev.thresher.corpus.content.PartyAlias;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.corpus.content.PartyName;
import dev.thresher.corpus.content.PartyType;
import dev.thresher.corpus.content.PartyTyping;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A party list as lines: its document, then a line a party. */
final class PartyListLines {
  private PartyListLines() {}

  static void write(LineWriter out, PartyList content) {
    DocumentLines.write(out, content.document());
    Output parties = new Output(out, content.document().text());
    out.number(content.parties().size());
    content.parties().forEach(parties::write);
  }

  static PartyList read(LineReader in) {
    Document document = DocumentLines.read(in);
    Input input = new Input(in, document.text());
    int count = in.number();
    List<Party> parties = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      parties.add(input.party());
    }
    return new PartyList(document, parties);
  }

  private static final class Output {
    private final LineWriter out;
    private final EvidenceLines quotations;

    Output(LineWriter out, SourceText text) {
      this.out = out;
      this.quotations = new EvidenceLines.Within(text);
    }

    void write(Party party) {
      out.array().text(party.provision());
      write(party.name());
      out.text(party.memberOf());
      out.each(party.addresses(), this::write);
      write(party.destination());
      out.each(party.elsewhere(), this::write);
      write(party.listing());
      write(party.remarks());
      out.endArray();
    }

    private void write(PartyName name) {
      out.array();
      write(name.main());
      out.each(name.aliases(), this::write);
      name.typing().ifPresentOrElse(this::write, out::nothing);
      out.endArray();
    }

    private void write(PartyAlias alias) {
      out.array().text(alias.kind().name());
      write(alias.name());
      out.endArray();
    }

    private void write(PartyTyping typing) {
      out.array().text(typing.type().name()).text(typing.rule()).endArray();
    }

    private void write(PartyAddress address) {
      out.array();
      write(address.wording());
      out.text(address.country()).endArray();
    }

    private void write(Destination destination) {
      out.array().text(destination.country());
      writeOptional(destination.heading());
      out.endArray();
    }

    private void write(Listing listing) {
      out.array();
      writeOptional(listing.roll());
      writeOptional(listing.number());
      writeOptional(listing.licenceRequirement());
      writeOptional(listing.reviewPolicy());
      write(listing.grounds());
      write(listing.footnotes());
      out.each(listing.citations(), this::write);
      writeOptionalDate(listing.dated());
      out.endArray();
    }

    private void write(ListingCitation citation) {
      out.array().text(citation.reference());
      writeOptionalDate(citation.date());
      write(citation.evidence());
      out.endArray();
    }

    private void writeOptionalDate(Optional<ListingDate> date) {
      out.array();
      date.ifPresent(day -> {
        out.text(day.value().toString());
        write(day.evidence());
      });
      out.endArray();
    }

    private void write(List<Evidence> quoted) {
      out.array();
      quoted.forEach(this::write);
      out.endArray();
    }

    private void writeOptional(Optional<Evidence> evidence) {
      write(evidence.stream().toList());
    }

    private void write(Evidence evidence) {
      quotations.write(out, evidence);
    }
  }

  private static final class Input {
    private final LineReader in;
    private final EvidenceLines quotations;

    Input(LineReader in, SourceText text) {
      this.in = in;
      this.quotations = new EvidenceLines.Within(text);
    }

    Party party() {
      in.array();
      Party party =
          new Party(
              in.text(),
              name(),
              in.optionalText(),
              in.each(this::address),
              destination(),
              in.each(this::destination),
              listing(),
              evidences());
      in.endArray();
      return party;
    }

    private PartyName name() {
      in.array();
      PartyName name = new PartyName(evidence(), in.each(this::alias), in.optional(this::typing));
      in.endArray();
      return name;
    }

    private PartyAlias alias() {
      in.array();
      PartyAlias alias = new PartyAlias(PartyAlias.Kind.valueOf(in.text()), evidence());
      in.endArray();
      return alias;
    }

    private PartyTyping typing() {
      in.array();
      PartyTyping typing = new PartyTyping(PartyType.valueOf(in.text()), in.text());
      in.endArray();
      return typing;
    }

    private PartyAddress address() {
      in.array();
      PartyAddress address = new PartyAddress(evidence(), in.optionalText());
      in.endArray();
      return address;
    }

    private Destination destination() {
      in.array();
      Destination destination = new Destination(in.optionalText(), optionalEvidence());
      in.endArray();
      return destination;
    }

    private Listing listing() {
      in.array();
      Listing listing =
          new Listing(
              optionalEvidence(),
              optionalEvidence(),
              optionalEvidence(),
              optionalEvidence(),
              evidences(),
              evidences(),
              in.each(this::citation),
              optionalDate());
      in.endArray();
      return listing;
    }

    private ListingCitation citation() {
      in.array();
      ListingCitation citation = new ListingCitation(in.text(), optionalDate(), evidence());
      in.endArray();
      return citation;
    }

    private Optional<ListingDate> optionalDate() {
      return in.each(() -> new ListingDate(LocalDate.parse(in.text()), evidence())).stream()
          .findFirst();
    }

    private List<Evidence> evidences() {
      return in.each(this::evidence);
    }

    private Optional<Evidence> optionalEvidence() {
      return evidences().stream().findFirst();
    }

    private Evidence evidence() {
      return quotations.read(in);
    }
  }
}
