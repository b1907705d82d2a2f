package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import java.util.List;
import java.util.Optional;

/** What a Chinese bound is about: the words before it in its comma's segment, else those behind. */
final class ChinesePhrases {
  private ChinesePhrases() {}

  static String property(Sentence sentence, Bound bound, List<Zone> zones) {
    if (isHeld(sentence, bound) || Respectively.governs(sentence, bound)) {
      return PropertyWords.name(bound.property());
    }
    String before = ChineseNounBefore.of(sentence, bound.from(), zones);
    return ChineseTimeLimits.demanded(sentence, bound, before)
        .or(() -> penalty(sentence, bound))
        .or(() -> rangeOfMotion(bound, before))
        .orElseGet(() -> named(sentence, bound, before, zones));
  }

  private static String named(Sentence sentence, Bound bound, String before, List<Zone> zones) {
    String name = PropertyWords.name(noun(sentence, bound, before));
    if (!name.isEmpty() || isOfCase(sentence, bound)) {
      return name;
    }
    String farther = PropertyWords.name(ChineseNounBefore.farther(sentence, bound.from(), zones));
    return farther.isEmpty() ? countedThing(sentence, bound) : farther;
  }

  /** The 轴 of 两轴以上可联动: what is counted is named in the number itself. */
  private static String countedThing(Sentence sentence, Bound bound) {
    return bound
        .claim()
        .first()
        .map(measure -> sentence.folded().substring(measure.unitStart(), measure.unitEnd()))
        .filter(CountedThings::isThing)
        .map(thing -> thing.replaceFirst("^[个批组条只]", ""))
        .orElse("");
  }

  /** 波长1～1.1 μm的，大于6 kW: the first bound tells of which case the second one speaks. */
  private static boolean isOfCase(Sentence sentence, Bound bound) {
    return sentence.isMark(bound.from() - 1, ',') && sentence.is(bound.from() - 2, Sense.OF);
  }

  /** 3.2GHz＜频率＜6GHz: the name stands between its ends. */
  private static boolean isHeld(Sentence sentence, Bound bound) {
    return bound.claim() instanceof Claim.Range
        && bound.property().length() > 1
        && sentence.isMeasure(bound.from())
        && sentence.text(bound.from(), bound.to()).contains(bound.property());
  }

  /** 处违法所得一倍以上五倍以下罚款: the fine is bounded, not what it is reckoned by. */
  private static Optional<String> penalty(Sentence sentence, Bound bound) {
    int at = sentence.is(bound.to(), Sense.OF) ? bound.to() + 1 : bound.to();
    return PropertyWords.penalty(sentence.text(at));
  }

  private static Optional<String> rangeOfMotion(Bound bound, String before) {
    boolean isLength =
        bound.claim().unit().filter(unit -> unit.dimension().baseUnit().equals("m")).isPresent();
    return isLength && PropertyWords.tellRange(before) ? Optional.of("射程") : Optional.empty();
  }

  private static String noun(Sentence sentence, Bound bound, String before) {
    if (before.length() < 2 && ChineseQuantities.isName(bound.property())) {
      return superlative(sentence, bound) + bound.property();
    }
    ChineseNounBehind nouns = new ChineseNounBehind(sentence, bound);
    String behind = nouns.any();
    boolean isVerb = PropertyWords.endInVerb(before);
    Optional<String> kind = bound.claim().unit().flatMap(PropertyWords::kindOf);
    if (kind.isPresent() && nouns.isDomain(kind.get())) {
      return kind.get();
    }
    if (isVerb || before.length() < 2) {
      Optional<String> atWork = nouns.atWork();
      if (atWork.isPresent()) {
        return atWork.get();
      }
    }
    boolean isNamedBehind =
        (!behind.isEmpty() && before.length() < 2 && isNamed(bound, behind))
            || (behind.length() > 1 && nouns.isNounOfQuantity())
            || (isVerb && !behind.isEmpty() && nouns.isLinked());
    if (isNamedBehind) {
      return behind;
    }
    String quantity = nouns.quantity();
    if (!quantity.isEmpty() && !ChineseQuantities.isName(before)) {
      return quantity;
    }
    return PropertyWords.endInAuxiliary(before)
        ? kind.orElse(before)
        : before.isEmpty() ? bound.property() : before;
  }

  /** The 最大 of 最大航程300公里以上 is part of the name. */
  private static String superlative(Sentence sentence, Bound bound) {
    boolean isNext = sentence.text(bound.from() + 1).equals(bound.property());
    return isNext && sentence.word(bound.from()).matches("最[大小高低长短]")
        ? sentence.text(bound.from())
        : "";
  }

  /** 含17%至26%(重量)的铬: one character names a share or a counted thing only. */
  private static boolean isNamed(Bound bound, String behind) {
    return behind.length() > 1
        || CountedThings.isThing(behind)
        || bound.claim().unit().filter(unit -> unit.code().equals("%")).isPresent();
  }
}
