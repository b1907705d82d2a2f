package dev.thresher.track.regime;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Japanese chapeau excepts by the numbers of the paragraphs below it. */
final class LeftOut {
  /** Examples: {@code （次の（四）又は（五）に該当するものを除く}, {@code （ホに該当するものを除く。）}. */
  private static final Pattern CLAUSE =
      Pattern.compile("(?:次の|[（(])((?:[^次に。]++|に(?!も?該当))*+)にも?該当するものを除く");

  /** Examples: {@code （三）から（五）まで}, {@code （四）}, {@code １}, {@code ホ}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "([（(]?(?:[一二三四五六七八九十0-9０-９]+|(?<![ァ-ヶー])[ァ-ヶ](?![ァ-ヶー]))[）)]?)"
              + "(から([（(]?(?:[一二三四五六七八九十0-9０-９]+|[ァ-ヶ](?![ァ-ヶー]))[）)]?)まで)?");

  private static final String LEFT_OUT = "該当するものを除く";

  /** A paragraph of another article. Example: {@code 第十条第五号イ}. */
  private static final Pattern ELSEWHERE = Pattern.compile("第[一二三四五六七八九十百〇]+[条号][^又及若、]*");

  private static final String HAN = "〇一二三四五六七八九";

  private static final String KANA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテ";

  private LeftOut() {}

  /**
   * @param marker the number of the paragraph as it is printed: {@code （四）}
   */
  static boolean names(String chapeau, String marker) {
    int number = chapeau.contains(LEFT_OUT) ? number(marker) : 0;
    if (number == 0) {
      return false;
    }
    Matcher clause = CLAUSE.matcher(chapeau);
    while (clause.find()) {
      Matcher named = NUMBER.matcher(ELSEWHERE.matcher(clause.group(1)).replaceAll(""));
      while (named.find()) {
        int first = number(named.group(1));
        int last = named.group(2) == null ? first : number(named.group(3));
        if (first <= number && number <= last && isAlike(named.group(1), marker)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Both in brackets, or neither; both of the syllabary, or neither. */
  private static boolean isAlike(String one, String other) {
    return isBracketed(one) == isBracketed(other) && isSyllable(one) == isSyllable(other);
  }

  private static boolean isSyllable(String number) {
    return number.chars().anyMatch(c -> KANA.indexOf(c) >= 0);
  }

  private static boolean isBracketed(String number) {
    return number.startsWith("（") || number.startsWith("(");
  }

  /** 0 if it is none. */
  private static int number(String marker) {
    int number = 0;
    for (int i = 0; i < marker.length(); i++) {
      char c = marker.charAt(i);
      int han = HAN.indexOf(c);
      int kana = KANA.indexOf(c);
      if (c == '十') {
        number = Math.max(1, number) * 10;
      } else if (Character.isDigit(c)) {
        number = number * 10 + Character.digit(c, 10);
      } else if (han >= 0) {
        number = number + han;
      } else if (kana >= 0) {
        number = kana + 1;
      }
    }
    return number;
  }
}
