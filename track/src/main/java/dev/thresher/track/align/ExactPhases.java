package dev.thresher.track.align;

import dev.thresher.corpus.change.Phase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The phases that need no judgement: equal words, equal subtrees, equal skeletons. */
final class ExactPhases {
  /** Below this many words equal words elsewhere may be chance, unless the parents are one. */
  private static final int TELLING = 5;

  private static final int MUCH_THE_SAME = 400;

  private final Pairs pairs;

  ExactPhases(Pairs pairs) {
    this.pairs = pairs;
  }

  void run() {
    Repeated repeated = Repeated.in(pairs);
    samePath(ExactPhases::slot, Phase.IDENTICAL, (one, another) -> true);
    samePath(Leaf::words, Phase.IDENTICAL, (one, another) -> !repeated.isFloating(one, another));
    underOneParent(Leaf::subtree, this::pairSubtrees);
    anywhere(Leaf::subtree, this::pairSubtrees);
    underOneParent(Leaf::words, (one, another) -> pairAlone(one, another, Phase.MOVED));
    underOneParent(Leaf::words, (one, another) -> pairAlone(one, another, Phase.MOVED));
    samePath(Leaf::words, Phase.IDENTICAL, (one, another) -> true);
    anywhere(Leaf::words, (one, another) -> pairAlone(one, another, Phase.MOVED));
    samePath(Leaf::skeleton, Phase.SKELETON, (one, another) -> true);
    underOneParent(
        ExactPhases::withoutReferences,
        (one, another) -> pairAlone(one, another, Phase.SKELETON_MOVED));
    anywhere(
        ExactPhases::withoutReferences,
        (one, another) -> pairAlone(one, another, Phase.SKELETON_MOVED));
  }

  /** A slot kept free is the same slot, in whatever words it says so. */
  private static String slot(Leaf leaf) {
    return leaf.isSlot() ? "" : leaf.words();
  }

  /** The words with their numbers: another number elsewhere is a question of resemblance. */
  private static String withoutReferences(Leaf leaf) {
    return leaf.tokens().stream()
        .map(token -> token.kind() == Token.Kind.REFERENCE ? token.masked() : token.text())
        .collect(Collectors.joining(" "));
  }

  private void samePath(
      Function<Leaf, String> key, Phase phase, BiPredicate<Leaf, Leaf> isTelling) {
    for (Leaf leaf : pairs.freeBefore()) {
      int there = pairs.after().indexOf(leaf.path());
      if (there >= 0 && pairs.isFreeAfter(there)) {
        Leaf other = pairs.after().leaf(there);
        if (Kinship.mayBeOne(leaf, other)
            && key.apply(leaf).equals(key.apply(other))
            && isTelling.test(leaf, other)) {
          pairs.pairSurely(leaf.index(), there, phase);
        }
      }
    }
  }

  /** As often under the parent here as under its counterpart: paired in order. */
  private void underOneParent(Function<Leaf, String> key, BiConsumer<Leaf, Leaf> pair) {
    Map<String, List<Leaf>> afters =
        grouped(pairs.freeAfter(), leaf -> parentName(leaf, pairs::beforeOf) + key.apply(leaf));
    grouped(pairs.freeBefore(), leaf -> parentName(leaf, this::itselfIfPaired) + key.apply(leaf))
        .forEach(
            (name, befores) -> pairInOrder(befores, afters.getOrDefault(name, List.of()), pair));
  }

  private int itselfIfPaired(int before) {
    return pairs.isFreeBefore(before) ? -1 : before;
  }

  /** Once here and once there, and long enough that it is no chance. */
  private void anywhere(Function<Leaf, String> key, BiConsumer<Leaf, Leaf> pair) {
    Map<String, List<Leaf>> afters = grouped(telling(pairs.freeAfter()), key);
    grouped(telling(pairs.freeBefore()), key)
        .forEach((name, befores) -> {
          if (befores.size() == 1) {
            pairInOrder(befores, afters.getOrDefault(name, List.of()), pair);
          }
        });
  }

  private static List<Leaf> telling(List<Leaf> leaves) {
    return leaves.stream()
        .filter(leaf -> !Kinship.isBoundToParent(leaf))
        .filter(leaf -> leaf.plainWords() >= TELLING)
        .toList();
  }

  private static Map<String, List<Leaf>> grouped(List<Leaf> leaves, Function<Leaf, String> key) {
    Map<String, List<Leaf>> groups = new LinkedHashMap<>();
    for (Leaf leaf : leaves) {
      if (!leaf.isWordless() && !leaf.isSlot()) {
        groups.computeIfAbsent(key.apply(leaf), name -> new ArrayList<>()).add(leaf);
      }
    }
    return groups;
  }

  /** The parent by its place in the earlier edition; its own path where it has no counterpart. */
  private static String parentName(Leaf leaf, Function<Integer, Integer> placeBefore) {
    if (leaf.parent() < 0) {
      return "/";
    }
    int place = placeBefore.apply(leaf.parent());
    return place >= 0 ? place + "/" : "unpaired " + leaf.path() + "/";
  }

  private void pairInOrder(List<Leaf> befores, List<Leaf> afters, BiConsumer<Leaf, Leaf> pair) {
    if (befores.size() != afters.size()) {
      return;
    }
    for (int i = 0; i < befores.size(); i++) {
      Leaf one = befores.get(i);
      Leaf another = afters.get(i);
      if (areFree(one, another)
          && Kinship.mayBeOne(one, another)
          && !keepPlaces(one, another)
          && !stayBehind(one, another)) {
        pair.accept(one, another);
      }
    }
  }

  private boolean areFree(Leaf one, Leaf another) {
    return pairs.isFreeBefore(one.index()) && pairs.isFreeAfter(another.index());
  }

  /**
   * In a list that only differs in its numbers ("a. 20 W; b. 50 W" becoming "a. 50 W; b. 100 W")
   * and is as long as before, numbers changed and nothing moved.
   */
  private boolean keepPlaces(Leaf one, Leaf another) {
    if (one.path().equals(another.path()) || !pairs.haveOneParent(one, another)) {
      return false;
    }
    int heir = pairs.after().indexOf(one.path());
    int ancestor = pairs.before().indexOf(another.path());
    return heir >= 0
        && ancestor >= 0
        && siblings(pairs.before(), one) == siblings(pairs.after(), another)
        && pairs.after().leaf(heir).skeleton().equals(one.skeleton())
        && pairs.before().leaf(ancestor).skeleton().equals(another.skeleton());
  }

  /**
   * Equal words in another place prove no move where both places still hold much the same: texts
   * that two entries share drift apart and together.
   */
  private boolean stayBehind(Leaf one, Leaf another) {
    if (pairs.haveOneParent(one, another) || one.path().equals(another.path())) {
      return false;
    }
    int heir = pairs.after().indexOf(one.path());
    int ancestor = pairs.before().indexOf(another.path());
    return heir >= 0
        && ancestor >= 0
        && isMuchTheSame(one, pairs.after().leaf(heir))
        && isMuchTheSame(pairs.before().leaf(ancestor), another);
  }

  private static boolean isMuchTheSame(Leaf one, Leaf another) {
    return Kinship.mayBeOne(one, another)
        && one.shingles().resemblance(another.shingles()) >= MUCH_THE_SAME;
  }

  private static int siblings(EditionView view, Leaf leaf) {
    return leaf.parent() < 0 ? 0 : view.children(leaf.parent()).size();
  }

  private void pairSubtrees(Leaf one, Leaf another) {
    pairAlone(one, another, Phase.MOVED);
    List<Integer> here = pairs.before().children(one.index());
    List<Integer> there = pairs.after().children(another.index());
    for (int i = 0; i < here.size(); i++) {
      Leaf child = pairs.before().leaf(here.get(i));
      Leaf counterpart = pairs.after().leaf(there.get(i));
      if (areFree(child, counterpart)) {
        pairSubtrees(child, counterpart);
      }
    }
  }

  private void pairAlone(Leaf one, Leaf another, Phase phase) {
    pairs.pairSurely(one.index(), another.index(), phase);
  }
}
