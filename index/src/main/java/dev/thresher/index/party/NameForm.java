package dev.thresher.index.party;

import com.ibm.icu.text.Transliterator;
import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.index.field.Folded;
import dev.thresher.index.field.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A name as it is compared: its words in plain Latin letters and in order.
 *
 * <p>Chinese names give their known words by meaning (技术 is technology) and the rest by sound (华为
 * is huawei); other scripts are transliterated.
 */
public record NameForm(List<NameWord> words) {
  private static final int THREE = 3;
  private static final String LATIN_RULES = "Any-Latin; Latin-ASCII; Lower";
  private static final ThreadLocal<Transliterator> LATIN =
      ThreadLocal.withInitial(() -> Transliterator.getInstance(LATIN_RULES));
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

  /** Example: the points of "S.M.I.C." and the apostrophe of "Xi'an". */
  private static final Pattern WITHIN_WORDS =
      Pattern.compile("(?<=\\b[A-Za-z])\\.(?=[A-Za-z]\\b)|['’`ʹʺ]");

  public NameForm {
    words = List.copyOf(words);
  }

  /** A name as a list has it. */
  public static NameForm of(String name) {
    return read(name, KnownWords.standard()::latin);
  }

  /** A name as somebody asks for it: trades may be misspelt. */
  public static NameForm asked(String name) {
    return read(name, KnownWords.standard()::misspelt);
  }

  private static NameForm read(String name, Function<String, NameWord> known) {
    String folded = Folded.of(name);
    List<NameWord> words = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = sameScriptEnd(folded, at);
      if (isHan(folded.charAt(at))) {
        addChinese(folded.substring(at, end), words);
      } else {
        addLatin(folded.substring(at, end), known, words);
      }
      at = end;
    }
    return new NameForm(words);
  }

  private static int sameScriptEnd(String text, int from) {
    boolean isHan = isHan(text.charAt(from));
    int end = from + 1;
    while (end < text.length() && isHan(text.charAt(end)) == isHan) {
      end++;
    }
    return end;
  }

  private static boolean isHan(char c) {
    return Script.isUnspaced(c) && Character.isIdeographic(c);
  }

  private static void addLatin(
      String text, Function<String, NameWord> known, List<NameWord> words) {
    String joined = WITHIN_WORDS.matcher(text).replaceAll("");
    BETWEEN_WORDS
        .splitAsStream(latin(joined))
        .filter(word -> !word.isEmpty())
        .map(known)
        .forEach(words::add);
  }

  private static String latin(String text) {
    return WITHIN_WORDS
        .matcher(LATIN.get().transliterate(text))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  private static void addChinese(String run, List<NameWord> words) {
    int unknown = 0;
    int at = 0;
    while (at < run.length()) {
      Optional<PhraseTrie.Match<NameWord>> known = KnownWords.standard().chineseAt(run, at);
      if (known.isPresent()) {
        addSounds(run.substring(unknown, at), words);
        words.add(known.get().value());
        at = known.get().end();
        unknown = at;
      } else {
        at++;
      }
    }
    addSounds(run.substring(unknown), words);
  }

  /** The characters by their sounds, as one word. */
  private static void addSounds(String characters, List<NameWord> words) {
    if (!characters.isEmpty()) {
      String sounds = BETWEEN_WORDS.matcher(latin(characters)).replaceAll("");
      words.add(NameWord.proper(sounds));
    }
  }

  /** The words with blanks between. */
  public String spaced() {
    return words.stream().map(NameWord::text).collect(Collectors.joining(" "));
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
