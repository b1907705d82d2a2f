package dev.thresher.ingest.list.japan;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marker at the head of a line.
 *
 * @param step what it adds to a designator: 第一条, 十の二, イ, （一）, 1
 * @param length how many characters it takes, the blanks behind it included
 */
record Marker(Level level, String step, int length) {
  /** The ladder, outermost first; its ranks are those of the outline. */
  enum Level {
    /** 附則, 別表第一 */
    TABLE(5),
    CHAPTER(10),
    SECTION(15),
    ARTICLE(20),
    /** ２: 項 */
    PARAGRAPH(30),
    /** 一, 十の二: 号, or a row (項) of a table */
    ITEM(40),
    IROHA(50),
    BRACKETED(60),
    FIGURE(70),
    BRACKETED_FIGURE(80),
    /** 一 in a list below items; told from 号 by the single blank behind it. */
    NESTED(90);

    private final int rank;

    Level(int rank) {
      this.rank = rank;
    }

    int rank() {
      return rank;
    }

    /** True of what may stand in lists within lists, in any order. */
    boolean isListed() {
      return switch (this) {
        case IROHA, BRACKETED, FIGURE, BRACKETED_FIGURE, NESTED -> true;
        case TABLE, CHAPTER, SECTION, ARTICLE, PARAGRAPH, ITEM -> false;
      };
    }
  }

  private static final String HAN_DIGITS = "〇一二三四五六七八九";

  private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";

  private record Form(Level level, Pattern pattern) {}

  private static final String NUMBER = "[一二三四五六七八九十百〇]{1,6}";
  private static final String NUMBERED = NUMBER + "(?:の" + NUMBER + ")*";
  private static final String END = "(?:[\\s　]+|$)";

  private static final List<Form> FORMS =
      List.of(
          // 附　則　（平成二五年六月二六日政令第一九一号）　抄
          form(Level.TABLE, "^(附[\\s　]*則(?:[\\s　]*（[^）]*）)?)(?:[\\s　]*抄)?$"),
          // 別表第一　（第一条、第四条関係）
          form(Level.TABLE, "^(別表(?:第" + NUMBERED + ")?)(?:[\\s　]*（[^）]*関係）)?[\\s　]*$"),
          form(Level.CHAPTER, "^(第" + NUMBERED + "章(?:の" + NUMBER + ")?)" + END),
          form(Level.SECTION, "^(第" + NUMBERED + "節(?:の" + NUMBER + ")?)" + END),
          form(Level.ARTICLE, "^(第" + NUMBER + "条(?:の" + NUMBER + ")*)" + END),
          form(Level.NESTED, "^(" + NUMBERED + ")　(?=[^\\s　])"),
          form(Level.ITEM, "^(" + NUMBERED + ")" + END),
          form(Level.IROHA, "^([ア-ヴ])" + END),
          form(Level.BRACKETED, "^(（" + NUMBERED + "）)[\\s　]+"),
          form(Level.BRACKETED_FIGURE, "^(（[０-９0-9]{1,2}）)[\\s　]+"),
          form(Level.FIGURE, "^([０-９]{1,3}(?:の[０-９]{1,2})?)　(?=[^\\s　])"),
          form(Level.PARAGRAPH, "^([０-９]{1,3}(?:の[０-９]{1,2})?)" + END));

  private static Form form(Level level, String pattern) {
    return new Form(level, Pattern.compile(pattern));
  }

  static Optional<Marker> at(String words) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern.matcher(words);
      if (matcher.find()) {
        return Optional.of(
            new Marker(form.level, step(form.level, matcher.group(1)), matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static String step(Level level, String written) {
    return switch (level) {
      case TABLE -> written.replaceAll("[\\s　]", "");
      case FIGURE, BRACKETED_FIGURE -> figures(written);
      case PARAGRAPH -> "第" + figures(written) + "項";
      default -> written;
    };
  }

  private static String figures(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[()]", "");
  }

  /** The number of a figure; 0 for all else. */
  int figure() {
    return level == Level.FIGURE ? number() : 0;
  }

  /** Its place in a list, from 1: イ and （一） are 1; 0 where it counts nothing. */
  int number() {
    String main = step.replaceFirst("の.*", "").replaceAll("[（）]", "");
    return switch (level) {
      case IROHA -> IROHA.indexOf(step) + 1;
      case FIGURE, BRACKETED_FIGURE -> Integer.parseInt(main);
      case BRACKETED, NESTED, ITEM -> han(main);
      case TABLE, CHAPTER, SECTION, ARTICLE, PARAGRAPH -> 0;
    };
  }

  /** True of 二の二, which stands beside 二. */
  boolean isBranch() {
    return step.indexOf('の') > 0;
  }

  private static int han(String written) {
    int number = 0;
    int digit = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '十' || c == '百') {
        number += Math.max(1, digit) * (c == '十' ? 10 : 100);
        digit = 0;
      } else {
        digit = digit * 10 + HAN_DIGITS.indexOf(c);
      }
    }
    return number + digit;
  }

  Marker as(Level other, String newStep) {
    return new Marker(other, newStep, length);
  }
}
