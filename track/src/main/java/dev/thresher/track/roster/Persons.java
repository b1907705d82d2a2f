package dev.thresher.track.roster;

import dev.thresher.corpus.content.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is the same: parties that share a name or an alias, and those that share one with them. */
final class Persons {
  private final List<Integer> leaders = new ArrayList<>();

  private Persons(List<Party> parties) {
    Map<String, Integer> firstOfName = new HashMap<>();
    for (int i = 0; i < parties.size(); i++) {
      leaders.add(i);
      for (String name : Names.of(parties.get(i))) {
        Integer earlier = firstOfName.putIfAbsent(name, i);
        if (earlier != null) {
          join(earlier, i);
        }
      }
    }
  }

  static Persons of(List<Party> parties) {
    return new Persons(parties);
  }

  private void join(int earlier, int later) {
    int first = leader(earlier);
    int second = leader(later);
    leaders.set(Math.max(first, second), Math.min(first, second));
  }

  private int leader(int index) {
    int at = index;
    while (leaders.get(at) != at) {
      at = leaders.get(at);
    }
    return at;
  }

  /** The number of the first party that is the same person. */
  String person(int index) {
    return "person-" + (leader(index) + 1);
  }
}
