package dev.thresher.ingest.table.party;

import dev.thresher.corpus.content.Destination;
import dev.thresher.corpus.content.ListingCitation;
import dev.thresher.corpus.content.Party;
import dev.thresher.corpus.content.PartyAddress;
import dev.thresher.corpus.content.PartyAlias;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.corpus.text.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A party list as a reader checks it: a block of lines for each party. */
final class PartyText {
  private PartyText() {}

  static String of(List<PartyList> lists) {
    return lists.stream().map(PartyText::of).collect(Collectors.joining("\n"));
  }

  private static String of(PartyList list) {
    StringBuilder out = new StringBuilder(list.document().edition().list() + "\n");
    list.parties().forEach(party -> append(out, party));
    list.document().diagnostics().forEach(note -> out.append("! ").append(note).append('\n'));
    return out.toString();
  }

  private static void append(StringBuilder out, Party party) {
    out.append('\n').append(party.destination().key()).append(" | ");
    out.append(party.name().main().quote()).append('\n');
    party.memberOf().ifPresent(head -> line(out, "of", head));
    party.name().typing().ifPresent(t -> line(out, "is", t.type() + " by " + t.rule()));
    party.name().aliases().forEach(alias -> line(out, label(alias.kind()), alias.name().quote()));
    party.addresses().forEach(address -> line(out, "at", words(address)));
    List<Destination> elsewhere = party.elsewhere();
    elsewhere.forEach(destination -> line(out, "also in", destination.key()));
    party.listing().licenceRequirement().ifPresent(words -> line(out, "needs", words.quote()));
    party.listing().reviewPolicy().ifPresent(words -> line(out, "review", words.quote()));
    party.listing().footnotes().forEach(mark -> line(out, "footnote", mark.quote()));
    party.listing().citations().forEach(citation -> line(out, "cites", words(citation)));
    party.listing().firstDay().ifPresent(day -> line(out, "since", day.toString()));
    party.remarks().forEach(remark -> line(out, "remark", remark.quote()));
  }

  private static String words(PartyAddress address) {
    return address.wording().quote() + " [" + address.country().orElse("?") + "]";
  }

  private static String words(ListingCitation citation) {
    return citation.reference()
        + citation.date().map(date -> " of " + date.value()).orElse("")
        + quoted(citation.evidence());
  }

  private static String quoted(Evidence evidence) {
    return " \"" + evidence.quote() + "\"";
  }

  private static String label(PartyAlias.Kind kind) {
    return switch (kind) {
      case ALSO_KNOWN_AS -> "a.k.a.";
      case FORMERLY_KNOWN_AS -> "f.k.a.";
      case DOING_BUSINESS_AS -> "d.b.a.";
    };
  }

  private static void line(StringBuilder out, String label, String words) {
    out.append(String.format(Locale.ROOT, "  %-8s %s%n", label, words.replace("\n", " / ")));
  }
}
