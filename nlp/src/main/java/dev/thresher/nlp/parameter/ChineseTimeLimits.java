package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.nlp.lexicon.Sense;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What must be done within a time: 应当自受理之日起45个工作日内作出决定. The act stands behind the time, and there
 * may be a comma between.
 */
final class ChineseTimeLimits {
  private static final int LONGEST = 20;
  private static final List<String> WITHIN = List.of("内", "以内", "之内", "以前", "之前", "前");
  private static final Set<String> DAYS = Set.of("d", "wk", "mo", "a", "{workday}");
  private static final Set<String> HOURS = Set.of("h", "min", "s", "ms", "us", "ns");
  private static final Set<String> ANY = Set.of("任意", "任一", "任何", "每", "最短", "最迟");
  private static final List<String> NOT_DONE =
      List.of("未", "仍未", "尚未", "没有", "不", "仍不", "拒不", "逾期");

  private static final List<String> PAST =
      List.of("未受", "未被", "未发生", "未因", "没有", "无", "曾", "因", "受过", "受到过", "不曾", "未");

  /** Words that name a time themselves: 对准时间在10分钟以内. */
  private static final Pattern NAMED = Pattern.compile(".*(?:时间|期限|周期|期|寿命|时长|时限|延迟|时延|间隔|时刻)");

  private ChineseTimeLimits() {}

  /** The act; empty where the bound is no time limit. */
  static Optional<String> demanded(Sentence sentence, Bound bound, String before) {
    String code = bound.claim().unit().map(Unit::code).orElse("");
    boolean isTime =
        DAYS.contains(code) || ((before.isEmpty() || ANY.contains(before)) && HOURS.contains(code));
    if (!isTime || sentence.is(bound.to(), Sense.OF) || NAMED.matcher(before).matches()) {
      return Optional.empty();
    }
    boolean isWithin = WITHIN.contains(sentence.word(bound.to() - 1));
    boolean isLate = NOT_DONE.stream().anyMatch(sentence.word(bound.to())::startsWith);
    boolean isAhead =
        sentence.word(bound.from() - 1).endsWith("提前")
            || isBeforeEvent(sentence, bound)
            || sentence.words(bound.from(), bound.to()).contains("前");
    if (!isWithin && !isLate && !isAhead) {
      return Optional.empty();
    }
    int from = sentence.isAnyMark(bound.to(), ",，") && isWithin ? bound.to() + 1 : bound.to();
    String act = sentence.is(from, Sense.OR) ? "" : act(sentence, from);
    return act.isEmpty() ? Optional.empty() : Optional.of(act);
  }

  /** 于装运前至少十五日报告, 不于展会前十日. */
  private static boolean isBeforeEvent(Sentence sentence, Bound bound) {
    String word = sentence.word(bound.from() - 1);
    return bound.isExplicit() && word.endsWith("前") && !word.endsWith("目前") && !word.equals("当前");
  }

  /** 5年内因违法受过处罚, 两年内未受处罚: the time is looked back on. */
  static boolean isLookback(Sentence sentence, Bound bound) {
    return isLookback(sentence, bound.to());
  }

  static boolean isLookback(Sentence sentence, int behind) {
    String next = sentence.word(behind);
    return sentence.language() == Language.CHINESE
        && WITHIN.contains(sentence.word(behind - 1))
        && PAST.stream().anyMatch(next::startsWith);
  }

  private static String act(Sentence sentence, int from) {
    int end = from;
    while (end < sentence.size() && !isEdge(sentence, end) && isShort(sentence, from, end)) {
      end++;
    }
    return sentence.text(from, end).replaceAll("[\"']", "").strip();
  }

  private static boolean isEdge(Sentence sentence, int at) {
    return sentence.isAnyMark(at, ",，。；;:()、")
        || (sentence.is(at, Sense.AND) && sentence.word(at).matches("且|并且|并"));
  }

  private static boolean isShort(Sentence sentence, int from, int at) {
    return sentence.at(at).end() - sentence.at(from).start() <= LONGEST;
  }
}
