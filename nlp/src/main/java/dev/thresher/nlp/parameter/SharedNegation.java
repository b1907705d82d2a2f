package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Chinese "must not" that holds for two comparators: 不得小于5毫米或者大于10毫米 wants 5 to 10 mm. Without it
 * the second would only repeat the first.
 */
final class SharedNegation {
  /** Example: 不得小于, 不应大于. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("(?:不得|不应|不应当|不能|不可|不许|不准|不允许|不宜|不会|禁止|严禁|避免|防止).*");

  /** Example: 大于, 低于. */
  private static final Pattern BARE = Pattern.compile("(?:大于|超过|高于|多于|长于|小于|低于|少于|短于|不足).*");

  private static final int WORDS_BEFORE = 2;

  private SharedNegation() {}

  /** The bounds, the second of such a pair turned by what forbids the first. */
  static List<Bound> applied(Sentence sentence, List<Bound> bounds) {
    if (sentence.language() != Language.CHINESE || bounds.size() < 2) {
      return bounds;
    }
    List<Bound> shared = new ArrayList<>(bounds.subList(0, 1));
    for (Bound bound : bounds.subList(1, bounds.size())) {
      shared.add(turned(sentence, shared.getLast(), bound).orElse(bound));
    }
    return shared;
  }

  private static Optional<Bound> turned(Sentence sentence, Bound first, Bound second) {
    boolean isJoined =
        second.from() == first.to() + 1
            && (sentence.is(first.to(), Sense.OR) || sentence.word(first.to()).equals("、"));
    if (!isJoined
        || !(first.claim() instanceof Claim.Single(Relation one, var low))
        || !(second.claim() instanceof Claim.Single(Relation other, var high))) {
      return Optional.empty();
    }
    boolean isRepeated =
        (one.isFloor() && other.isFloor()) || (one.isCeiling() && other.isCeiling());
    return isRepeated
            && isForbidden(sentence, first)
            && BARE.matcher(sentence.words(second.from(), second.to())).lookingAt()
        ? Optional.of(second.withClaim(new Claim.Single(other.negated(), high)))
        : Optional.empty();
  }

  private static boolean isForbidden(Sentence sentence, Bound bound) {
    for (int from = bound.from(); from >= bound.from() - WORDS_BEFORE; from--) {
      if (from >= 0 && FORBIDDEN.matcher(sentence.words(from, bound.to())).matches()) {
        return true;
      }
    }
    return false;
  }
}
