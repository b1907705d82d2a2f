package dev.thresher.track.roster;

import dev.thresher.corpus.content.Party;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.track.field.Taxonomy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The members of one edition of a party list, or of a part of it.
 *
 * @param members in order of the text
 */
public record Roster(PartyList list, List<Member> members) {
  public Roster {
    members = List.copyOf(members);
  }

  public static Roster of(PartyList list, Taxonomy taxonomy) {
    Persons persons = Persons.of(list.parties());
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < list.parties().size(); i++) {
      Party party = list.parties().get(i);
      members.add(new Member(party, persons.person(i), taxonomy.ofParty(party.name())));
    }
    return new Roster(list, members);
  }

  /** Those of them for whom the claim holds. */
  public Roster where(Predicate<Member> claim) {
    return new Roster(list, members.stream().filter(claim).toList());
  }

  /** Those that were first listed on or before a day; who states no day is kept. */
  public Roster listedBy(LocalDate day) {
    return where(member -> member.firstListed().map(first -> !first.isAfter(day)).orElse(true));
  }

  /** How many state no day of listing. */
  public long undated() {
    return members.stream().filter(member -> member.firstListed().isEmpty()).count();
  }

  /** The members by a grouping, its values in order; a member may be in several groups. */
  public Map<String, List<Member>> by(Grouping grouping) {
    Map<String, List<Member>> groups = new TreeMap<>();
    for (Member member : members) {
      for (String value : grouping.values(member)) {
        groups.computeIfAbsent(value, key -> new ArrayList<>()).add(member);
      }
    }
    return groups;
  }
}
