package dev.thresher.track.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parties that stand on two lists: those that share a name or an alias.
 *
 * @param left the name of a list
 * @param right the name of another
 * @param pairs each party of the left list with one of the right that has a name of it
 */
public record Overlap(String left, String right, List<Pair> pairs) {
  public Overlap {
    pairs = List.copyOf(pairs);
  }

  /** The same party on two lists, and the name that both give, folded. */
  public record Pair(Member left, Member right, String name) {}

  /** Every pair of lists, in the order given. */
  public static List<Overlap> of(Map<String, List<Member>> lists) {
    Map<String, Map<String, Member>> byName = new LinkedHashMap<>();
    lists.forEach((list, members) -> byName.put(list, byName(members)));
    List<String> names = List.copyOf(lists.keySet());
    List<Overlap> overlaps = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        overlaps.add(
            new Overlap(
                names.get(i),
                names.get(j),
                pairs(
                    lists.getOrDefault(names.get(i), List.of()),
                    byName.getOrDefault(names.get(j), Map.of()))));
      }
    }
    return overlaps;
  }

  private static Map<String, Member> byName(List<Member> members) {
    Map<String, Member> byName = new HashMap<>();
    members.forEach(
        member -> Names.of(member.party()).forEach(name -> byName.putIfAbsent(name, member)));
    return byName;
  }

  private static List<Pair> pairs(List<Member> left, Map<String, Member> right) {
    List<Pair> pairs = new ArrayList<>();
    Set<String> persons = new HashSet<>();
    for (Member member : left) {
      for (String name : Names.of(member.party())) {
        Member other = right.get(name);
        if (other != null && persons.add(member.person())) {
          pairs.add(new Pair(member, other, name));
        }
      }
    }
    return pairs;
  }
}
