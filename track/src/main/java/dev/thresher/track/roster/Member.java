package dev.thresher.track.roster;

import dev.thresher.corpus.content.Party;
import dev.thresher.corpus.content.PartyTyping;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.track.field.FieldOfName;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A party of one list with what it is counted by.
 *
 * @param person the same for all members that share a name or an alias
 * @param fields what its names say of its field, each with the word that says so; none if nothing
 */
public record Member(Party party, String person, List<FieldOfName> fields) {
  static final String UNKNOWN = "unknown";
  static final String UNCLASSIFIED = "unclassified";

  public Member {
    fields = List.copyOf(fields);
  }

  public String destination() {
    String key = party.destination().key();
    return key.isEmpty() ? UNKNOWN : key;
  }

  public String type() {
    return party
        .name()
        .typing()
        .map(PartyTyping::type)
        .map(type -> type.name().toLowerCase(Locale.ROOT))
        .orElse(UNCLASSIFIED);
  }

  public Optional<LocalDate> firstListed() {
    return party.listing().firstDay();
  }

  /** The list within the list; empty if there is none. */
  public String roll() {
    return party.listing().roll().map(Evidence::quote).orElse("");
  }
}
