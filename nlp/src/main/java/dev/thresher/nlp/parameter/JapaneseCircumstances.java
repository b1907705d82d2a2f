package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The circumstances of a Japanese sentence stands behind the number; 能在超过100g的加速度下工作 is a demand
 * all the same.
 */
final class JapaneseCircumstances {
  private static final int REACH = 5;

  private final Sentence sentence;
  private final List<Bound> bounds;

  private JapaneseCircumstances(Sentence sentence, List<Bound> bounds) {
    this.sentence = sentence;
    this.bounds = bounds;
  }

  static List<Zone> zones(Sentence sentence, List<Bound> bounds) {
    return new JapaneseCircumstances(sentence, bounds).all();
  }

  private List<Zone> all() {
    List<Zone> zones = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < bounds.size(); i++) {
      Bound bound = bounds.get(i);
      if (bound.from() >= done) {
        Optional<Zone> zone = bracketed(bound).or(() -> closed(bound));
        if (zone.isPresent()) {
          zones.add(zone.get());
          done = zone.get().to();
        }
      }
    }
    return zones;
  }

  /** （参考1 μPa，1 Hz）, （5分钟内）, （在标准温度273 K和101.3 kPa压力下）. */
  private Optional<Zone> bracketed(Bound bound) {
    int open = bound.from() - 1;
    while (open >= 0 && bound.from() - open <= REACH && !sentence.isAnyMark(open, "();。；")) {
      open--;
    }
    if (!sentence.isMark(open, '(')) {
      return Optional.empty();
    }
    int close = open;
    while (close < sentence.size() && !sentence.isAnyMark(close, ")。；")) {
      close++;
    }
    boolean isReference =
        sentence.text(open + 1).startsWith("参考") || sentence.is(open + 1, Sense.CUE);
    boolean isPeriod = sentence.text(close - 1).endsWith("内");
    return isReference || isPeriod
        ? Optional.of(Zone.of(sentence, open + 1, close, within(open, close)))
        : Optional.empty();
  }

  private List<Bound> within(int from, int to) {
    return bounds.stream().filter(b -> b.from() >= from && b.to() <= to).toList();
  }

  private Optional<Zone> closed(Bound bound) {
    int close = closing(bound.to());
    if (close < 0) {
      return Optional.empty();
    }
    int open = opening(bound.from());
    boolean isCapability = isCapability(open, close);
    boolean hasExplicit = within(open, close).stream().anyMatch(Bound::isExplicit);
    boolean hasDemand =
        bounds.stream()
            .anyMatch(b -> b.from() >= close && b.isExplicit() && !isFar(close, b.from()));
    boolean hasEarlierDemand = bounds.stream().anyMatch(b -> b.to() <= open && b.isExplicit());
    if (hasExplicit
        && (isCapability || !(hasDemand || (hasEarlierDemand && sentence.is(open, Sense.CUE))))) {
      return Optional.empty();
    }
    return Optional.of(Zone.of(sentence, open, close, within(open, close)));
  }

  private boolean isFar(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isAnyMark(i, "。；;")) {
        return true;
      }
    }
    return false;
  }

  /** Behind 时, 下, 处 ... of the words that follow a number; -1 if they do not follow. */
  private int closing(int from) {
    int at = from;
    while (at < sentence.size() && at < from + 12) {
      if (sentence.is(at, Sense.AFTERCUE)) {
        int end = at + 1;
        while (sentence.is(end, Sense.AFTERCUE)) {
          end++;
        }
        return end;
      }
      boolean isBreak =
          sentence.isAnyMark(at, ",。；;:(") || sentence.is(at, Sense.BEFORE) || isOtherClaim(at);
      if (isBreak) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  private boolean isOtherClaim(int at) {
    return bounds.stream()
        .anyMatch(b ->
            b.from() == at
                && b.isExplicit()
                && !sentence.is(at - 1, Sense.AND)
                && !sentence.is(at - 2, Sense.AND)
                && !sentence.text(at - 1).equals("、"));
  }

  /** The 在, 当, 于 that opens the circumstance, else the head of the comma's segment. */
  private int opening(int from) {
    int head = from;
    for (int i = from - 1; i >= 0; i--) {
      if (sentence.isAnyMark(i, "。；;,:()")) {
        return head;
      }
      if (isEarlierClaim(i)) {
        return head;
      }
      if (sentence.is(i, Sense.CUE)) {
        return i;
      }
      head = i;
    }
    return head;
  }

  private boolean isEarlierClaim(int at) {
    return bounds.stream()
        .anyMatch(b ->
            b.to() - 1 == at
                && b.isExplicit()
                && !sentence.is(at + 1, Sense.AND)
                && !sentence.text(at + 1).equals("、"));
  }

  /** 可在…下工作: what the thing can do is demanded of it. */
  private boolean isCapability(int open, int close) {
    String before = sentence.text(open - 1);
    String after = sentence.text(close) + sentence.text(close + 1) + sentence.text(close + 2);
    boolean can = before.endsWith("能") || before.endsWith("可") || before.endsWith("可以");
    boolean works =
        after.contains("工作")
            || after.contains("使用")
            || after.contains("运行")
            || after.contains("输出");
    return can || works;
  }
}
