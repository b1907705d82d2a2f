package dev.thresher.app.draw;

import dev.thresher.corpus.edition.ListId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Takes items at random without putting them back. A list is taken with the square root of what is
 * left of it as weight, so that small lists count; equal seeds over equal editions take equal
 * items.
 *
 * @param count how many of each kind of item, such as each type of name
 */
public record Draw(int count, long seed) {
  /**
   * @param items of all editions, in order of the editions
   * @return the drawn ones in order of kind, edition and place
   */
  public List<Item> from(List<Item> items) {
    return items.stream()
        .collect(Collectors.groupingBy(Item::kind, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(alike -> ofOneKind(alike).stream())
        .toList();
  }

  private List<Item> ofOneKind(List<Item> items) {
    Random random = new Random(seed);
    List<List<Item>> urns = new ArrayList<>(byList(items).values());
    urns.forEach(urn -> Collections.shuffle(urn, random));
    List<Item> drawn = new ArrayList<>();
    while (drawn.size() < count && urns.stream().anyMatch(urn -> !urn.isEmpty())) {
      drawn.add(urn(urns, random).removeLast());
    }
    drawn.sort(
        Comparator.comparing(Item::edition).thenComparing(Item::span).thenComparing(Item::path));
    return drawn;
  }

  /** Each wording of a list once, from the first edition that has it. */
  private static Map<ListId, List<Item>> byList(List<Item> items) {
    Map<ListId, Map<String, Item>> distinct = new TreeMap<>();
    for (Item item : items) {
      distinct
          .computeIfAbsent(item.list(), list -> new TreeMap<>())
          .putIfAbsent(item.wording(), item);
    }
    return distinct.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                list -> new ArrayList<>(list.getValue().values()),
                (one, other) -> one,
                TreeMap::new));
  }

  private static List<Item> urn(List<List<Item>> urns, Random random) {
    double all = urns.stream().mapToDouble(Draw::weight).sum();
    double mark = random.nextDouble() * all;
    List<Item> last = List.of();
    for (List<Item> urn : urns) {
      if (urn.isEmpty()) {
        continue;
      }
      last = urn;
      mark -= weight(urn);
      if (mark < 0) {
        return urn;
      }
    }
    return last;
  }

  private static double weight(List<Item> urn) {
    return Math.sqrt(urn.size());
  }
}
