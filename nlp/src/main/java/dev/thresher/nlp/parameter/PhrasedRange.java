package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Relation;
import java.util.Optional;

/**
 * A range that a word opens: "between 5 and 10", "from 5 to 10", 介于; and "lowered from 10 to 5".
 */
final class PhrasedRange {
  private final Sentence sentence;
  private final PartParser parts;
  private final FoundBounds found;

  PhrasedRange(Sentence sentence, PartParser parts, FoundBounds found) {
    this.sentence = sentence;
    this.parts = parts;
    this.found = found;
  }

  /** "between A and B", "from A to B", 介于A和B之间; and "lowered from A to B". */
  int after(int at) {
    boolean isBetween = sentence.is(at, Sense.BETWEEN);
    boolean isFrom = sentence.is(at, Sense.FROM) || isWithinRange(at);
    if (!isBetween && !isFrom) {
      return at;
    }
    int first = Joints.afterFillers(sentence, at + 1);
    Optional<Part> low = parts.read(first);
    if (low.isEmpty()) {
      return at;
    }
    int link = Joints.afterComma(sentence, afterNote(low.get().to()));
    boolean isLinked =
        Joints.isLink(sentence, link)
            || (isBetween && sentence.is(link, Sense.AND))
            || isChange(link);
    Optional<Part> high =
        isLinked
            ? parts.read(Joints.afterFillers(sentence, link + 1))
            : parts.read(link).filter(part -> isFrom && part.isCeiling());
    if (high.isEmpty()) {
      return at;
    }
    if (isChange(link) || (isFrom && followsChange(at))) {
      found.add(low.get().withRelation(Relation.EQUAL));
      found.add(high.get().withRelation(Relation.EQUAL));
      return high.get().to();
    }
    return join(low.get(), high.get(), at);
  }

  /** Behind the （含） of 介于300米（含）和6000米（不含）之间. */
  private int afterNote(int at) {
    return isNote(at) ? at + 1 : at;
  }

  private boolean isNote(int at) {
    return sentence.is(at, Sense.QUALIFIER) && sentence.word(at).matches("\\(不?含.*\\)");
  }

  private boolean isExcluding(int at) {
    return isNote(at) && sentence.word(at).startsWith("(不");
  }

  /** "within 0 to 0.2 mm". */
  private boolean isWithinRange(int at) {
    return sentence.text(at).equalsIgnoreCase("within")
        && sentence.isMeasure(at + 1)
        && sentence.is(at + 2, Sense.TO);
  }

  private boolean isChange(int at) {
    return sentence.is(at, Sense.CHANGE) && sentence.language() != Language.ENGLISH;
  }

  private boolean followsChange(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
      if (sentence.is(i, Sense.CHANGE)) {
        return true;
      }
      if (sentence.isAnyMark(i, ";.。；") || sentence.isMeasure(i)) {
        return false;
      }
    }
    return false;
  }

  private int join(Part low, Part high, int from) {
    return claim(low, high).map(claim -> found.addRange(claim, low, high, from)).orElse(from);
  }

  /** 在5千克以下和10千克以上 leaves nothing between: no range. */
  private Optional<Claim> claim(Part low, Part high) {
    if (low.relation().isPresent() && high.relation().isPresent()) {
      return Ranges.between(low, high);
    }
    boolean isNoted = isNote(low.to()) || isNote(high.to());
    return low.relation().isEmpty() && high.relation().isEmpty() && !isNoted
        ? closed(low, high)
        : Ranges.of(
            low.measure().orElseThrow(),
            low.relation().map(Ranges::isIncluded).orElse(!isExcluding(low.to())),
            high.measure().orElseThrow(),
            high.relation().map(Ranges::isIncluded).orElse(!isExcluding(high.to())));
  }

  private Optional<Claim> closed(Part low, Part high) {
    return low.measure().flatMap(l -> high.measure().flatMap(h -> Ranges.closed(l, h)));
  }
}
