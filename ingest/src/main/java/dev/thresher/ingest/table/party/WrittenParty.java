package dev.thresher.ingest.table.party;

import dev.thresher.corpus.text.Locator;
import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.text.Transcript;
import java.util.List;
import java.util.Optional;

/** Where the fields of a party stand in the text that is being written. */
record WrittenParty(
    String provision,
    PartyFields fields,
    Span name,
    List<Span> aliases,
    List<Span> addresses,
    Optional<Span> heading,
    Optional<Span> roll,
    Optional<Span> number,
    Optional<Span> requirement,
    Optional<Span> policy,
    List<Span> grounds,
    Optional<Span> citations,
    Optional<Span> dated) {
  WrittenParty {
    aliases = List.copyOf(aliases);
    addresses = List.copyOf(addresses);
    grounds = List.copyOf(grounds);
  }

  /** Writes the fields of one party, in the order in which a reader wants them. */
  static final class Pen {
    private final Transcript transcript;
    private final Locator place;

    Pen(Transcript transcript, Locator place) {
      this.transcript = transcript;
      this.place = place;
    }

    WrittenParty write(String provision, PartyFields fields) {
      PartyFields.Terms terms = fields.terms();
      Span name = transcript.write(fields.name(), place);
      return new WrittenParty(
          provision,
          fields,
          name,
          all(fields.aliases()),
          all(fields.addresses()),
          one(fields.heading()),
          one(terms.roll()),
          one(terms.number()),
          one(terms.requirement()),
          one(terms.policy()),
          all(terms.grounds()),
          one(terms.citations()),
          one(terms.dated()));
    }

    private List<Span> all(List<String> values) {
      return values.stream().flatMap(value -> one(value).stream()).toList();
    }

    private Optional<Span> one(String value) {
      return PartyFields.said(value).map(transcript::write);
    }
  }
}
