package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Measure;
import java.util.List;
import java.util.regex.Pattern;

/** The noun that stands before a Chinese bound, over links, circumstances and insertions. */
final class ChineseNounBefore {
  private static final int LONGEST = 8;
  private static final int FARTHEST = 40;
  private static final int CLAUSES = 3;
  private static final List<String> GREEK = List.of("α", "β", "γ", "δ", "ε", "ω");

  /** Function words that are parts of words as well: 产能, 磁能积, 自放电率. */
  private static final String SOFT = "能可有经以用自含均内上下中后处时满近超间分约达当对应指即则都须仍亦也已";

  private static final List<String> NEGATIONS =
      List.of("不", "并不", "非", "并非", "并未", "未", "无法", "绝不", "决不", "从不", "均不", "均未", "都不", "尚未", "并");

  /** What a share is a share of, not what is bounded. */
  private static final List<String> REFERENCES =
      List.of("量程", "读数", "标称值", "额定值", "示值", "设定值", "射程", "航程", "距离", "总重", "全重");

  private static final List<String> CURRENTS = List.of("AC", "DC", "直流", "交流");
  private static final String DASHES = "—–-";

  /** Example: the {@code -235} of 铀-235富集度. */
  private static final Pattern MASS_NUMBER = Pattern.compile("-?\\d{1,3}");

  /** Example: the blank in 带 宽, none in AC 220. */
  private static final Pattern BLANKS = Pattern.compile("[\"']|(?<=[^ -~]) | (?=[^ -~])");

  private final Sentence sentence;
  private final List<Zone> zones;

  private ChineseNounBefore(Sentence sentence, List<Zone> zones) {
    this.sentence = sentence;
    this.zones = zones;
  }

  static String of(Sentence sentence, int from, List<Zone> zones) {
    return new ChineseNounBefore(sentence, zones).before(from);
  }

  /** 套刻误差，无论采用何种方式，均不大于: a quantity that ends an earlier part of the sentence. */
  static String farther(Sentence sentence, int from, List<Zone> zones) {
    ChineseNounBefore nouns = new ChineseNounBefore(sentence, zones);
    int at = from;
    for (int i = 0; i < CLAUSES; i++) {
      at = nouns.comma(at - 1);
      String name = at < 0 ? "" : nouns.before(at);
      if (at < 0 || ChineseQuantities.isName(name)) {
        return name;
      }
    }
    return "";
  }

  /** The comma before {@code from}; -1 if there is none, or another number stands between. */
  private int comma(int from) {
    for (int at = from; at > Math.max(0, from - FARTHEST); at--) {
      if (sentence.isMark(at, ',')) {
        return at;
      }
      if (sentence.isAnyMark(at, "。；;") || (sentence.isMeasure(at) && !isInZone(at))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isInZone(int at) {
    return zones.stream().anyMatch(zone -> zone.from() <= at && at < zone.to());
  }

  private String before(int from) {
    int end = from;
    int limit = Math.max(0, from - FARTHEST);
    while (end > limit) {
      int zone = zoneBehind(end);
      int open = afterReference(afterBracket(end));
      if (zone < 0 && open == end && !isLink(end - 1)) {
        break;
      }
      end = zone >= 0 ? zone : open < end ? open : end - 1;
    }
    int start = end;
    while (start > 0
        && end - start < LONGEST
        && zoneBehind(start) < 0
        && isNounPart(start - 1, end)) {
      start--;
    }
    String name = clean(sentence.text(start, end).substring(inZone(start, end)));
    int first = isOfEach(end, from) ? listStart(start) : alternativeStart(start, name);
    return first < start
        ? clean(sentence.text(first, end))
        : name.isEmpty() ? name : prefix(start) + name;
  }

  /** How much of the first word belongs to a circumstance: 按重量计铝含量. */
  private int inZone(int start, int end) {
    Lexeme first = sentence.at(start);
    return zones.stream()
        .filter(zone -> start < end && zone.start() < first.start())
        .filter(zone -> first.start() < zone.end() && zone.end() < first.end())
        .findFirst()
        .map(zone -> zone.end() - first.start())
        .orElse(0);
  }

  /** The 均 of 长、宽、高均大于100毫米. */
  private boolean isOfEach(int end, int from) {
    String words = sentence.words(end, from);
    return words.startsWith("均") || words.startsWith("都") || words.startsWith("各自");
  }

  /** Where the names begin that are listed before the last one. */
  private int listStart(int start) {
    int at = start;
    while (at > 1 && isListSign(at - 1) && sentence.at(at - 2).isPlainWord()) {
      int name = at - 2;
      boolean isShort = sentence.word(name).length() == 1;
      if (!isShort && !ChineseQuantities.isName(sentence.word(name))) {
        return at;
      }
      at = name;
    }
    return at;
  }

  /** The 平均输出功率或 before 连续波输出功率. */
  private int alternativeStart(int start, String name) {
    int other = start - 2;
    boolean isAlternative =
        sentence.is(start - 1, Sense.OR)
            && sentence.at(other).isPlainWord()
            && ChineseQuantities.isName(sentence.word(other))
            && ChineseQuantities.isName(name);
    int first = other;
    while (isAlternative && start - first < LONGEST && sentence.at(first - 1).isPlainWord()) {
      first--;
    }
    boolean isDenied = sentence.words(first, start).matches("(?:没有|无).*");
    return isAlternative && !isDenied ? first : start;
  }

  private boolean isListSign(int at) {
    return sentence.word(at).equals("、")
        || (sentence.is(at, Sense.AND) && !sentence.isMark(at, ','));
  }

  /** The γ- of γ-丁内酯含量, the 铀-235 of 铀-235富集度. */
  private String prefix(int start) {
    boolean isGreek =
        start > 1 && sentence.isMark(start - 1, '-') && GREEK.contains(sentence.text(start - 2));
    if (isGreek) {
      return sentence.text(start - 2) + "-";
    }
    int digits = start - 1;
    boolean isNuclide =
        start > 1
            && MASS_NUMBER.matcher(sentence.text(digits)).matches()
            && sentence.at(digits).end() == sentence.at(start).start();
    int element = isNuclide && sentence.isMark(digits - 1, '-') ? digits - 2 : digits - 1;
    boolean isElement =
        isNuclide
            && sentence.at(element).isPlainWord()
            && sentence.word(element).length() <= LONGEST
            && element >= 0;
    return isElement ? sentence.text(element, start) : "";
  }

  /** Before an insertion in brackets, 瞬时视场角（IFOV）; {@code end} if none ends here. */
  private int afterBracket(int end) {
    if (!sentence.isMark(end - 1, ')')) {
      return end;
    }
    int depth = 1;
    for (int i = end - 2; i >= Math.max(0, end - FARTHEST / 2); i--) {
      depth += sentence.isMark(i, ')') ? 1 : sentence.isMark(i, '(') ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return end;
  }

  /** Before the 满量程的 of 在满量程的0.25%以内; {@code end} if nothing of the kind ends here. */
  private int afterReference(int end) {
    boolean isShare = sentence.is(end - 1, Sense.OF) && sentence.isMeasure(end);
    return isShare && REFERENCES.stream().anyMatch(sentence.word(end - 2)::endsWith)
        ? end - 2
        : end;
  }

  /** The start of a circumstance that ends exactly here; -1 if none does. */
  private int zoneBehind(int end) {
    for (Zone zone : zones) {
      if (zone.to() == end && zone.from() < end) {
        return zone.from();
      }
    }
    return -1;
  }

  private boolean isLink(int at) {
    return !sentence.isMeasure(at)
        && (NEGATIONS.contains(sentence.word(at))
            || sentence.is(at, Sense.COPULA)
            || sentence.is(at, Sense.BETWEEN)
            || sentence.is(at, Sense.FROM)
            || sentence.is(at, Sense.TO)
            || sentence.at(at) instanceof Lexeme.Per
            || isNamingColon(at)
            || isSymbol(at)
            || isCurrent(at)
            || (sentence.is(at, Sense.QUALIFIER) && sentence.word(at).startsWith("("))
            || sentence.isAnyMark(at, DASHES)
            || sentence.isAnyMark(at, "\"'"));
  }

  /** The AC of 适用电压：AC 220 V, the 直流 of 输入电压为直流28伏. */
  private boolean isCurrent(int at) {
    return CURRENTS.contains(sentence.word(at)) && isLink(at - 1);
  }

  /** The M2 of 光束质量因子M2小于1.3: a symbol behind its name. */
  private boolean isSymbol(int at) {
    return sentence.at(at) instanceof Lexeme.Label
        && at > 0
        && sentence.at(at - 1).isPlainWord()
        && ChineseQuantities.isName(sentence.word(at - 1));
  }

  /** 温度范围：-55℃～125℃: a name, a colon, its value. */
  private boolean isNamingColon(int at) {
    if (isRangeWord(at)) {
      return sentence.isMark(at + 1, ':');
    }
    Lexeme name = sentence.at(at - 1);
    int length = name.end() - name.start();
    boolean isName = (name.isPlainWord() && length > 1) || isRangeWord(at - 1);
    return sentence.isMark(at, ':') && isName && length <= LONGEST;
  }

  private boolean isRangeWord(int at) {
    return sentence.word(at).equals("范围") || sentence.word(at).equals("区间");
  }

  private boolean isNounPart(int at, int end) {
    Lexeme lexeme = sentence.at(at);
    boolean isName =
        lexeme instanceof Lexeme.Quantified(int s, int e, Measure measure)
            && at + 1 < end
            && sentence.word(at + 1).startsWith("带宽");
    boolean isRelative = sentence.word(at).equals("其") || sentence.word(at).equals("所");
    return (lexeme.isPlainWord() && !isRelative)
        || isName
        || sentence.word(at).equals("有效载荷")
        || isSoft(at, end);
  }

  /** A function word that is glued to a word behind it. */
  private boolean isSoft(int at, int end) {
    boolean isSingle =
        sentence.word(at).length() == 1 && SOFT.indexOf(sentence.word(at).charAt(0)) >= 0;
    return isSingle && at + 1 < end && sentence.at(at).end() == sentence.at(at + 1).start();
  }

  /** The words without quotation marks and the blanks between characters. */
  static String clean(String words) {
    boolean isClean = words.indexOf(' ') < 0 && words.indexOf('"') < 0 && words.indexOf('\'') < 0;
    return isClean ? words : BLANKS.matcher(words).replaceAll("").strip();
  }
}
