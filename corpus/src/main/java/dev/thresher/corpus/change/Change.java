package dev.thresher.corpus.change;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.ListId;
import java.util.Optional;

/**
 * What one amendment did to one threshold, or to the words of one provision.
 *
 * @param lineage the provision through all editions
 * @param property the quantity that is bounded, as worded; empty for a change of words alone
 * @param before empty for a provision that was added; without evidence for a threshold or words
 *     that were added to a provision
 * @param after empty for a provision that was removed; without evidence for what was dropped from a
 *     provision
 * @param sourceRule the citation of the rule whose effective date fits
 * @param suspect why this is probably no change in law: {@code source}, {@code unit}, {@code
 *     equivalent}, {@code exponent}
 */
public record Change(
    Lineage lineage,
    Edition from,
    Edition to,
    ChangeKind kind,
    String property,
    Optional<Side> before,
    Optional<Side> after,
    Direction direction,
    Match match,
    Optional<String> sourceRule,
    Optional<String> suspect) {
  public Change {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("a change has a side before or after: " + lineage);
    }
  }

  public ListId list() {
    return to.list();
  }

  /** The side that a reader looks up first: after, or before for what was removed or dropped. */
  public Side shown() {
    return isShownAfter() ? after.orElseThrow() : before.orElseThrow();
  }

  /** True if the later side is {@link #shown()}. */
  public boolean isShownAfter() {
    return after.isPresent()
        && (before.isEmpty()
            || after.get().evidence().isPresent()
            || before.get().evidence().isEmpty());
  }

  public Change withLineage(Lineage other) {
    return new Change(
        other, from, to, kind, property, before, after, direction, match, sourceRule, suspect);
  }

  public Change withRule(String citation) {
    return new Change(
        lineage,
        from,
        to,
        kind,
        property,
        before,
        after,
        direction,
        match,
        Optional.of(citation),
        suspect);
  }

  /** The same change with a doubt about its source. */
  public Change withSuspect(String doubt) {
    return new Change(
        lineage,
        from,
        to,
        kind,
        property,
        before,
        after,
        direction,
        match,
        sourceRule,
        Optional.of(doubt));
  }

  /** What looked like a change in law and is one of the copy: words alone, with the reason. */
  public Change asText(String doubt) {
    return new Change(
        lineage,
        from,
        to,
        ChangeKind.TEXT,
        "",
        before.map(Side::wordsOnly),
        after.map(Side::wordsOnly),
        Direction.UNDETERMINED,
        match,
        sourceRule,
        Optional.of(doubt));
  }

  /** The same change read backwards. */
  public Change inverse() {
    return new Change(
        lineage,
        to,
        from,
        kind.inverse(),
        property,
        after,
        before,
        direction.inverse(),
        match.inverse(),
        Optional.empty(),
        suspect);
  }
}
