package dev.thresher.corpus.content;

import dev.thresher.corpus.entry.Document;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list of parties to whom exports need a licence or are refused, such as the Entity List: its
 * rows as a document, and the parties that stand in them, in order of the text.
 */
public record PartyList(Document document, List<Party> parties) implements Content {
  private static final String SOURCE = "list";

  public PartyList {
    parties = List.copyOf(parties);
  }

  @Override
  public ControlList inProvisions() {
    return new ControlList(
        document,
        List.of(),
        parties.stream().flatMap(PartyList::dates).sorted(DateMention.BY_PLACE).toList(),
        parties.stream().flatMap(PartyList::names).sorted(EntityMention.BY_PLACE).toList(),
        NumeralCensus.none());
  }

  private static Stream<DateMention> dates(Party party) {
    Listing listing = party.listing();
    return Stream.concat(
            listing.dated().stream(),
            listing.citations().stream().flatMap(citation -> citation.date().stream()))
        .map(date ->
            new DateMention(
                party.provision(),
                Optional.of(date.value()),
                Optional.empty(),
                DateRole.CITED,
                Optional.empty(),
                date.evidence()));
  }

  private static Stream<EntityMention> names(Party party) {
    return Stream.concat(
            Stream.of(party.name().main()), party.name().aliases().stream().map(PartyAlias::name))
        .map(name ->
            new EntityMention(
                party.provision(),
                EntityType.PARTY,
                Optional.of(party.name().main().quote()),
                SOURCE,
                name));
  }
}
