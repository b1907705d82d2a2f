package dev.thresher.nlp.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in Chinese characters: 三百五十, 三〇〇, 九十九点九九, 一亿, 叁拾万; and as Japanese orders print it:
 * 一、三六七 (、 groups), 二・七 (・ is the decimal point).
 */
final class HanNumeral {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String OTHER_DIGITS = "〇壹贰叁肆伍陆柒捌玖";
  private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
  private static final BigDecimal HUNDRED_MILLION = new BigDecimal(100_000_000);

  private static final int MOST_CHARACTERS = 40;
  private static final int NO_MULTIPLIER = 10_000;

  private final CharSequence text;
  private final int from;
  private int at;
  private int lastMultiplier = NO_MULTIPLIER;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private final StringBuilder pending = new StringBuilder();

  private HanNumeral(CharSequence text, int from) {
    this.text = text;
    this.from = from;
    this.at = from;
  }

  static Optional<Numeral> read(CharSequence text, int from) {
    return new HanNumeral(text, from).number();
  }

  /** A digit, 0 to 9, or -1. */
  static int digit(char c) {
    int plain = DIGITS.indexOf(c);
    if (plain >= 0) {
      return plain;
    }
    return switch (c) {
      case '两', '貳', '弐' -> 2;
      case '\u25cb', '\u25ef' -> 0;
      case '参', '叄', '參' -> 3;
      case '陸' -> 6;
      case '壱' -> 1;
      default -> OTHER_DIGITS.indexOf(c);
    };
  }

  static boolean isPart(char c) {
    return digit(c) >= 0 || multiplier(c) > 0 || myriad(c).signum() > 0 || c == '廿' || c == '卅';
  }

  private static int multiplier(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      default -> 0;
    };
  }

  /** 万 or 亿; zero for any other character. */
  static BigDecimal myriad(char c) {
    return switch (c) {
      case '万', '萬' -> TEN_THOUSAND;
      case '亿', '億' -> HUNDRED_MILLION;
      default -> BigDecimal.ZERO;
    };
  }

  private Optional<Numeral> number() {
    while (at < text.length() && at < from + MOST_CHARACTERS && takeOne()) {
      at++;
    }
    if (at == from) {
      return Optional.empty();
    }
    closePending();
    BigDecimal whole = total.add(section);
    BigDecimal value = whole.add(fraction());
    return Optional.of(new Numeral(from, at, value, Numeral.Writing.HAN, false));
  }

  private boolean takeOne() {
    char c = text.charAt(at);
    if (digit(c) >= 0) {
      pending.append(digit(c));
      return true;
    }
    if (c == '、' && groups()) {
      return true;
    }
    if (c == '廿' || c == '卅') {
      section = section.add(new BigDecimal(c == '廿' ? 20 : 30));
      return true;
    }
    if (multiplier(c) > 0) {
      if (isPrefix(c)) {
        return false;
      }
      lastMultiplier = multiplier(c);
      section = section.add(pendingOr(BigDecimal.ONE).multiply(new BigDecimal(multiplier(c))));
      return true;
    }
    if (myriad(c).signum() > 0 && at > from) {
      closePending();
      total = total.add(section).multiply(totalFactor(c)).add(restOf(c));
      section = BigDecimal.ZERO;
      lastMultiplier = NO_MULTIPLIER;
      return true;
    }
    return false;
  }

  /**
   * 二百四十千焦: multipliers descend, so 千 is the prefix of a unit; so it is in 五千克, and 千克 alone is no
   * number.
   */
  private boolean isPrefix(char c) {
    boolean ascends = at > from && multiplier(c) >= lastMultiplier;
    boolean couldBeUnit = c == '千' || c == '百';
    return ascends || (couldBeUnit && HanScale.isPrefix(text, at));
  }

  /** 一、三六七: a comma with three digits behind it, after one to three digits. */
  private boolean groups() {
    if (pending.isEmpty() || at + 3 >= text.length()) {
      return false;
    }
    boolean three =
        digit(text.charAt(at + 1)) >= 0
            && digit(text.charAt(at + 2)) >= 0
            && digit(text.charAt(at + 3)) >= 0;
    boolean ends = at + 4 >= text.length() || digit(text.charAt(at + 4)) < 0;
    return three && ends;
  }

  /** 三亿五千万: 亿 multiplies all before it, 万 only what stands since 亿. */
  private BigDecimal totalFactor(char c) {
    return myriad(c).compareTo(TEN_THOUSAND) == 0 && total.compareTo(HUNDRED_MILLION) >= 0
        ? BigDecimal.ONE
        : myriad(c);
  }

  private BigDecimal restOf(char c) {
    boolean keepsTotal = totalFactor(c).compareTo(BigDecimal.ONE) == 0;
    return keepsTotal ? section.multiply(myriad(c)).subtract(section) : BigDecimal.ZERO;
  }

  private void closePending() {
    section = section.add(pendingOr(BigDecimal.ZERO));
  }

  private BigDecimal pendingOr(BigDecimal none) {
    if (pending.isEmpty()) {
      return none;
    }
    BigDecimal value = new BigDecimal(pending.toString());
    pending.setLength(0);
    return value;
  }

  /** 点 in Chinese, ・ in Japanese, with the digits behind it. */
  private BigDecimal fraction() {
    boolean hasPoint =
        at + 1 < text.length()
            && (text.charAt(at) == '点' || text.charAt(at) == '\u00b7' || text.charAt(at) == '.')
            && digit(text.charAt(at + 1)) >= 0;
    if (!hasPoint) {
      return BigDecimal.ZERO;
    }
    StringBuilder digits = new StringBuilder("0.");
    at++;
    while (at < text.length() && digits.length() < MOST_CHARACTERS && digit(text.charAt(at)) >= 0) {
      digits.append(digit(text.charAt(at)));
      at++;
    }
    return new BigDecimal(digits.toString());
  }
}
