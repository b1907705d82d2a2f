package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import java.util.List;
import java.util.regex.Pattern;

/** What a Japanese bound is about: the words before が or は, else the noun behind the bound. */
final class JapanesePhrases {
  /** Example: の and で in の温度で. */
  private static final Pattern DOMAIN = Pattern.compile("^の|(?:で|の|において|における)$");

  private static final int LONGEST = 8;
  private static final int FARTHEST = 40;
  private static final int LONGEST_BRACKET = 60;

  private JapanesePhrases() {}

  static boolean isDemand(Sentence sentence, Bound bound) {
    boolean isCount =
        bound
            .claim()
            .unit()
            .filter(u -> u.code().startsWith("{") && u.code().endsWith("}"))
            .isPresent();
    return bound.claim().unit().isPresent()
        && !isCount
        && isSubjectMark(sentence, bound.from() - 1);
  }

  private static boolean isSubjectMark(Sentence sentence, int at) {
    return sentence.text(at).equals("が") || sentence.text(at).equals("は");
  }

  static String property(Sentence sentence, Bound bound, List<Zone> zones) {
    String before = before(sentence, bound.from(), zones);
    return before.isEmpty() ? behind(sentence, bound.to()) : before;
  }

  /** 含有量が全重量の七五パーセント以上: a share is about what が marks, not about the whole. */
  private static int beforeWhole(Sentence sentence, int from) {
    if (!sentence.text(from - 1).equals("の")) {
      return from;
    }
    int at = from - 2;
    while (at > 0 && from - at < LONGEST && isNounPart(sentence, at)) {
      at--;
    }
    return isSubjectMark(sentence, at) ? at + 1 : from;
  }

  private static String before(Sentence sentence, int from, List<Zone> zones) {
    int end = beforeWhole(sentence, from);
    int zone = zoneBehind(end, zones);
    int open = beforeBracket(sentence, end);
    while ((zone >= 0 || open < end || isParticle(sentence, end - 1)) && from - end < FARTHEST) {
      end = zone >= 0 ? zone : open < end ? open : end - 1;
      open = beforeBracket(sentence, end);
      zone = zoneBehind(end, zones);
    }
    int start = end;
    while (start > 0 && end - start < LONGEST && isNounPart(sentence, start - 1)) {
      start--;
    }
    return sentence.text(start, end).replaceAll("[\"' ]|^の|^.*ことができる", "").strip();
  }

  /** Before an insertion, 感度（実効値をいう。）が; {@code end} if none ends here. */
  private static int beforeBracket(Sentence sentence, int end) {
    if (!isSubjectMark(sentence, end)) {
      return end;
    }
    int depth = 0;
    for (int at = end - 1; at >= Math.max(0, end - LONGEST_BRACKET); at--) {
      depth += sentence.isMark(at, ')') ? 1 : sentence.isMark(at, '(') ? -1 : 0;
      if (depth <= 0) {
        return sentence.isMark(at, '(') ? at : end;
      }
    }
    return end;
  }

  private static int zoneBehind(int end, List<Zone> zones) {
    for (Zone zone : zones) {
      if (zone.to() == end && zone.from() < end) {
        return zone.from();
      }
    }
    return -1;
  }

  private static boolean isParticle(Sentence sentence, int at) {
    String word = sentence.text(at);
    return isSubjectMark(sentence, at)
        || word.equals("で")
        || word.equals("に")
        || word.equals("を")
        || word.equals("の")
        || word.equals("も");
  }

  /** の joins nouns: 素子の数, 共通鍵の有効長. */
  private static boolean isNounPart(Sentence sentence, int at) {
    return sentence.at(at).isPlainWord() || sentence.text(at).equals("の");
  }

  /** 零下五五度以下の温度で: the quantity stands behind. */
  private static String behind(Sentence sentence, int from) {
    String word = sentence.text(from);
    if (sentence.is(from, Sense.AFTERCUE) && word.startsWith("の") && word.length() > 2) {
      return DOMAIN.matcher(word).replaceAll("");
    }
    int start = word.equals("の") ? from + 1 : from;
    int end = start;
    while (end < start + LONGEST && sentence.at(end).isPlainWord()) {
      end++;
    }
    return sentence.text(start, end).strip();
  }
}
