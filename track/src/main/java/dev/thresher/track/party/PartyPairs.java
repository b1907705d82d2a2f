package dev.thresher.track.party;

import dev.thresher.corpus.change.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which party of the later edition is which of the earlier: by the same row, by destination and
 * name, by the list's number, by an alias, by the name under another destination.
 */
final class PartyPairs {
  /** A party before and after. */
  record Pair(ListedParty before, ListedParty after, Phase phase) {}

  private final Set<ListedParty> before;
  private final Set<ListedParty> after;
  private final List<Pair> pairs = new ArrayList<>();

  private PartyPairs(PartyView before, PartyView after) {
    this.before = new LinkedHashSet<>(before.parties());
    this.after = new LinkedHashSet<>(after.parties());
  }

  static PartyPairs of(PartyView before, PartyView after) {
    PartyPairs pairs = new PartyPairs(before, after);
    pairs.inOrder(party -> party.destination() + '\n' + party.row(), Phase.IDENTICAL);
    pairs.inOrder(ListedParty::key, Phase.SIMILAR);
    pairs.ifUnique(ListedParty::number, Phase.SIMILAR);
    pairs.byAlias();
    pairs.ifUnique(party -> party.roll() + '\n' + party.name(), Phase.SKELETON_MOVED);
    pairs.pairs.sort(Comparator.comparingInt(pair -> pair.after().index()));
    return pairs;
  }

  List<Pair> pairs() {
    return List.copyOf(pairs);
  }

  List<ListedParty> removed() {
    return List.copyOf(before);
  }

  List<ListedParty> added() {
    return List.copyOf(after);
  }

  /** Parties of one key are paired first with first, second with second. */
  private void inOrder(Function<ListedParty, String> key, Phase phase) {
    Map<String, List<ListedParty>> left = byKey(before, key);
    byKey(after, key)
        .forEach((name, right) -> {
          List<ListedParty> twins = left.getOrDefault(name, List.of());
          for (int i = 0; i < Math.min(twins.size(), right.size()); i++) {
            pair(twins.get(i), right.get(i), phase);
          }
        });
  }

  /** A key pairs only if one party alone has it on either side; an empty key pairs nothing. */
  private void ifUnique(Function<ListedParty, String> key, Phase phase) {
    Map<String, List<ListedParty>> left = byKey(before, key);
    byKey(after, key)
        .forEach((name, right) -> {
          List<ListedParty> twins = left.getOrDefault(name, List.of());
          if (!name.isBlank() && twins.size() == 1 && right.size() == 1) {
            pair(twins.getFirst(), right.getFirst(), phase);
          }
        });
  }

  /** Parties of one destination that share a name with each other and with nobody else. */
  private void byAlias() {
    Map<String, Set<ListedParty>> left = byName(before);
    Map<String, Set<ListedParty>> right = byName(after);
    for (ListedParty party : List.copyOf(after)) {
      Set<ListedParty> candidates = candidates(party, left);
      if (candidates.size() == 1) {
        ListedParty candidate = candidates.iterator().next();
        if (candidates(candidate, right).equals(Set.of(party))) {
          pair(candidate, party, Phase.SIMILAR);
        }
      }
    }
  }

  private static Set<ListedParty> candidates(
      ListedParty party, Map<String, Set<ListedParty>> byName) {
    Set<ListedParty> candidates = new LinkedHashSet<>();
    party
        .names()
        .forEach(name -> candidates.addAll(byName.getOrDefault(place(party, name), Set.of())));
    return candidates;
  }

  private static Map<String, Set<ListedParty>> byName(Set<ListedParty> parties) {
    Map<String, Set<ListedParty>> byName = new LinkedHashMap<>();
    for (ListedParty party : parties) {
      for (String name : party.names()) {
        byName.computeIfAbsent(place(party, name), key -> new LinkedHashSet<>()).add(party);
      }
    }
    return byName;
  }

  private static String place(ListedParty party, String name) {
    return party.destination() + '\n' + party.roll() + '\n' + name;
  }

  private static Map<String, List<ListedParty>> byKey(
      Set<ListedParty> parties, Function<ListedParty, String> key) {
    Map<String, List<ListedParty>> byKey = new LinkedHashMap<>();
    parties.forEach(
        party -> byKey.computeIfAbsent(key.apply(party), name -> new ArrayList<>()).add(party));
    return byKey;
  }

  private void pair(ListedParty left, ListedParty right, Phase phase) {
    before.remove(left);
    after.remove(right);
    pairs.add(new Pair(left, right, phase));
  }
}
