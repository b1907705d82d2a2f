package dev.thresher.track.parameter;

import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.AlignmentRecord;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import dev.thresher.track.align.Token;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Provisions that came or went while what they say of it stayed: a chapeau that was put around an
 * old paragraph, a paragraph that was written anew at its place, one that stands in another entry
 * now. Neither tightens nor relaxes by itself.
 */
final class Rebuilt {
  private static final int TELLING = 4;
  private static final int ALIKE = 500;

  private final Alignment alignment;

  /** Of each edition, what is gone or reads otherwise, by how many thresholds it has. */
  private final IdentityHashMap<EditionView, Map<Integer, List<Leaf>>> open =
      new IdentityHashMap<>();

  Rebuilt(Alignment alignment) {
    this.alignment = alignment;
  }

  /**
   * True of a provision in a family that stands in one edition only.
   *
   * @param view the edition that has it
   */
  boolean isRebuilt(Orphanage family, Leaf leaf, EditionView view) {
    boolean isBefore = view == alignment.before();
    EditionView other = isBefore ? alignment.after() : alignment.before();
    IntFunction<AlignmentRecord> here = isBefore ? alignment::ofBefore : alignment::ofAfter;
    IntFunction<AlignmentRecord> there = isBefore ? alignment::ofAfter : alignment::ofBefore;
    return isAround(leaf, family, view, here)
        || isWrittenAnew(family.root(), other, there)
        || isFromElsewhere(leaf, open(other, there))
        || (isBefore && isReferredElsewhere(family.root()));
  }

  /** Where it stood, the later words name an entry that they did not name before. */
  private boolean isReferredElsewhere(Leaf removed) {
    if (removed.parent() < 0) {
      return false;
    }
    Leaf parent = alignment.before().leaf(removed.parent());
    int now = alignment.after().indexOf(parent.path());
    return now >= 0
        && codes(alignment.after().leaf(now))
            .anyMatch(code -> codes(parent).noneMatch(code::equals));
  }

  private static Stream<String> codes(Leaf leaf) {
    return leaf.tokens().stream()
        .filter(token -> token.kind() == Token.Kind.REFERENCE)
        .map(Token::text)
        .filter(code ->
            !leaf.entry().isEmpty() && !code.startsWith(leaf.entry().toLowerCase(Locale.ROOT)));
  }

  /** It, or an "all of" that it is part of, was put around a paragraph of both editions. */
  private static boolean isAround(
      Leaf leaf, Orphanage family, EditionView view, IntFunction<AlignmentRecord> here) {
    Leaf root = family.root();
    boolean isPartOfAll = root.parent() >= 0 && Connectives.demandsAll(view.leaf(root.parent()));
    return family.members().stream()
        .filter(member -> member.equals(leaf) || view.isAbove(member.index(), leaf.index()))
        .filter(member -> member.equals(leaf) || isPartOfAll || Connectives.demandsAll(member))
        .anyMatch(member -> holdsOld(member, view, here));
  }

  /** A paragraph below it stands in both editions. */
  private static boolean holdsOld(Leaf leaf, EditionView view, IntFunction<AlignmentRecord> here) {
    return view.children(leaf.index()).stream()
        .map(view::leaf)
        .filter(child -> child.provision().kind() == leaf.provision().kind() && !child.isSlot())
        .anyMatch(child -> !isOrphan(here.apply(child.index())) || holdsOld(child, view, here));
  }

  /** Its place was held by another paragraph, of which half the telling words are left. */
  private static boolean isWrittenAnew(
      Leaf root, EditionView other, IntFunction<AlignmentRecord> there) {
    int place = other.indexOf(root.path());
    if (place < 0 || !isOrphan(there.apply(place))) {
      return false;
    }
    Set<String> mine = telling(root);
    Set<String> theirs = telling(other.leaf(place));
    long shared = mine.stream().filter(theirs::contains).count();
    return shared > 0 && 2 * shared >= Math.min(mine.size(), theirs.size());
  }

  /** Its words without its thresholds and the phrases that introduce a list. */
  private static Set<String> telling(Leaf leaf) {
    return leaf.tokens().stream()
        .filter(token -> token.kind() == Token.Kind.HAN || token.text().length() >= TELLING)
        .filter(token -> !token.isMasked() && !Connectives.isFormal(token))
        .filter(token ->
            leaf.thresholds().stream()
                .noneMatch(each -> each.evidence().span().overlaps(token.span())))
        .map(Token::text)
        .collect(Collectors.toSet());
  }

  /** Another entry lost, or gained, these thresholds with much the same words. */
  private static boolean isFromElsewhere(Leaf leaf, Map<Integer, List<Leaf>> open) {
    return !leaf.thresholds().isEmpty()
        && open.getOrDefault(leaf.thresholds().size(), List.of()).stream()
            .filter(each -> !each.entry().equals(leaf.entry()))
            .filter(each -> boundSame(each, leaf))
            .anyMatch(each -> each.shingles().resemblance(leaf.shingles()) >= ALIKE);
  }

  private Map<Integer, List<Leaf>> open(EditionView view, IntFunction<AlignmentRecord> records) {
    return open.computeIfAbsent(
        view,
        key ->
            view.leaves().stream()
                .filter(leaf -> isOpen(leaf, records.apply(leaf.index())))
                .collect(Collectors.groupingBy(leaf -> leaf.thresholds().size())));
  }

  /** It is gone, or reads otherwise now. */
  private boolean isOpen(Leaf leaf, AlignmentRecord entry) {
    if (isOrphan(entry)) {
      return true;
    }
    String words = leaf.words();
    return readsOtherwise(entry.befores(), alignment.before(), words)
        || readsOtherwise(entry.afters(), alignment.after(), words);
  }

  private static boolean readsOtherwise(List<Integer> provisions, EditionView view, String words) {
    for (int provision : provisions) {
      if (!view.leaf(provision).words().equals(words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean boundSame(Leaf one, Leaf another) {
    return one.thresholds().stream()
        .allMatch(
            here -> another.thresholds().stream().anyMatch(there -> Sameness.areSame(here, there)));
  }

  private static boolean isOrphan(AlignmentRecord entry) {
    return switch (entry) {
      case AlignmentRecord.Matched matched -> false;
      case AlignmentRecord.Split split -> false;
      case AlignmentRecord.Merged merged -> false;
      case AlignmentRecord.Uncertain uncertain -> true;
      case AlignmentRecord.Removed removed -> true;
      case AlignmentRecord.Added added -> true;
    };
  }
}
