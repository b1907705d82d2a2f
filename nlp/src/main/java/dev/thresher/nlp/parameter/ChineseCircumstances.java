package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The circumstances of a Chinese sentence: 在25℃条件下, 分辨率14位以上时, （参考1 μPa）. What closes them (时, 下,
 * 处) stands behind the number; 能在超过100g的加速度下工作 is a demand all the same.
 */
final class ChineseCircumstances {
  private static final int REACH = 5;
  private static final int FAR = 12;
  private static final List<String> NOTES = List.of("含", "不含", "包括", "不包括");
  private static final List<String> TERMS = List.of("期限内", "期内", "期间内", "时限内");

  private final Sentence sentence;
  private final BoundIndex index;

  private ChineseCircumstances(Sentence sentence, List<Bound> bounds) {
    this.sentence = sentence;
    this.index = new BoundIndex(bounds);
  }

  static List<Zone> zones(Sentence sentence, List<Bound> bounds) {
    return new ChineseCircumstances(sentence, bounds).all();
  }

  private List<Zone> all() {
    List<Zone> zones = new ArrayList<>();
    int done = 0;
    for (Bound bound : index.bounds()) {
      if (bound.from() >= done) {
        Optional<Zone> zone =
            bracketed(bound)
                .or(() -> period(bound))
                .or(() -> closed(bound))
                .or(() -> new OpenedCircumstance(sentence, index, bound).zone());
        if (zone.isPresent()) {
          int open = zone.get().from();
          zones.removeIf(inner -> inner.from() >= open);
          zones.add(zone.get());
          done = zone.get().to();
        }
      }
    }
    StatedCircumstances.zones(sentence, index).stream()
        .filter(stated -> zones.stream().noneMatch(zone -> overlaps(zone, stated)))
        .toList()
        .forEach(zones::add);
    zones.sort(Comparator.comparingInt(Zone::from));
    return zones;
  }

  private static boolean overlaps(Zone one, Zone other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  /** （参考1 μPa，1 Hz）, （5分钟内）, （在标准温度273 K（0 ℃）和101.3 kPa压力下）. */
  private Optional<Zone> bracketed(Bound bound) {
    int open = bound.from() - 1;
    while (open >= 0 && bound.from() - open <= REACH && !sentence.isAnyMark(open, "();。；")) {
      open--;
    }
    if (!sentence.isMark(open, '(')) {
      return Optional.empty();
    }
    int close = matching(open);
    boolean isReference =
        sentence.word(open + 1).startsWith("参考") || sentence.is(open + 1, Sense.CUE);
    boolean isPeriod = sentence.word(close - 1).endsWith("内");
    boolean isInsertion = index.isInside(open, close) && !isAbout(bound) && !isNote(open);
    return isReference || isPeriod || isInsertion
        ? Optional.of(Zone.of(sentence, open + 1, close, index.within(open, close)))
        : Optional.empty();
  }

  /** （不含500兆帕）. */
  private boolean isNote(int open) {
    int start = sentence.at(open).end();
    return NOTES.stream().anyMatch(note -> sentence.view().startsWith(note, start));
  }

  /** （水压约30 MPa）: says the amount in other words. */
  private boolean isAbout(Bound bound) {
    String word = sentence.word(bound.from() - 1);
    return word.endsWith("约") || word.endsWith("即") || word.endsWith("合") || word.endsWith("相当于");
  }

  private int matching(int open) {
    int depth = 0;
    int at = open;
    while (at < sentence.size() && !sentence.isAnyMark(at, "。；")) {
      depth += sentence.isMark(at, '(') ? 1 : sentence.isMark(at, ')') ? -1 : 0;
      if (depth == 0) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** 二十四小时内凝冰能力不少于十公斤, 近两年: a time in which another bound must hold. */
  private Optional<Zone> period(Bound bound) {
    boolean isTime =
        bound.claim().unit().filter(u -> u.dimension().baseUnit().equals("s")).isPresent();
    String last = sentence.word(bound.to() - 1);
    boolean isRecent =
        sentence.word(bound.from()).equals("近") || sentence.word(bound.from() - 1).equals("最近");
    boolean isWithin = last.equals("内") || last.equals("之内") || last.equals("以内");
    boolean isPeriod =
        isTime
            && (isRecent
                || ChineseTimeLimits.isLookback(sentence, bound)
                || (isWithin && demandFollows(bound.to())));
    return isPeriod
        ? Optional.of(Zone.of(sentence, bound.from(), bound.to(), List.of(bound)))
        : Optional.empty();
  }

  /** Another explicit bound in the same comma's segment, not joined by 且. */
  private boolean demandFollows(int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (sentence.isAnyMark(i, ",。；;") || sentence.is(i, Sense.AND)) {
        return false;
      }
      if (index.startsExplicit(i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Zone> closed(Bound bound) {
    int close = closing(bound);
    if (close < 0 || opensBehind(bound.to(), close)) {
      return Optional.empty();
    }
    int open = opening(bound.from(), close);
    List<Bound> inside = index.within(open, close);
    boolean hasExplicit = inside.stream().anyMatch(ChineseCircumstances::isBounding);
    boolean isDemand =
        isTerm(open, close)
            || (hasExplicit && (isCapability(open, close) || !isBesideDemand(open, close)));
    return isDemand ? Optional.empty() : Optional.of(Zone.of(sentence, open, close, inside));
  }

  /** 样品六件在85℃下存放: the circumstance begins behind the number. */
  private boolean opensBehind(int from, int close) {
    for (int at = from; at < close; at++) {
      if (sentence.word(at).equals("在") && index.hasStart(at, close)) {
        return true;
      }
    }
    return false;
  }

  /** 在一年以上三年以下的期限内, 三年内: how long something holds is demanded, not measured. */
  private boolean isTerm(int open, int close) {
    return TERMS.stream().anyMatch(sentence.words(open, close)::endsWith);
  }

  /** A tolerance bounds nothing: 50±2 kg is a nominal value. */
  private static boolean isBounding(Bound bound) {
    boolean isTolerance =
        bound.claim() instanceof Claim.Range(var low, var lowIn, var high, var highIn)
            && low.start() == high.start();
    return bound.isExplicit() && !isTolerance;
  }

  private boolean isBesideDemand(int open, int close) {
    int end = close;
    while (end < sentence.size() && sentence.isOneClause(close, end + 1)) {
      end++;
    }
    boolean isBefore = index.hasExplicitStart(close, end);
    return isBefore || (index.hasExplicitEnd(open) && sentence.is(open, Sense.CUE));
  }

  /** Behind 时, 下, 处 ... of the words that follow a number; -1 if they do not follow. */
  private int closing(Bound bound) {
    int from = bound.to();
    int at = from;
    while (at < sentence.size() && at < from + FAR) {
      if (sentence.is(at, Sense.AFTERCUE) && isClosing(at)) {
        int end = at + 1;
        while (sentence.is(end, Sense.AFTERCUE)) {
          end++;
        }
        return isAcross(bound, at) ? -1 : end;
      }
      if (sentence.isMark(at, '(')) {
        at = matching(at);
      } else if (sentence.isAnyMark(at, ",。；;:") || sentence.is(at, Sense.BEFORE) || isOther(at)) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  /** 时延小于5 ns、带宽内: what is closed without a number has nothing to do with a demand before. */
  private boolean isAcross(Bound bound, int close) {
    for (int at = close - 1; isBounding(bound) && at >= bound.to(); at--) {
      if (sentence.word(at).equals("、")) {
        return !index.hasStart(at, close);
      }
    }
    return false;
  }

  /** 射程上, 环境中: these close a noun, not a number: 2路中频. */
  private boolean isClosing(int at) {
    String word = sentence.word(at);
    boolean needsNoun = word.equals("中") || word.equals("上");
    return !needsNoun || !sentence.isMeasure(at - 1);
  }

  /** Another claim that is no part of the same circumstance: 高于40℃且海拔1000米以上时 is. */
  private boolean isOther(int at) {
    return index.startsExplicit(at) && !isJoined(at);
  }

  private boolean isJoined(int at) {
    for (int i = at - 1; i >= at - REACH + 1; i--) {
      if (sentence.is(i, Sense.AND)) {
        return true;
      }
    }
    return false;
  }

  /** The 在, 当, 于 that opens the circumstance, else the head of the comma's segment. */
  private int opening(int from, int close) {
    int head = from;
    for (int i = from - 1; i >= 0; i--) {
      boolean isInner = sentence.isMark(i, '(') && matching(i) < close;
      boolean isEdge =
          (!isInner && sentence.isAnyMark(i, "。；;,:()"))
              || sentence.at(i) instanceof Lexeme.Label
              || endsExplicit(i);
      if (isEdge) {
        return head;
      }
      if (sentence.is(i, Sense.CUE)) {
        return i;
      }
      head = i;
    }
    return head;
  }

  private boolean endsExplicit(int at) {
    return index.endsExplicit(at + 1) && !sentence.is(at + 1, Sense.AND);
  }

  /** 可在…下工作: what the thing can do is demanded of it. */
  private boolean isCapability(int open, int close) {
    String before = sentence.word(open - 1);
    String after = sentence.word(close);
    boolean can = before.endsWith("能") || before.endsWith("可") || before.endsWith("可以");
    boolean stillCan = after.equals("仍") || after.equals("能") || after.equals("可靠");
    boolean works =
        after.startsWith("工作")
            || after.startsWith("使用")
            || after.startsWith("运行")
            || after.startsWith("输出");
    return can || stillCan || works;
  }
}
