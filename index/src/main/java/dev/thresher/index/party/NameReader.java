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

/** Reads a name into its form, script by script. */
final class NameReader {
  private static final String LATIN_RULES = "Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower";
  private static final ThreadLocal<Transliterator> LATIN =
      ThreadLocal.withInitial(() -> Transliterator.getInstance(LATIN_RULES));
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

  /** Example: the points of "S.M.I.C." and the apostrophe of "Xi'an". */
  private static final Pattern WITHIN_WORDS =
      Pattern.compile("(?<=\\b[A-Za-z])\\.(?=[A-Za-z]\\b)|['’`ʹʺ]");

  private final Function<String, NameWord> latin;
  private final PhraseTrie<List<NameWord>> chinese;
  private final List<NameWord> words = new ArrayList<>();

  /** A reader of one name. */
  NameReader(Function<String, NameWord> latin, PhraseTrie<List<NameWord>> chinese) {
    this.latin = latin;
    this.chinese = chinese;
  }

  NameForm read(String name) {
    String folded = Folded.of(name);
    int at = 0;
    while (at < folded.length()) {
      int end = sameScriptEnd(folded, at);
      String run = folded.substring(at, end);
      if (isHan(run.charAt(0))) {
        addChinese(run);
      } else {
        addLatin(run);
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

  /** Han, and the point between the parts of a foreign name: 洛克希德·马丁. */
  private static boolean isHan(char c) {
    return c == '·' || (Script.isUnspaced(c) && Character.isIdeographic(c));
  }

  private void addLatin(String text) {
    String joined = WITHIN_WORDS.matcher(text).replaceAll("");
    BETWEEN_WORDS
        .splitAsStream(plain(joined))
        .filter(word -> !word.isEmpty())
        .map(latin)
        .forEach(words::add);
  }

  private static String plain(String text) {
    String transliterated = LATIN.get().transliterate(text);
    return WITHIN_WORDS.matcher(transliterated).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private void addChinese(String run) {
    int unknown = 0;
    int at = 0;
    while (at < run.length()) {
      Optional<PhraseTrie.Match<List<NameWord>>> known = chinese.longest(run, at);
      if (known.isPresent()) {
        addSounds(run.substring(unknown, at));
        words.addAll(known.get().value());
        at = known.get().end();
        unknown = at;
      } else {
        at++;
      }
    }
    addSounds(run.substring(unknown));
  }

  /** The characters by their sounds, as one word; a point parts words. */
  private void addSounds(String characters) {
    for (String part : List.of(characters.replace("·", " ").strip().split(" +"))) {
      String sounds = BETWEEN_WORDS.matcher(plain(part)).replaceAll("");
      if (!sounds.isEmpty()) {
        words.add(NameWord.proper(sounds));
      }
    }
  }
}
