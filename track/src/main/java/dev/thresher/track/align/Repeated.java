package dev.thresher.track.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that stand in an edition more than once, such as "two or more rotary axes" below several
 * machine tools: where the paragraph above has become another one, equal words at the same path
 * prove nothing.
 */
final class Repeated {
  private final Pairs pairs;
  private final Set<String> words;

  private Repeated(Pairs pairs, Set<String> words) {
    this.pairs = pairs;
    this.words = words;
  }

  static Repeated in(Pairs pairs) {
    Set<String> repeated = new HashSet<>();
    for (List<Leaf> edition : List.of(pairs.before().leaves(), pairs.after().leaves())) {
      Set<String> seen = new HashSet<>();
      edition.stream().map(Leaf::words).filter(words -> !seen.add(words)).forEach(repeated::add);
    }
    return new Repeated(pairs, repeated);
  }

  /** True for repeated words below two paragraphs that say something else. */
  boolean isFloating(Leaf one, Leaf another) {
    return words.contains(one.words())
        && !Kinship.isBoundToParent(one)
        && one.parent() >= 0
        && another.parent() >= 0
        && !pairs
            .before()
            .leaf(one.parent())
            .skeleton()
            .equals(pairs.after().leaf(another.parent()).skeleton());
  }
}
