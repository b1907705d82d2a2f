package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import java.util.List;
import java.util.regex.Pattern;

/** What a Chinese bound is about: the words before it in its comma's segment, else those behind. */
final class ChinesePhrases {
  private static final int LONGEST = 8;
  private static final int FARTHEST = 40;

  /** Function words that are parts of words as well: 产能, 磁能积, 自放电率. */
  private static final String SOFT = "能可有经以用自含均内上下中后处时满近超间分约达当对应指即则都须仍亦也已";

  /** Verbs that take the property behind the number: 承受不小于5千帕的超压. */
  private static final Pattern VERB =
      Pattern.compile(".*(?:承受|施加|达到|保持|提供|产生|具有|能够|使用|进行|耐受|经受|工作|操控|含|地|能|可|在|用|改进|投掷)");

  private ChinesePhrases() {}

  static boolean isDemand(Sentence sentence, Bound bound) {
    boolean isCount =
        bound
            .claim()
            .unit()
            .filter(u -> u.code().startsWith("{") && u.code().endsWith("}"))
            .isPresent();
    boolean hasUnit = bound.claim().unit().isPresent();
    int before = bound.from() - 1;
    boolean isLinked =
        sentence.is(before, Sense.COPULA)
            || (sentence.at(before).isPlainWord() && sentence.text(before).length() > 1);
    return hasUnit && isLinked && !isCount;
  }

  static String property(Sentence sentence, Bound bound, List<Zone> zones) {
    String before = before(sentence, bound.from(), zones);
    String behind = behind(sentence, bound.to());
    boolean isVerb = VERB.matcher(before).matches();
    boolean isNamedBehind =
        (behind.length() > 1 && (before.length() < 2 || isNounOfQuantity(sentence, bound)))
            || (isVerb && !behind.isEmpty() && sentence.is(bound.to(), Sense.OF));
    return isNamedBehind ? behind : before.length() > 1 ? before : bound.property();
  }

  /** 300公里或以上距离的, 48 TOPS以上总处理性能的: a noun directly behind, closed by 的. */
  private static boolean isNounOfQuantity(Sentence sentence, Bound bound) {
    int at = bound.to();
    return sentence.is(at - 1, Sense.AFTER)
        && sentence.at(at).isPlainWord()
        && sentence.at(at).start() == sentence.at(at - 1).end()
        && sentence.text(at).length() <= LONGEST
        && sentence.is(at + 1, Sense.OF);
  }

  private static String before(Sentence sentence, int from, List<Zone> zones) {
    int end = from;
    int limit = Math.max(0, from - FARTHEST);
    while (end > limit) {
      int zone = zoneBehind(end, zones);
      int open = afterBracket(sentence, end);
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
    return clean(sentence.text(start, end));
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
        && (sentence.is(at, Sense.COPULA)
            || sentence.is(at, Sense.BETWEEN)
            || sentence.is(at, Sense.FROM)
            || sentence.is(at, Sense.TO)
            || sentence.isAnyMark(at, "\"'"));
  }

  private static boolean isNounPart(Sentence sentence, int at, int end) {
    Lexeme lexeme = sentence.at(at);
    boolean isName =
        lexeme instanceof Lexeme.Quantified(int s, int e, Measure measure)
            && at + 1 < end
            && sentence.text(at + 1).startsWith("带宽");
    boolean isRelative = sentence.text(at).equals("其") || sentence.text(at).equals("所");
    return (lexeme.isPlainWord() && !isRelative) || isName || isSoft(sentence, at, end);
  }

  /** A function word that is glued to a word behind it. */
  private static boolean isSoft(Sentence sentence, int at, int end) {
    boolean isSingle =
        sentence.text(at).length() == 1 && SOFT.indexOf(sentence.text(at).charAt(0)) >= 0;
    return isSingle && at + 1 < end && sentence.at(at).end() == sentence.at(at + 1).start();
  }

  private static String behind(Sentence sentence, int from) {
    int start = from;
    while (sentence.is(start, Sense.OF) || sentence.is(start, Sense.QUALIFIER)) {
      start++;
    }
    if (sentence.is(start, Sense.AFTERCUE) && sentence.text(start).length() > 2) {
      return clean(sentence.text(start)).replaceAll("[下时]$", "");
    }
    int end = start;
    while (end < start + LONGEST && sentence.at(end).isPlainWord()) {
      end++;
    }
    return clean(sentence.text(start, end));
  }

  private static String clean(String words) {
    return words.replaceAll("[\"' ]", "").strip();
  }
}
