package dev.thresher.track.meets;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the facts say in words: the names of the product, what is true of it and what is not.
 *
 * <p>Words of a provision hold if all of them are among those that are true of the product; they
 * fail if exactly they are denied. A chapeau is demanded again by each of its items, so what was
 * decided is kept. Not safe for several threads.
 */
final class KnownWords {
  private final List<List<String>> subjects;
  private final Set<String> known = new HashSet<>();
  private final List<Set<String>> attributes;
  private final List<Set<String>> denials;
  private final boolean isGranted;
  private final Map<List<String>, Truth> kindsKnown = new HashMap<>();
  private final Map<String, Truth> wordsKnown = new HashMap<>();

  KnownWords(Facts facts) {
    subjects = facts.subjects().stream().map(MeetsWords::words).toList();
    attributes = facts.attributes().stream().map(KnownWords::content).toList();
    denials = facts.denials().stream().map(KnownWords::content).toList();
    subjects.forEach(known::addAll);
    attributes.forEach(known::addAll);
    isGranted = facts.isGrantedSubject();
  }

  /** Whether the product is one of the kinds of things that a provision names. */
  Truth isOneOf(List<String> kinds) {
    return kindsKnown.computeIfAbsent(kinds, this::named);
  }

  private Truth named(List<String> kinds) {
    boolean isNamed = kinds.stream().map(MeetsWords::words).anyMatch(this::isKind);
    return isGranted || isNamed ? Truth.MET : Truth.CANNOT_SAY;
  }

  /**
   * The name of the kind ends as one of the product's names does, and says no more than is known.
   */
  private boolean isKind(List<String> kind) {
    List<String> content = kind.stream().filter(word -> !MeetsWords.isFiller(word)).toList();
    if (content.isEmpty() || !known.containsAll(content)) {
      return !content.isEmpty() && subjects.stream().anyMatch(name -> holdsHan(name, content));
    }
    String head = head(kind);
    return subjects.stream().anyMatch(name -> !name.isEmpty() && head(name).equals(head));
  }

  /** Chinese and Japanese names are not cut into words; the longer one ends with the shorter. */
  private static boolean holdsHan(List<String> name, List<String> kind) {
    return name.size() == 1
        && kind.size() == 1
        && name.getFirst().codePointAt(0) >= 0x3040
        && name.getFirst().endsWith(kind.getFirst());
  }

  /** The noun before a preposition: "assemblies of mirrors" are assemblies. */
  private static String head(List<String> name) {
    for (int i = 1; i < name.size(); i++) {
      if (MeetsWords.isFiller(name.get(i))) {
        return name.get(i - 1);
      }
    }
    return name.getLast();
  }

  /** Whether a demand in words holds. */
  Truth holds(String words) {
    return wordsKnown.computeIfAbsent(words, this::said);
  }

  private Truth said(String words) {
    Set<String> content = content(words);
    if (content.isEmpty()) {
      return Truth.CANNOT_SAY;
    }
    if (isNegated(content)) {
      return negated(content);
    }
    if (denials.contains(content)) {
      return Truth.NOT_MET;
    }
    return known.containsAll(content) ? Truth.MET : Truth.CANNOT_SAY;
  }

  private static boolean isNegated(Set<String> content) {
    return content.stream().anyMatch(MeetsWords::isNegation);
  }

  /** "Non-space-qualified": only what says exactly this, or exactly the opposite, decides. */
  private Truth negated(Set<String> content) {
    Set<String> plain = new HashSet<>(content);
    plain.removeIf(MeetsWords::isNegation);
    boolean holds = attributes.contains(content) || denials.contains(plain);
    boolean fails = denials.contains(content) || attributes.contains(plain);
    return holds == fails ? Truth.CANNOT_SAY : Truth.of(holds);
  }

  private static Set<String> content(String words) {
    Set<String> content = new HashSet<>(MeetsWords.words(words));
    content.removeIf(MeetsWords::isFiller);
    return content;
  }
}
