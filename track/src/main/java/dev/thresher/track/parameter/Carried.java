package dev.thresher.track.parameter;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.AlignmentRecord;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import dev.thresher.track.align.Shingles;
import dev.thresher.track.align.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What left one provision and stands, with its words, in another of the same entry: a list that
 * prints its paragraphs inline today and in rows tomorrow changes nothing.
 */
final class Carried {
  private static final int WINDOW = 6;
  private static final int SHARED_OF_TEN = 5;
  private static final int SAME_WORDS = 900;
  private static final int TELLING = 4;

  private final Alignment alignment;
  private final Set<Parameter> left = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Parameter> arrived = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Parameter> kindred = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, Shingles> lost;
  private final Map<String, Shingles> gained;

  private Carried(Alignment alignment) {
    this.alignment = alignment;
    this.lost = open(alignment.before(), alignment::ofBefore);
    this.gained = open(alignment.after(), alignment::ofAfter);
  }

  static Carried of(Alignment alignment, List<Parameter> gone, List<Parameter> come) {
    Carried carried = new Carried(alignment);
    Map<String, List<Parameter>> byEntry = new HashMap<>();
    for (Parameter is : come) {
      byEntry.computeIfAbsent(entry(alignment.after(), is), key -> new ArrayList<>()).add(is);
    }
    for (Parameter was : gone) {
      carried.pair(was, byEntry.getOrDefault(entry(alignment.before(), was), List.of()));
    }
    return carried;
  }

  /** What is defined once may bound in many places: a definition is never used up. */
  private void pair(Parameter was, List<Parameter> candidates) {
    List<Parameter> alike =
        candidates.stream()
            .filter(is -> Sameness.areSame(was, is))
            .filter(is -> haveSameWords(was, is))
            .toList();
    if (!alike.isEmpty()) {
      kindred.add(was);
      kindred.addAll(alike);
    }
    alike.stream()
        .filter(is -> !arrived.contains(is) || isDefined(is))
        .limit(isDefined(was) ? alike.size() : 1)
        .forEach(is -> {
          left.add(was);
          arrived.add(is);
        });
  }

  private static boolean isDefined(Parameter parameter) {
    return parameter.role() == ParameterRole.COUNT;
  }

  /**
   * True if the entry lost, or gained, the same threshold in the same words elsewhere: whether it
   * controls more by this one nobody can say.
   */
  boolean isKindred(Parameter parameter) {
    return kindred.contains(parameter);
  }

  /** True if this threshold, dropped here, stands elsewhere in the later edition. */
  boolean left(Parameter parameter) {
    return left.contains(parameter);
  }

  /** True if this threshold, new here, stood elsewhere in the earlier edition. */
  boolean arrived(Parameter parameter) {
    return arrived.contains(parameter);
  }

  /** True if the words of a removed provision stand in what its entry gained. */
  boolean isKept(Leaf removed) {
    return isIn(removed.shingles(), gained, removed.entry());
  }

  /** True if the words of a new provision stood in what its entry lost. */
  boolean isOld(Leaf added) {
    return isIn(added.shingles(), lost, added.entry());
  }

  /** True if these words, missing from a provision, stand in what its entry gained elsewhere. */
  boolean isKept(Leaf leaf, List<Token> words) {
    return words.size() >= TELLING && isIn(Shingles.of(words), gained, leaf.entry());
  }

  /** True if these words, new in a provision, stood in what its entry lost elsewhere. */
  boolean isOld(Leaf leaf, List<Token> words) {
    return words.size() >= TELLING && isIn(Shingles.of(words), lost, leaf.entry());
  }

  private static boolean isIn(Shingles words, Map<String, Shingles> open, String entry) {
    return Optional.ofNullable(open.get(entry))
        .map(all -> words.containedIn(all) >= SAME_WORDS)
        .orElse(false);
  }

  private static String entry(EditionView view, Parameter parameter) {
    return view.leaf(view.indexOf(parameter.provision())).entry();
  }

  /** The words of each entry that stand in provisions without a partner. */
  private static Map<String, Shingles> open(
      EditionView view, java.util.function.IntFunction<AlignmentRecord> recordOf) {
    Map<String, List<Token>> words = new HashMap<>();
    for (Leaf leaf : view.leaves()) {
      if (isOpen(recordOf.apply(leaf.index()))) {
        words.computeIfAbsent(leaf.entry(), key -> new ArrayList<>()).addAll(leaf.tokens());
      }
    }
    Map<String, Shingles> open = new HashMap<>();
    words.forEach((entry, tokens) -> open.put(entry, Shingles.of(tokens)));
    return open;
  }

  private static boolean isOpen(AlignmentRecord entry) {
    return switch (entry) {
      case AlignmentRecord.Matched matched ->
          switch (matched.match().phase()) {
            case SIMILAR, REDESIGNATED -> true;
            case IDENTICAL, MOVED, SKELETON, SKELETON_MOVED, SPLIT, MERGED, UNCERTAIN, UNMATCHED ->
                false;
          };
      case AlignmentRecord.Split split -> true;
      case AlignmentRecord.Merged merged -> true;
      case AlignmentRecord.Uncertain uncertain -> true;
      case AlignmentRecord.Removed removed -> true;
      case AlignmentRecord.Added added -> true;
    };
  }

  private boolean haveSameWords(Parameter before, Parameter after) {
    List<String> here = window(alignment.before(), before);
    List<String> there = window(alignment.after(), after);
    long shared = here.stream().filter(there::contains).count();
    return 10 * shared >= SHARED_OF_TEN * (long) Math.min(here.size(), there.size());
  }

  /** The words before and behind a threshold. */
  private static List<String> window(EditionView view, Parameter parameter) {
    Leaf leaf = view.leaf(view.indexOf(parameter.provision()));
    Passage passage = Passage.of(view, List.of(leaf.index()));
    int place = Math.max(0, passage.numeralIn(parameter.evidence().span()));
    return leaf
        .tokens()
        .subList(Math.max(0, place - WINDOW), Math.min(leaf.tokens().size(), place + WINDOW + 1))
        .stream()
        .map(Token::masked)
        .toList();
  }
}
