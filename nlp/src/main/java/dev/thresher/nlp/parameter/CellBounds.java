package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.text.Normalized;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.quantity.Relation;
import java.util.List;
import java.util.Optional;

/**
 * Reads a cell under its head: {@code 1,600} below "Curies", {@code 60–80} below "Mass (kg)".
 *
 * @param unit the unit that the head or the row names; empty if none
 * @param relation the comparator that the head or the row names
 */
record CellBounds(Language language, String unit, Optional<Relation> relation) {
  private static final int LONGEST = 120;

  /** The demands, at their offsets in the cell; none where no unit and no comparator is known. */
  List<Bound> of(String cell) {
    if (cell.length() > LONGEST || cell.codePoints().noneMatch(Character::isDigit)) {
      return List.of();
    }
    Normalized view = Normalized.of(cell);
    String words = view.characters();
    List<Bound> bare = parse(words);
    List<Bound> bounds = hasUnit(bare) || unit.isEmpty() ? bare : withUnit(words, bare);
    boolean isSure =
        bounds.size() == 1 || bounds.stream().allMatch(Bound::isExplicit) || hasUnit(bare);
    return isSure
        ? bounds.stream()
            .map(this::related)
            .filter(bound -> isDemand(bound))
            .map(bound -> placed(bound, view))
            .toList()
        : List.of();
  }

  private List<Bound> parse(String words) {
    return BoundParser.parse(Sentence.of(words, language)).stream()
        .filter(bound -> !(bound.claim() instanceof Claim.OfFormula))
        .toList();
  }

  private static boolean hasUnit(List<Bound> bounds) {
    return bounds.stream().anyMatch(bound -> bound.claim().unit().isPresent());
  }

  /** "60–80" is a range only with its unit behind it; "850 or more" takes none behind it. */
  private List<Bound> withUnit(String words, List<Bound> bare) {
    List<Bound> whole =
        parse(words + " " + unit).stream().filter(b -> b.start() < words.length()).toList();
    Optional<Unit> known = WrittenUnit.of(unit, language);
    boolean isWhole =
        whole.size() == 1 && whole.getFirst().claim().unit().equals(known) && known.isPresent();
    return isWhole
        ? whole
        : known.map(of -> bare.stream().map(bound -> bound.in(of)).toList()).orElse(bare);
  }

  private Bound related(Bound bound) {
    boolean isBare = !bound.isExplicit() && bound.claim().isEquality();
    return relation
        .filter(known -> isBare)
        .flatMap(
            known -> bound.claim().first().map(m -> bound.withClaim(new Claim.Single(known, m))))
        .orElse(bound);
  }

  private boolean isDemand(Bound bound) {
    return bound.claim().unit().isPresent() || bound.isExplicit() || !bound.claim().isEquality();
  }

  private static Bound placed(Bound bound, Normalized view) {
    Span inView = new Span(bound.start(), Math.min(bound.end(), view.length()));
    Span span = view.toSource(inView);
    return new Bound(
        bound.claim(),
        bound.from(),
        bound.to(),
        span.start(),
        span.end(),
        bound.isExplicit(),
        bound.property(),
        List.of());
  }
}
