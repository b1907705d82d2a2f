package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import java.util.List;
import java.util.regex.Pattern;

/** What stands before the items of a list in a normalised text. */
final class ListMarkers {
  /** A list marker: {@code a.}, {@code b.2.}, {@code (iv)}, {@code 12.}, （三）, ①, 一、, イ. */
  private static final Pattern MARKER =
      Pattern.compile(
          "(?:\\(?[a-zA-Z]\\)|[a-z]\\.\\d{1,2}(?:\\.[a-z0-9]{1,2}){0,4}\\.(?= )|[a-zA-Z]\\.(?=["
              + " \\p{IsHan}])(?:\\d+\\.(?:[a-z]\\.)?)?|\\([ivxIVX]{1,5}\\)|[ivx]{2,5}[.)]|\\(?\\d{1,3}\\)|\\d{1,2}[.、](?!\\d)|[\\u2460-\\u2473]|\\([一二三四五六七八九十]{1,3}\\)|[一二三四五六七八九十]{1,3}、|[イロハニホヘトチリヌルヲ]"
              + " |-(?= )).*",
          Pattern.DOTALL);

  /** Example: {@code １　} at the head of an item of an order. */
  private static final Pattern JAPANESE_MARKER =
      Pattern.compile(
          "(?:\\d{1,3} |[一二三四五六七八九十]{1,3}"
              + " |\\([一二三四五六七八九十]{1,3}\\)|[イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス]"
              + " |[①-⑳]).*",
          Pattern.DOTALL);

  private static final int REACH = 12;

  /** Signs that number alike, and the first of them. */
  private record Likeness(Pattern signs, String first) {
    static Likeness of(String signs, String first) {
      return new Likeness(Pattern.compile(signs), first);
    }
  }

  private static final List<Likeness> LIKENESSES =
      List.of(
          Likeness.of("[ivx]{2,5}|(?<=\\()[ivx]", "i"),
          Likeness.of("[a-hj-z]", "a"),
          Likeness.of("[A-Z]", "A"),
          Likeness.of("\\d+", "1"),
          Likeness.of("[一二三四五六七八九十]+", "一"),
          Likeness.of("[\\u2460-\\u2473].*", "①"));

  private final String text;

  /** What opens an item in the text's language. */
  private final Pattern opening;

  ListMarkers(String text, Language language) {
    this.text = text;
    this.opening = language == Language.JAPANESE ? JAPANESE_MARKER : MARKER;
  }

  /** True if an item of whatever list begins there. */
  boolean isAt(int at) {
    return at < text.length()
        && mayBeMarker(text.charAt(at))
        && MARKER.matcher(text.substring(at, Math.min(text.length(), at + REACH))).matches();
  }

  /** The marker's form: {@code a.} and {@code b.} are alike, {@code (1)} is another. */
  String form(int from, int end) {
    if (!mayBeMarker(text.charAt(from))) {
      return "";
    }
    String head = text.substring(from, Math.min(end, from + REACH));
    if (!opening.matcher(head).matches()) {
      return "";
    }
    int stop = isDotted(head) ? head.indexOf(' ') - 1 : 0;
    while (stop < head.length() && ".)、 ".indexOf(head.charAt(stop)) < 0) {
      stop++;
    }
    String form = head.substring(0, Math.min(head.length(), stop + 1));
    for (Likeness each : LIKENESSES) {
      form = each.signs().matcher(form).replaceAll(each.first());
    }
    return form;
  }

  /** {@code b.2.a.}: the marker of a deeper item repeats those above it. */
  private static boolean isDotted(String head) {
    return head.length() > 2
        && head.charAt(1) == '.'
        && Character.isDigit(head.charAt(2))
        && head.indexOf(' ') > 0;
  }

  /** Every marker begins with a letter, a digit, a sign, a Han number or a kana. */
  private static boolean mayBeMarker(char c) {
    return c < '\u0080'
        || (c >= '\u2460' && c <= '\u2473')
        || (c >= '\u30a0' && c <= '\u30ff')
        || "一二三四五六七八九十".indexOf(c) >= 0;
  }
}
