package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import dev.thresher.nlp.quantity.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 内径和外径分别不小于200毫米和250毫米: as many names as values, in the same order. */
final class Respectively {
  private static final String WORD = "分别";
  private static final int REACH = 3;
  private static final int FARTHEST = 24;

  private final Sentence sentence;

  private Respectively(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The bounds; those that 分别 shares out have their names, the comparator and the unit. */
  static List<Bound> applied(Sentence sentence, List<Bound> bounds) {
    if (sentence.folded().indexOf(WORD) < 0) {
      return bounds;
    }
    return new Respectively(sentence).shared(bounds);
  }

  /** True if 分别 gave the bound its name. */
  static boolean governs(Sentence sentence, Bound bound) {
    if (bound.property().isEmpty() || sentence.folded().indexOf(WORD) < 0) {
      return false;
    }
    Respectively words = new Respectively(sentence);
    for (int at = bound.from(); at > Math.max(0, bound.from() - FARTHEST); at--) {
      if (words.isEdge(at)) {
        return false;
      }
      if (sentence.word(at).startsWith(WORD)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEdge(int at) {
    return sentence.isAnyMark(at, ",。；;:");
  }

  private List<Bound> shared(List<Bound> bounds) {
    List<Bound> all = new ArrayList<>(bounds);
    for (int at = 0; at < sentence.size(); at++) {
      if (sentence.word(at).startsWith(WORD)) {
        int first = firstBehind(all, at);
        List<String> names = names(at);
        int count = first < 0 ? 0 : values(all, first);
        if (count > 1 && names.size() == count) {
          share(all, first, names);
        }
      }
    }
    return all;
  }

  private static int firstBehind(List<Bound> bounds, int at) {
    for (int i = 0; i < bounds.size(); i++) {
      if (bounds.get(i).from() >= at) {
        return bounds.get(i).from() <= at + REACH ? i : -1;
      }
    }
    return -1;
  }

  /** How many bounds follow each other, joined by 、 or 和. */
  private int values(List<Bound> bounds, int first) {
    int next = first + 1;
    while (next < bounds.size() && isNext(bounds.get(next - 1), bounds.get(next))) {
      next++;
    }
    return next - first;
  }

  private boolean isNext(Bound before, Bound bound) {
    boolean isListed = bound.from() == before.from() && bound.to() == before.to();
    boolean isJoined =
        sentence.is(before.to(), Sense.AND)
            || sentence.is(before.to(), Sense.OR)
            || sentence.isMark(before.to(), '、');
    return isListed || (isJoined && bound.from() == before.to() + 1);
  }

  private List<String> names(int at) {
    List<String> names = new ArrayList<>();
    int end = at;
    for (int i = at - 1; i >= Math.max(-1, at - FARTHEST); i--) {
      if (sentence.isMark(i, ')')) {
        i = open(i);
      }
      boolean isEdge = i < 0 || isEdge(i) || sentence.isMeasure(i) || sentence.is(i, Sense.OF);
      if (isEdge || sentence.is(i, Sense.AND)) {
        names.addFirst(name(i + 1, end));
        end = i;
      }
      if (isEdge) {
        break;
      }
    }
    return named(names);
  }

  /** Without what stands in brackets. */
  private String name(int from, int to) {
    return ChineseNounBefore.clean(sentence.text(from, to).replaceAll("\\([^()]*\\)", ""));
  }

  private int open(int close) {
    int at = close;
    while (at > Math.max(0, close - FARTHEST) && !sentence.isMark(at, '(')) {
      at--;
    }
    return at;
  }

  private static boolean isCut(String name, String last) {
    return ChineseQuantities.isName(last)
        && !ChineseQuantities.isName(name)
        && last.length() > name.length() + 1;
  }

  private static String joined(String name, String last) {
    return name + last.substring(name.length());
  }

  /** X、Y、Z轴行程, 短期和长期频率稳定度: the last name ends the others. */
  private static List<String> named(List<String> names) {
    if (names.isEmpty()) {
      return names;
    }
    String last = names.getLast();
    return names.stream().map(name -> isCut(name, last) ? joined(name, last) : name).toList();
  }

  private void share(List<Bound> all, int first, List<String> names) {
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
    return new Bound(
        claim,
        bound.from(),
        bound.to(),
        bound.start(),
        bound.end(),
        true,
        name,
        bound.equivalents());
  }
}
