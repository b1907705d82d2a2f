package dev.thresher.track.party;

import dev.thresher.corpus.content.Party;
import dev.thresher.corpus.content.PartyAlias;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.text.Evidence;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A party of one edition with what it is recognised by.
 *
 * @param index its place in the list, from 0
 * @param row the letters and figures of its whole row
 */
record ListedParty(int index, Party party, Designator designator, String row) {
  private static final int LONGEST_ACRONYM = 5;

  String destination() {
    return Fold.of(party.destination().key());
  }

  String name() {
    return Fold.of(party.name().main().quote());
  }

  /** Destination, list within the list, party that it belongs to, name. */
  String key() {
    return destination() + '\n' + roll() + '\n' + member() + '\n' + name();
  }

  String roll() {
    return party.listing().roll().map(Evidence::quote).map(Fold::of).orElse("");
  }

  private String member() {
    return party.memberOf().map(Fold::of).orElse("");
  }

  /** The list's own number for it; empty if it has none. */
  String number() {
    return party
        .listing()
        .number()
        .map(Evidence::quote)
        .map(number -> roll() + '\n' + Fold.of(number))
        .orElse("");
  }

  /** All names, folded; short ones, which several parties may share, are left out. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    names.add(name());
    party.name().aliases().stream()
        .map(PartyAlias::name)
        .map(alias -> Fold.of(alias.quote()))
        .filter(alias -> alias.length() > LONGEST_ACRONYM)
        .forEach(names::add);
    return names;
  }
}
