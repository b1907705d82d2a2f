package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import java.util.List;
import java.util.Optional;

/** The noun behind a Chinese bound: 300公里或以上距离的, 不少于4个可独立控制的轴. */
final class ChineseNounBehind {
  private static final int LONGEST = 8;

  private static final List<String> AT_WORK =
      List.of("条件下", "环境中", "环境下", "环境内", "情况下", "状态下", "温度下", "的温度");

  private final Sentence sentence;
  private final Bound bound;

  ChineseNounBehind(Sentence sentence, Bound bound) {
    this.sentence = sentence;
    this.bound = bound;
  }

  /** What stands behind, whatever links it to the bound. */
  String any() {
    return isAnything() ? counted() : behind(bound.to());
  }

  private boolean isAnything() {
    return bound.claim().unit().filter(unit -> unit.code().equals("{item}")).isPresent();
  }

  /** 大于10千瓦的额定功率: a quantity, linked by 的; empty if none is. */
  String quantity() {
    boolean isOf = sentence.is(bound.to(), Sense.OF);
    String noun = isOf ? ChineseNounBefore.clean(run(bound.to() + 1)) : "";
    return ChineseQuantities.isName(noun) ? noun : "";
  }

  boolean isLinked() {
    return sentence.is(bound.to(), Sense.OF)
        || (isAnything() && headAt(sentence, bound.to()) > bound.to())
        || sentence.is(bound.to(), Sense.AFTERCUE)
        || sentence.is(bound.to(), Sense.QUALIFIER)
        || isFreightNoun();
  }

  /** 把500千克以上有效载荷投掷到: the name directly behind a comparator. */
  private boolean isFreightNoun() {
    return sentence.is(bound.to() - 1, Sense.AFTER)
        && sentence.at(bound.to()).start() == sentence.at(bound.to() - 1).end();
  }

  /** 1300摄氏度到2900摄氏度高温范围内, 130帕到20千帕的压力下: the kind of quantity stands behind. */
  boolean isDomain(String kind) {
    int at = sentence.is(bound.to(), Sense.OF) ? bound.to() + 1 : bound.to();
    String words = sentence.words(at, Math.min(sentence.size(), at + 3));
    boolean isHeat = kind.equals("温度") && (words.startsWith("高温") || words.startsWith("低温"));
    return isHeat || words.startsWith(kind + "下") || words.startsWith(kind + "范围");
  }

  /** 可在超过125摄氏度环境中工作: an environment of so many degrees is a temperature. */
  Optional<String> atWork() {
    int end = bound.to();
    while (end < sentence.size()
        && !sentence.isAnyMark(end, ",，。；;:")
        && end < bound.to() + LONGEST) {
      end++;
    }
    String words = sentence.words(bound.to(), end);
    boolean isAtWork = AT_WORK.stream().anyMatch(words::contains);
    Optional<String> kind =
        isAtWork ? bound.claim().unit().flatMap(PropertyWords::kindOf) : Optional.empty();
    return kind.map(name -> name.equals("质量") ? "加速度" : name);
  }

  /** 300公里或以上距离的, 48 TOPS以上总处理性能的: a noun directly behind, closed by 的. */
  boolean isNounOfQuantity() {
    int at = bound.to();
    boolean isGlued =
        sentence.is(at - 1, Sense.AFTER)
            && sentence.at(at).isPlainWord()
            && sentence.at(at).start() == sentence.at(at - 1).end()
            && sentence.word(at).length() <= LONGEST;
    boolean isClosed =
        sentence.is(at + 1, Sense.OF)
            || (sentence.is(at + 1, Sense.AND) && ChineseQuantities.isName(sentence.word(at)));
    return isGlued && isClosed;
  }

  private String behind(int from) {
    int start = from;
    if (sentence.is(start, Sense.QUALIFIER)
        && !sentence.isMark(start, '(')
        && !sentence.word(start).startsWith("(")) {
      return sentence.text(start);
    }
    while (sentence.is(start, Sense.OF) || sentence.is(start, Sense.QUALIFIER)) {
      start++;
    }
    if (sentence.is(start, Sense.AFTERCUE) && sentence.word(start).length() > 2) {
      return ChineseNounBefore.clean(sentence.text(start)).replaceAll("[下时]$", "");
    }
    return ChineseNounBefore.clean(run(start));
  }

  /** 一个偏离中心的搅拌轴: the shaft is counted. */
  private String counted() {
    int at = headAt(sentence, bound.to());
    boolean isOf = at > bound.to() && !CountedThings.isThing(sentence.words(bound.to(), at - 1));
    String noun = isOf ? run(at) : "";
    return noun.length() > 1 || CountedThings.isThing(noun)
        ? ChineseNounBefore.clean(noun)
        : behind(CountedThings.isAble(sentence, bound.to()) ? bound.to() + 1 : bound.to());
  }

  /** Behind the 的 that closes what is said of the counted thing; {@code from} if nothing is. */
  static int headAt(Sentence sentence, int from) {
    int at = from;
    while (at < from + LONGEST
        && sentence.at(at) instanceof Lexeme.Word
        && !sentence.is(at, Sense.OF)
        && !sentence.is(at, Sense.BEFORE)
        && !sentence.is(at, Sense.AND)) {
      at++;
    }
    return at > from && sentence.is(at, Sense.OF) ? at + 1 : from;
  }

  private String run(int start) {
    int end = start;
    while (end < start + LONGEST && sentence.at(end).isPlainWord()) {
      end++;
    }
    return sentence.text(start, end);
  }
}
