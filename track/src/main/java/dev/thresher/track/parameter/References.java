package dev.thresher.track.parameter;

import dev.thresher.corpus.entry.Designator;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.Leaf;
import dev.thresher.track.align.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where a reference points after renumbering: "the systems of b.1.c" that becomes "the systems of
 * b.3" follows its paragraph and changes nothing.
 */
final class References {
  private final Map<String, Set<String>> renamed = new HashMap<>();

  References(Alignment alignment) {
    for (Leaf leaf : alignment.before().leaves()) {
      Designator was = leaf.provision().designator();
      for (int after : alignment.ofBefore(leaf.index()).afters()) {
        Designator is = alignment.after().leaf(after).provision().designator();
        // most keep their name: nothing is made of it
        if (!is.equals(was) && !name(is).equals(name(was))) {
          renamed.computeIfAbsent(name(was), key -> new HashSet<>()).add(name(is));
        }
      }
    }
  }

  private static String name(Designator designator) {
    return designator.toString().toLowerCase(Locale.ROOT);
  }

  /** True if the later reference names what the earlier one named. */
  boolean isSameTarget(Leaf here, Token was, Leaf there, Token is) {
    return was.kind() == Token.Kind.REFERENCE
        && is.kind() == Token.Kind.REFERENCE
        && (leads(was.text(), is.text())
            || leads(inEntry(here, was.text()), inEntry(there, is.text())));
  }

  private boolean leads(String was, String is) {
    return renamed.getOrDefault(was, Set.of()).contains(is);
  }

  /** {@code b.2} in a provision of 9Z901 is 9Z901.b.2. */
  private static String inEntry(Leaf leaf, String reference) {
    Designator designator = leaf.provision().designator();
    String entry =
        designator.isRoot() ? "" : designator.steps().getFirst().toLowerCase(Locale.ROOT);
    return entry + "." + reference;
  }
}
