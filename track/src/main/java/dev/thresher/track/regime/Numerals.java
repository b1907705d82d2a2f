package dev.thresher.track.regime;

import dev.thresher.corpus.content.Parameter;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The figures of the numbers in a text, without point and outer zeros: what is written there,
 * whether it was read or not.
 */
final class Numerals {
  /** Example: {@code 1,500.5}, {@code １０}, {@code 一五〇}, {@code 五ミリメートル}; not 一般. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[0-9０-９][0-9０-９,.，．]*|[〇零一二三四五六七八九十百千]{2,}" + "|[一二三四五六七八九十百千](?=[ァ-ヶ％℃度個台軸])");

  /** What is no amount. Example: {@code 9Z901.a.1}, {@code 第十条}, {@code （四）}. */
  private static final Pattern LABEL =
      Pattern.compile(
          "\\d[A-EY-Z]\\d{3}(?:\\.[a-z0-9]++)*+|第[一二三四五六七八九十百〇]+[条項号]"
              + "|[（(][一二三四五六七八九十0-9０-９]{1,3}[）)]");

  private static final String HAN = "〇一二三四五六七八九";

  private Numerals() {}

  static Set<String> in(String text) {
    Set<String> numbers = new HashSet<>();
    Matcher matcher = NUMBER.matcher(LABEL.matcher(text).replaceAll(" "));
    while (matcher.find()) {
      numbers.add(figures(matcher.group()));
    }
    numbers.remove("");
    return numbers;
  }

  /** Those by which a demand is bounded. */
  static Set<String> of(Parameter demand) {
    return Control.quantities(demand)
        .map(quantity -> figures(quantity.decimal()))
        .collect(Collectors.toSet());
  }

  /** {@code 25} for 250, 0.25 and 二十五. */
  private static String figures(String number) {
    StringBuilder figures = new StringBuilder();
    boolean wantsOne = true;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      int han = HAN.indexOf(c == '零' ? '〇' : c);
      if (Character.isDigit(c)) {
        figures.append(Character.digit(c, 10));
        wantsOne = false;
      } else if (han >= 0) {
        figures.append(han);
        wantsOne = false;
      } else if ("十百千".indexOf(c) >= 0) {
        figures.append(wantsOne ? "1" : "");
        wantsOne = false;
      }
    }
    return figures.toString().replaceAll("^0+|0+$", "");
  }
}
