package dev.thresher.app.amend;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What comes after a paragraph's number: b after a, 3 after 2, （十一） after （十）. */
final class Numbering {
  private static final List<String> DIGITS =
      List.of("", "一", "二", "三", "四", "五", "六", "七", "八", "九");
  private static final List<String> CHINESE =
      IntStream.range(0, 100).mapToObj(Numbering::chinese).toList();

  /** Example: {@code .b}, {@code .12}, {@code .（十）}. */
  private static final Pattern NUMBER =
      Pattern.compile("\\.([(（]?)([a-z]|\\d{1,2}|[一二三四五六七八九十]{1,3})([)）]?)");

  private Numbering() {}

  private static String chinese(int number) {
    String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.get(number / 10)) + "十";
    return tens + DIGITS.get(number % 10);
  }

  /** True for a number that has a next one. */
  static boolean canCount(String number) {
    Matcher matcher = NUMBER.matcher(number);
    return matcher.matches() && !matcher.group(2).equals("z") && !matcher.group(2).equals("99");
  }

  /** The number after this one, in the same brackets. */
  static String next(String number) {
    Matcher matcher = NUMBER.matcher(number);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no number to count from: " + number);
    }
    return "." + matcher.group(1) + after(matcher.group(2)) + matcher.group(3);
  }

  private static String after(String count) {
    if (Character.isDigit(count.charAt(0))) {
      return String.valueOf(Integer.parseInt(count) + 1);
    }
    int chinese = CHINESE.indexOf(count);
    return chinese > 0
        ? CHINESE.get(chinese + 1)
        : Character.toString((char) (count.charAt(0) + 1));
  }

  /** The marker of a paragraph that is called otherwise now. */
  static String marker(String marker, String was, String is) {
    String old = bare(was);
    int at = marker.lastIndexOf(old);
    return at < 0
        ? marker
        : marker.substring(0, at) + bare(is) + marker.substring(at + old.length());
  }

  private static String bare(String number) {
    Matcher matcher = NUMBER.matcher(number);
    return matcher.matches() ? matcher.group(2) : number;
  }
}
