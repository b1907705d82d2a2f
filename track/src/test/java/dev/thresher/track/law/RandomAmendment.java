package dev.thresher.track.law;

import dev.thresher.track.law.Paragraph.Bound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Amends a list at random and writes down what a lawyer would say of it. */
final class RandomAmendment {
  private final Random random;
  private final RandomList make;
  private final Paragraph list;
  private final Set<Paragraph> touched = new HashSet<>();
  private final List<String> expected = new ArrayList<>();

  RandomAmendment(Random random, Paragraph list) {
    this.random = random;
    this.make = new RandomList(random);
    this.list = list;
  }

  /** Kind and quotations of each change, as {@link Verdict} prints those that were found. */
  List<String> expected() {
    return expected;
  }

  void amend(int edits) {
    for (int i = 0; i < edits; i++) {
      switch (random.nextInt(7)) {
        case 0, 1 -> changeNumber();
        case 2 -> insert();
        case 3 -> delete();
        case 4 -> reserve();
        case 5 -> swap();
        default -> respell();
      }
    }
  }

  private List<Paragraph> open() {
    return list.children.stream()
        .flatMap(entry -> entry.all().stream())
        .filter(paragraph -> !touched.contains(paragraph) && !paragraph.isReserved)
        .toList();
  }

  private List<Paragraph> pick(List<Paragraph> choices) {
    return choices.isEmpty() ? List.of() : List.of(choices.get(random.nextInt(choices.size())));
  }

  private void changeNumber() {
    for (Paragraph chosen : pick(open().stream().filter(p -> !p.bounds.isEmpty()).toList())) {
      Bound bound = chosen.bounds.get(random.nextInt(chosen.bounds.size()));
      String before = bound.quote();
      String number = make.number();
      if (!number.equals(bound.number)) {
        bound.number = number;
        expected.add("value | " + before + " | " + bound.quote());
        touched.add(chosen);
      }
    }
  }

  private void insert() {
    for (Paragraph parent : pick(open().stream().filter(p -> !p.children.isEmpty()).toList())) {
      Paragraph child = make.paragraph(3);
      parent.children.add(random.nextInt(parent.children.size() + 1), child);
      touched.add(child);
      touched.add(parent);
      expect("provision-added", child, true);
    }
  }

  private void expect(String kind, Paragraph paragraph, boolean isNew) {
    List<String> quotes =
        paragraph.all().stream().flatMap(p -> p.bounds.stream()).map(Bound::quote).toList();
    for (String quote : quotes.isEmpty() ? List.of("words") : quotes) {
      expected.add(isNew ? kind + " | - | " + quote : kind + " | " + quote + " | -");
    }
  }

  private void delete() {
    for (Paragraph parent : pick(withWholeChild())) {
      Paragraph child = parent.children.getLast();
      parent.children.remove(child);
      touched.add(parent);
      expect("provision-removed", child, false);
    }
  }

  /** Parents whose last child, with all below it, was left alone so far; not the only child. */
  private List<Paragraph> withWholeChild() {
    return open().stream()
        .filter(parent -> parent.children.size() > 1)
        .filter(parent -> parent.children.getLast().all().stream().noneMatch(this::isSpent))
        .toList();
  }

  private boolean isSpent(Paragraph paragraph) {
    return touched.contains(paragraph) || paragraph.isReserved;
  }

  private void reserve() {
    for (Paragraph parent : pick(withWholeChild())) {
      Paragraph slot = new Paragraph("");
      slot.isReserved = true;
      Paragraph child = parent.children.set(parent.children.size() - 1, slot);
      touched.add(parent);
      expect("provision-removed", child, false);
    }
  }

  /** Two siblings change places: paths change and nothing else. */
  private void swap() {
    for (Paragraph parent : pick(open().stream().filter(p -> p.children.size() > 1).toList())) {
      Collections.swap(parent.children, 0, parent.children.size() - 1);
      touched.add(parent);
    }
  }

  /** Another spelling of the same number: no change. */
  private void respell() {
    for (Paragraph chosen : pick(open().stream().filter(p -> !p.bounds.isEmpty()).toList())) {
      chosen.bounds.forEach(bound -> bound.number = bound.number + ".0");
      touched.add(chosen);
    }
  }
}
