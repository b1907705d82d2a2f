package dev.thresher.nlp.lexicon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of an address: postal codes, houses in a street, telephones, hours of opening. */
final class Addresses {
  /** Example: {@code 20555-0001}. */
  private static final Pattern POSTAL = Pattern.compile("\\d{5}-\\d{4}(?!\\d)");

  /** Example: {@code 20230} behind {@code DC } or {@code Maryland, }. */
  private static final Pattern FIVE = Pattern.compile("\\d{5}(?![\\d,.]\\d|\\d| [a-z])");

  private static final Pattern STATE =
      Pattern.compile("(?:[A-Z]{2}|D\\.C\\.|Maryland|Virginia|California|York|Texas|Beijing),? $");

  /** Example: {@code 11555 Rockville Pike}, {@code 40 S. Gay Street}. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "\\d{1,5}(?= (?:[A-Z][A-Za-z]*\\.? ){1,3}(?:Street|St\\.|Avenue|Ave\\b|Pike|Road|Drive|Boulevard"
              + "|Blvd|Lane|Way|Floor)\\b)");

  /** Example: {@code 482-4811} behind {@code (202) }. */
  private static final Pattern TELEPHONE = Pattern.compile("\\d{3}-\\d{4}(?!\\d)");

  /** Example: {@code 7:45 a.m.}, {@code 5 p.m.}, {@code 8:30}. */
  private static final Pattern HOUR =
      Pattern.compile("\\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?(?![\\d:])|\\d{1,2} ?[ap]\\.m\\.");

  private static final int REACH = 12;

  private Addresses() {}

  /** Behind the number of an address that begins at {@code from}; {@code from} if it is none. */
  static int end(CharSequence text, int from) {
    int run = Tokens.digits(text, from);
    boolean isBeforeBlank = isBlankAndCapital(text, from + run);
    boolean isBeforeHyphen = from + run < text.length() && text.charAt(from + run) == '-';
    if (run != 5 && !isBeforeBlank && !isBeforeHyphen) {
      return from;
    }
    String before = text.subSequence(Math.max(0, from - REACH), from).toString();
    boolean isState = STATE.matcher(before).find();
    int end = Math.max(match(POSTAL, text, from), match(HOUSE, text, from));
    end = isState ? Math.max(end, match(FIVE, text, from)) : end;
    end = before.endsWith(") ") ? Math.max(end, match(TELEPHONE, text, from)) : end;
    return Math.max(end, from);
  }

  private static boolean isBlankAndCapital(CharSequence text, int at) {
    return at + 1 < text.length()
        && text.charAt(at) == ' '
        && text.charAt(at + 1) >= 'A'
        && text.charAt(at + 1) <= 'Z';
  }

  /** Behind an hour of the day; {@code from} if it is none. */
  static int endOfHour(CharSequence text, int from) {
    int end = from + Tokens.digits(text, from);
    boolean mayBeHour = end < text.length() && ": ap".indexOf(text.charAt(end)) >= 0;
    return !mayBeHour ? from : match(HOUR, text, from);
  }

  private static int match(Pattern pattern, CharSequence text, int from) {
    Matcher matcher = pattern.matcher(text).region(from, Math.min(text.length(), from + 60));
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : from;
  }
}
