package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "A bore and a leak rate of more than 60 mm and less than 5 Pa, respectively": as many names as
 * values, in the same order.
 */
final class EnglishRespectively {
  private static final String WORD = "respectively";

  private final Sentence sentence;

  private EnglishRespectively(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The bounds; those that the word deals out have their names, the comparator and the unit. */
  static List<Bound> applied(Sentence sentence, List<Bound> bounds) {
    return sentence.view().contains(WORD)
        ? new EnglishRespectively(sentence).dealt(bounds)
        : bounds;
  }

  /** True if the bound has its name from the word. */
  static boolean governs(Sentence sentence, Bound bound) {
    boolean isOfComparator =
        sentence.at(bound.from()) instanceof Lexeme.Word(int start, int end, var entry)
            && entry.property().equals(bound.property());
    return !bound.property().isEmpty() && !isOfComparator && sentence.view().contains(WORD);
  }

  private List<Bound> dealt(List<Bound> bounds) {
    List<Bound> all = new ArrayList<>(bounds);
    for (int at = 0; at < sentence.size(); at++) {
      if (sentence.text(at).equals(WORD)) {
        deal(all, at);
      }
    }
    return all;
  }

  private void deal(List<Bound> all, int word) {
    int end = sentence.isMark(word - 1, ',') ? word - 1 : word;
    int last = lastEndingAt(all, end);
    int first = last;
    while (first > 0 && follows(all.get(first - 1), all.get(first))) {
      first--;
    }
    int count = last - first + 1;
    List<String> names = last < 0 ? List.of() : names(all.get(first).from(), count);
    if (count > 1 && names.size() == count) {
      share(all, first, names);
    }
  }

  private static int lastEndingAt(List<Bound> bounds, int end) {
    for (int i = bounds.size() - 1; i >= 0; i--) {
      if (bounds.get(i).to() == end) {
        return i;
      }
    }
    return -1;
  }

  private boolean follows(Bound before, Bound next) {
    int joint = next.from() - 1;
    int end = isJoint(joint) && isJoint(joint - 1) ? joint - 1 : joint;
    boolean isListed = before.from() == next.from() && before.to() == next.to();
    return isListed || (isJoint(joint) && before.to() == end);
  }

  private boolean isJoint(int at) {
    return Joints.isConjunction(sentence, at) || sentence.isMark(at, ',');
  }

  /** The last {@code count} noun phrases of the list before the first bound. */
  private List<String> names(int from, int count) {
    List<String> names = new ArrayList<>();
    int end = from;
    while (isLink(end - 1)) {
      end--;
    }
    while (names.size() < count) {
      int start = EnglishPhrases.nounStart(sentence, end);
      if (start == end) {
        return List.of();
      }
      names.addFirst(EnglishPhrases.clean(sentence.text(start, end)));
      end = start;
      while (sentence.is(end - 1, Sense.DETERMINER)) {
        end--;
      }
      int joint = end;
      while (isJoint(joint - 1)) {
        joint--;
      }
      if (joint == end) {
        return names.size() == count ? headed(names) : List.of();
      }
      end = joint;
    }
    return headed(names);
  }

  private boolean isLink(int at) {
    return sentence.is(at, Sense.OF) || sentence.is(at, Sense.COPULA) || sentence.is(at, Sense.TO);
  }

  /** "roll and heading errors": the last name ends the others. */
  private static List<String> headed(List<String> names) {
    String last = names.getLast();
    String head = last.substring(last.lastIndexOf(' ') + 1);
    boolean isShared = last.contains(" ");
    return names.stream()
        .map(name -> isShared && !Quantities.isNamed(name) ? name + " " + head : name)
        .toList();
  }

  private static void share(List<Bound> all, int first, List<String> names) {
    Optional<Relation> relation =
        all.get(first).claim() instanceof Claim.Single(Relation own, Measure m)
            ? Optional.of(own)
            : Optional.empty();
    Optional<Measure> last = all.get(first + names.size() - 1).claim().first();
    for (int i = 0; i < names.size(); i++) {
      Bound bound = all.get(first + i);
      all.set(first + i, named(bound, claim(bound, relation, last), names.get(i)));
    }
  }

  private static Claim claim(Bound bound, Optional<Relation> relation, Optional<Measure> last) {
    if (!(bound.claim() instanceof Claim.Single(Relation own, Measure measure))) {
      return bound.claim();
    }
    Relation whole = own == Relation.EQUAL ? relation.orElse(own) : own;
    boolean takesUnit = !measure.hasUnit() && last.filter(Measure::hasUnit).isPresent();
    return new Claim.Single(whole, takesUnit ? measure.withUnit(last.orElseThrow()) : measure);
  }

  private static Bound named(Bound bound, Claim claim, String name) {
    boolean isBare = bound.claim().isEquality() && claim.isEquality();
    return new Bound(
        claim,
        bound.from(),
        bound.to(),
        bound.start(),
        bound.end(),
        bound.isExplicit() || !isBare,
        name,
        bound.equivalents());
  }
}
