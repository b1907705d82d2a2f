package dev.thresher.nlp.parameter;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import java.util.List;
import java.util.Optional;

/** What a Chinese bound is about: the words before it in its comma's segment, else those behind. */
final class ChinesePhrases {
  private static final int LONGEST = 8;
  private static final int FARTHEST = 40;
  private static final List<String> GREEK = List.of("α", "β", "γ", "δ", "ε", "ω");

  /** Function words that are parts of words as well: 产能, 磁能积, 自放电率. */
  private static final String SOFT = "能可有经以用自含均内上下中后处时满近超间分约达当对应指即则都须仍亦也已";

  private static final List<String> NEGATIONS =
      List.of("不", "并不", "非", "并非", "并未", "未", "无法", "绝不", "决不", "从不", "均不", "均未", "都不", "尚未", "并");

  /** Units in braces that measure rather than count. */
  private static final List<String> MEASURED = List.of("{workday}", "{mach}", "{mesh}");

  /** What a share is a share of, not what is bounded. */
  private static final List<String> REFERENCES = List.of("量程", "读数", "标称值", "额定值", "示值", "设定值");

  private static final List<String> AT_WORK =
      List.of("条件下", "环境中", "环境下", "环境内", "情况下", "状态下", "温度下", "的温度");

  private ChinesePhrases() {}

  static boolean isDemand(Sentence sentence, Bound bound) {
    boolean isCount = isCount(bound);
    boolean hasUnit = bound.claim().unit().isPresent();
    int before = bound.from() - 1;
    boolean isLinked =
        sentence.is(before, Sense.COPULA)
            || sentence.word(before).equals("有效载荷")
            || (sentence.at(before).isPlainWord() && sentence.word(before).length() > 1);
    boolean isPer = sentence.word(before).endsWith("每");
    return hasUnit && !isPer && (isLinked || isExtension(sentence, before)) && !isCount;
  }

  /** 可以延长至四十八小时. */
  private static boolean isExtension(Sentence sentence, int at) {
    boolean isTo = sentence.is(at, Sense.TO);
    String verb = sentence.word(at - 1);
    return isTo && (verb.endsWith("延长") || verb.endsWith("推迟") || verb.endsWith("顺延"));
  }

  private static boolean isCount(Bound bound) {
    String code = bound.claim().unit().map(Unit::code).orElse("");
    return code.startsWith("{") && code.endsWith("}") && !MEASURED.contains(code);
  }

  static String property(Sentence sentence, Bound bound, List<Zone> zones) {
    if (isHeld(sentence, bound)) {
      return PropertyWords.name(bound.property());
    }
    String before = before(sentence, bound.from(), zones);
    return ChineseTimeLimits.demanded(sentence, bound, before)
        .or(() -> penalty(sentence, bound))
        .or(() -> rangeOfMotion(bound, before))
        .orElseGet(() -> PropertyWords.name(noun(sentence, bound, before)));
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
    String behind = isAnything(bound) ? counted(sentence, bound) : behind(sentence, bound.to());
    boolean isVerb = PropertyWords.endInVerb(before);
    boolean isLinked =
        sentence.is(bound.to(), Sense.OF)
            || sentence.is(bound.to(), Sense.AFTERCUE)
            || sentence.is(bound.to(), Sense.QUALIFIER)
            || isFreightNoun(sentence, bound);
    Optional<String> kind = bound.claim().unit().flatMap(PropertyWords::kindOf);
    if (kind.isPresent() && isDomain(sentence, bound, kind.get())) {
      return kind.get();
    }
    if (isVerb || before.length() < 2) {
      Optional<String> atWork = atWork(sentence, bound);
      if (atWork.isPresent()) {
        return atWork.get();
      }
    }
    boolean isNamedBehind =
        (!behind.isEmpty() && before.length() < 2 && isNamed(bound, behind))
            || (behind.length() > 1 && isNounOfQuantity(sentence, bound))
            || (isVerb && !behind.isEmpty() && isLinked);
    if (isNamedBehind) {
      return behind;
    }
    return PropertyWords.endInAuxiliary(before)
        ? bound.claim().unit().flatMap(PropertyWords::kindOf).orElse(before)
        : before.isEmpty() ? bound.property() : before;
  }

  /** 含17%至26%(重量)的铬: one character names a share only. */
  private static boolean isNamed(Bound bound, String behind) {
    return behind.length() > 1
        || bound.claim().unit().filter(unit -> unit.code().equals("%")).isPresent();
  }

  /** 把500千克以上有效载荷投掷到: the name directly behind a comparator. */
  private static boolean isFreightNoun(Sentence sentence, Bound bound) {
    return sentence.is(bound.to() - 1, Sense.AFTER)
        && sentence.at(bound.to()).start() == sentence.at(bound.to() - 1).end();
  }

  /** 1300摄氏度到2900摄氏度高温范围内, 130帕到20千帕的压力下: the kind of quantity stands behind. */
  private static boolean isDomain(Sentence sentence, Bound bound, String kind) {
    int at = sentence.is(bound.to(), Sense.OF) ? bound.to() + 1 : bound.to();
    String words = sentence.words(at, Math.min(sentence.size(), at + 3));
    boolean isHeat = kind.equals("温度") && (words.startsWith("高温") || words.startsWith("低温"));
    return isHeat || words.startsWith(kind + "下") || words.startsWith(kind + "范围");
  }

  /** 可在超过125摄氏度环境中工作: an environment of so many degrees is a temperature. */
  private static Optional<String> atWork(Sentence sentence, Bound bound) {
    int end = bound.to();
    while (end < sentence.size()
        && !sentence.isAnyMark(end, ",，。；;:")
        && end < bound.to() + LONGEST) {
      end++;
    }
    String words = sentence.words(bound.to(), end);
    boolean isAtWork = AT_WORK.stream().anyMatch(words::contains);
    return isAtWork ? bound.claim().unit().flatMap(PropertyWords::kindOf) : Optional.empty();
  }

  /** 300公里或以上距离的, 48 TOPS以上总处理性能的: a noun directly behind, closed by 的. */
  private static boolean isNounOfQuantity(Sentence sentence, Bound bound) {
    int at = bound.to();
    return sentence.is(at - 1, Sense.AFTER)
        && sentence.at(at).isPlainWord()
        && sentence.at(at).start() == sentence.at(at - 1).end()
        && sentence.word(at).length() <= LONGEST
        && sentence.is(at + 1, Sense.OF);
  }

  private static String before(Sentence sentence, int from, List<Zone> zones) {
    int end = from;
    int limit = Math.max(0, from - FARTHEST);
    while (end > limit) {
      int zone = zoneBehind(end, zones);
      int open = afterReference(sentence, afterBracket(sentence, end));
      if (zone < 0 && open == end && !isLink(sentence, end - 1)) {
        break;
      }
      end = zone >= 0 ? zone : open < end ? open : end - 1;
    }
    int start = end;
    while (start > 0
        && end - start < LONGEST
        && zoneBehind(start, zones) < 0
        && isNounPart(sentence, start - 1, end)) {
      start--;
    }
    String name = clean(sentence.text(start, end));
    boolean isGreek =
        sentence.isMark(start - 1, '-')
            && GREEK.contains(sentence.text(start - 2))
            && !name.isEmpty()
            && start > 1;
    return isGreek ? sentence.text(start - 2) + "-" + name : name;
  }

  /** Before an insertion in brackets, 瞬时视场角（IFOV）; {@code end} if none ends here. */
  private static int afterBracket(Sentence sentence, int end) {
    if (!sentence.isMark(end - 1, ')')) {
      return end;
    }
    for (int i = end - 2; i >= Math.max(0, end - FARTHEST / 2); i--) {
      if (sentence.isMark(i, '(')) {
        return i;
      }
    }
    return end;
  }

  /** Before the 满量程的 of 在满量程的0.25%以内; {@code end} if nothing of the kind ends here. */
  private static int afterReference(Sentence sentence, int end) {
    boolean isShare = sentence.is(end - 1, Sense.OF) && sentence.isMeasure(end);
    return isShare && REFERENCES.stream().anyMatch(sentence.word(end - 2)::endsWith)
        ? end - 2
        : end;
  }

  /** The start of a circumstance that ends exactly here; -1 if none does. */
  private static int zoneBehind(int end, List<Zone> zones) {
    for (Zone zone : zones) {
      if (zone.to() == end && zone.from() < end) {
        return zone.from();
      }
    }
    return -1;
  }

  private static boolean isLink(Sentence sentence, int at) {
    return !sentence.isMeasure(at)
        && (NEGATIONS.contains(sentence.word(at))
            || sentence.is(at, Sense.COPULA)
            || sentence.is(at, Sense.BETWEEN)
            || sentence.is(at, Sense.FROM)
            || sentence.is(at, Sense.TO)
            || isNamingColon(sentence, at)
            || sentence.isAnyMark(at, "\"'"));
  }

  /** 温度范围：-55℃～125℃: a name, a colon, its value. */
  private static boolean isNamingColon(Sentence sentence, int at) {
    if (isRangeWord(sentence, at)) {
      return sentence.isMark(at + 1, ':');
    }
    Lexeme name = sentence.at(at - 1);
    int length = name.end() - name.start();
    boolean isName = (name.isPlainWord() && length > 1) || isRangeWord(sentence, at - 1);
    return sentence.isMark(at, ':') && isName && length <= LONGEST;
  }

  private static boolean isRangeWord(Sentence sentence, int at) {
    return sentence.word(at).equals("范围") || sentence.word(at).equals("区间");
  }

  private static boolean isNounPart(Sentence sentence, int at, int end) {
    Lexeme lexeme = sentence.at(at);
    boolean isName =
        lexeme instanceof Lexeme.Quantified(int s, int e, Measure measure)
            && at + 1 < end
            && sentence.word(at + 1).startsWith("带宽");
    boolean isRelative = sentence.word(at).equals("其") || sentence.word(at).equals("所");
    return (lexeme.isPlainWord() && !isRelative)
        || isName
        || sentence.word(at).equals("有效载荷")
        || isSoft(sentence, at, end);
  }

  /** A function word that is glued to a word behind it. */
  private static boolean isSoft(Sentence sentence, int at, int end) {
    boolean isSingle =
        sentence.word(at).length() == 1 && SOFT.indexOf(sentence.word(at).charAt(0)) >= 0;
    return isSingle && at + 1 < end && sentence.at(at).end() == sentence.at(at + 1).start();
  }

  private static String behind(Sentence sentence, int from) {
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
      return clean(sentence.text(start)).replaceAll("[下时]$", "");
    }
    return clean(run(sentence, start));
  }

  /** 一个偏离中心的搅拌轴: the shaft is counted. */
  private static String counted(Sentence sentence, Bound bound) {
    int at = bound.to();
    while (sentence.at(at).isPlainWord() && at < bound.to() + LONGEST) {
      at++;
    }
    boolean isOf =
        sentence.is(at, Sense.OF)
            && at > bound.to()
            && !CountedThings.isThing(sentence.words(bound.to(), at));
    String noun = isOf ? run(sentence, at + 1) : "";
    return noun.length() > 1 ? clean(noun) : behind(sentence, bound.to());
  }

  private static boolean isAnything(Bound bound) {
    return bound.claim().unit().filter(unit -> unit.code().equals("{item}")).isPresent();
  }

  private static String run(Sentence sentence, int start) {
    int end = start;
    while (end < start + LONGEST && sentence.at(end).isPlainWord()) {
      end++;
    }
    return sentence.text(start, end);
  }

  private static String clean(String words) {
    return words.replaceAll("[\"']|(?<=[^ -~]) | (?=[^ -~])", "").strip();
  }
}
