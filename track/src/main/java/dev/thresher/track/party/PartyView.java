package dev.thresher.track.party;

import dev.thresher.corpus.content.Party;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parties of one edition with what they are recognised by, in order of the text. */
record PartyView(PartyList list, List<ListedParty> parties) {
  PartyView {
    parties = List.copyOf(parties);
  }

  static PartyView of(PartyList list) {
    Document document = list.document();
    Map<String, Provision> provisions = new HashMap<>();
    for (Provision provision : document.outline().provisions()) {
      provisions.put(provision.path(), provision);
    }
    Map<String, String> rows = new HashMap<>();
    List<ListedParty> parties = new ArrayList<>();
    for (Party party : list.parties()) {
      Provision provision = provisions.get(party.provision());
      if (provision == null) {
        throw new IllegalArgumentException(
            document.edition().name() + " has no row " + party.provision());
      }
      String row =
          rows.computeIfAbsent(provision.path(), path -> Fold.of(document.wording(provision)));
      parties.add(new ListedParty(parties.size(), party, provision.designator(), row));
    }
    return new PartyView(list, parties);
  }
}
