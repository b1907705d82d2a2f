package dev.thresher.index.party;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A name as it is compared: its words in plain Latin letters and in order.
 *
 * <p>Chinese names give their known words by meaning (技术 is technology) and the rest by sound (华为
 * is huawei); other scripts are transliterated.
 */
public record NameForm(List<NameWord> words) {
  private static final int THREE = 3;
  private static final String SEPARATOR = "\u001e";
  private static final Pattern BETWEEN = Pattern.compile(SEPARATOR);

  public NameForm {
    words = List.copyOf(words);
  }

  /** A name as a list has it. */
  public static NameForm of(String name) {
    KnownWords known = KnownWords.standard();
    return new NameReader(known::latin, known.chinese()).read(name);
  }

  /**
   * A name as somebody asks for it: trades may be misspelt, and a Chinese name may also stand for
   * the Latin name of a well-known party.
   */
  public static List<NameForm> asked(String name) {
    KnownWords known = KnownWords.standard();
    return Stream.of(known.chinese(), known.chineseWithAliases())
        .map(chinese -> new NameReader(known::misspelt, chinese).read(name))
        .distinct()
        .toList();
  }

  /** The words in one string, from which {@link #decode} gives the same form. */
  public String encode() {
    return words.stream().map(NameWord::text).collect(Collectors.joining(SEPARATOR));
  }

  public static NameForm decode(String encoded) {
    return new NameForm(
        BETWEEN
            .splitAsStream(encoded)
            .filter(word -> !word.isEmpty())
            .map(KnownWords.standard()::latin)
            .toList());
  }

  /** The words that tell something, without blanks. */
  public String joined() {
    return words.stream()
        .filter(word -> word.weight() > NameWord.LEGAL)
        .map(NameWord::text)
        .collect(Collectors.joining())
        .replace(" ", "");
  }

  /** The letters of the joined words by threes, the ends marked: what misspelt names share. */
  public List<String> threes() {
    String marked = "^" + joined() + "$";
    return IntStream.rangeClosed(0, marked.length() - THREE)
        .mapToObj(at -> marked.substring(at, at + THREE))
        .distinct()
        .toList();
  }
}
