package dev.thresher.corpus.content;

import dev.thresher.corpus.text.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * One listed party: a company, institute, person or agency, as its row names it.
 *
 * @param provision the path of the row; several parties may stand in one
 * @param name with its aliases
 * @param memberOf the name of the party under which the row lists this one: a subordinate
 *     institution, an affiliate
 * @param addresses in the order of the row; an institution without one of its own has those that
 *     the list gives to all
 * @param elsewhere the other destinations under which the row says the party is listed too
 * @param remarks words of the row that are in no other field
 */
public record Party(
    String provision,
    PartyName name,
    Optional<String> memberOf,
    List<PartyAddress> addresses,
    Destination destination,
    List<Destination> elsewhere,
    Listing listing,
    List<Evidence> remarks) {
  public Party {
    addresses = List.copyOf(addresses);
    elsewhere = List.copyOf(elsewhere);
    remarks = List.copyOf(remarks);
  }
}
