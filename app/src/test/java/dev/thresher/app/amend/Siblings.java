package dev.thresher.app.amend;

import dev.thresher.corpus.entry.ProvisionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The numbered items below one clause, which keep their count when one comes or goes. */
record Siblings(Clause parent, List<Clause> items) {
  Siblings {
    items = List.copyOf(items);
  }

  /** Empty where the items do not count up one by one. */
  static Optional<Siblings> of(Clause parent) {
    List<Clause> items = parent.children.stream().filter(Clause::isNumbered).toList();
    for (int i = 1; i < items.size(); i++) {
      if (!Numbering.next(items.get(i - 1).number).equals(items.get(i).number)) {
        return Optional.empty();
      }
    }
    boolean hasRoom = !items.isEmpty() && Numbering.canCount(Numbering.next(last(items)));
    return hasRoom && !hasSlots(parent)
        ? Optional.of(new Siblings(parent, items))
        : Optional.empty();
  }

  private static boolean hasSlots(Clause parent) {
    return parent.children.stream().anyMatch(each -> each.kind == ProvisionKind.RESERVED);
  }

  private static String last(List<Clause> items) {
    return items.getLast().number;
  }

  /** Numbers and markers of the items, and of one that might follow. */
  private List<Clause> places() {
    List<Clause> places = new ArrayList<>();
    items.forEach(each -> places.add(copyOfPlace(each.number, each.marker)));
    Clause end = places.getLast();
    String next = Numbering.next(end.number);
    places.add(copyOfPlace(next, Numbering.marker(end.marker, end.number, next)));
    return places;
  }

  private static Clause copyOfPlace(String number, String marker) {
    return new Clause(number, ProvisionKind.ITEM, marker, "", "");
  }

  /** A new item before the one at an index, which moves on with all behind it. */
  void insert(int index, Clause made) {
    List<Clause> places = places();
    made.take(places.get(index).number, places.get(index).marker);
    int at =
        index < items.size()
            ? parent.children.indexOf(items.get(index))
            : parent.children.indexOf(items.getLast()) + 1;
    for (int i = index; i < items.size(); i++) {
      items.get(i).take(places.get(i + 1).number, places.get(i + 1).marker);
    }
    parent.children.add(at, made);
  }

  /** Takes an item out; those behind it close up. */
  void remove(int index) {
    List<Clause> places = places();
    parent.children.remove(items.get(index));
    for (int i = index + 1; i < items.size(); i++) {
      items.get(i).take(places.get(i - 1).number, places.get(i - 1).marker);
    }
  }

  /** Puts another clause at the place of an item, under its number. */
  void replace(int index, Clause made) {
    Clause gone = items.get(index);
    made.take(gone.number, gone.marker);
    parent.children.set(parent.children.indexOf(gone), made);
  }

  /** The items in another order; the numbers stay where they were. */
  void shuffle(Random random) {
    List<Clause> places = places();
    List<Clause> mixed = new ArrayList<>(items);
    Collections.shuffle(mixed, random);
    List<Integer> slots = items.stream().map(parent.children::indexOf).toList();
    for (int i = 0; i < mixed.size(); i++) {
      mixed.get(i).take(places.get(i).number, places.get(i).marker);
      parent.children.set(slots.get(i), mixed.get(i));
    }
  }

  /** No two items that differ in nothing, or in nothing but their figures. */
  boolean areDistinct() {
    Set<String> seen = new HashSet<>();
    return items.stream().allMatch(each -> seen.add(each.words.replaceAll("[\\d.,\\s]+", "#")));
  }
}
