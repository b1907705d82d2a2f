package dev.thresher.corpus.store;

import dev.thresher.corpus.content.ChartMark;
import dev.thresher.corpus.content.ChartRow;
import dev.thresher.corpus.content.CountryChart;
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

/** Party lists and charts that hold every kind of value, drawn with a seed. */
final class RandomTables {
  private final RandomContent random;
  private final Document document;

  RandomTables(long seed) {
    random = new RandomContent(seed);
    document = random.document();
  }

  PartyList partyList() {
    return new PartyList(document, random.some(this::party));
  }

  CountryChart countryChart() {
    return new CountryChart(document, random.some(random::word), random.some(this::row));
  }

  private Party party() {
    return new Party(
        random.word(),
        new PartyName(evidence(), random.some(this::alias), random.maybe(this::typing)),
        random.maybe(random::word),
        random.some(() -> new PartyAddress(evidence(), random.maybe(random::word))),
        destination(),
        random.some(this::destination),
        listing(),
        random.some(this::evidence));
  }

  private Listing listing() {
    return new Listing(
        random.maybe(this::evidence),
        random.maybe(this::evidence),
        random.maybe(this::evidence),
        random.maybe(this::evidence),
        random.some(this::evidence),
        random.some(this::evidence),
        random.some(() -> new ListingCitation(random.word(), random.maybe(this::date), evidence())),
        random.maybe(this::date));
  }

  private PartyAlias alias() {
    return new PartyAlias(random.oneOf(PartyAlias.Kind.values()), evidence());
  }

  private PartyTyping typing() {
    return new PartyTyping(random.oneOf(PartyType.values()), random.word());
  }

  private ListingDate date() {
    return new ListingDate(random.day(), evidence());
  }

  private Destination destination() {
    return new Destination(random.maybe(random::word), random.maybe(this::evidence));
  }

  private ChartRow row() {
    return new ChartRow(
        random.word(),
        destination(),
        random.some(() -> new ChartMark(random.word(), evidence())),
        random.some(this::evidence),
        random.maybe(this::evidence));
  }

  private Evidence evidence() {
    return random.evidence(document);
  }
}
