package dev.thresher.track.roster;

import java.util.List;
import java.util.stream.Stream;

/** What is counted as a listed party. */
public enum PartyCount {
  N1("entries as printed: rows of the list"),
  N2("distinct names per destination"),
  N3("distinct persons: parties that share a name or an alias are one, in whatever country"),
  N4("distinct addresses");

  private final String meaning;

  PartyCount(String meaning) {
    this.meaning = meaning;
  }

  public String meaning() {
    return meaning;
  }

  public long count(List<Member> members) {
    return members.stream().flatMap(this::units).distinct().count();
  }

  private Stream<String> units(Member member) {
    return switch (this) {
      case N1 -> Stream.of(member.party().provision());
      case N2 ->
          Stream.of(member.destination() + '\n' + Names.folded(member.party().name().main()));
      case N3 -> Stream.of(member.person());
      case N4 ->
          member.party().addresses().stream().map(address -> Names.folded(address.wording()));
    };
  }
}
