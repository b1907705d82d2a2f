package dev.thresher.nlp.lexicon;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.corpus.text.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of a language that make the number behind them a label: "section", 第, 公告. */
final class LabelWords {
  private static final LabelWords ENGLISH = new LabelWords(List.of("en"));
  private static final LabelWords CHINESE = new LabelWords(List.of("zh", "en"));
  private static final LabelWords JAPANESE = new LabelWords(List.of("ja", "en"));

  private final PhraseTrie<LabelKind> words;

  private LabelWords(List<String> codes) {
    Map<String, LabelKind> all = new LinkedHashMap<>();
    for (String code : codes) {
      Table.of(LabelWords.class, "labels." + code + ".tsv").rows().forEach(row -> add(all, row));
    }
    words = PhraseTrie.ofAnyCase(all);
  }

  private static void add(Map<String, LabelKind> all, Table.Row row) {
    LabelKind kind = LabelKind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT));
    row.parts("words").forEach(word -> all.putIfAbsent(word, kind));
  }

  static LabelWords of(Language language) {
    return switch (language) {
      case CHINESE -> CHINESE;
      case JAPANESE -> JAPANESE;
      case ENGLISH, FRENCH, KOREAN -> ENGLISH;
    };
  }

  /** True if a label word begins with the character. */
  boolean mayBegin(char c) {
    return words.mayBegin(c);
  }

  /** The longest label word; a digit may follow it directly, a letter may not. */
  Optional<PhraseTrie.Match<LabelKind>> at(CharSequence text, int from) {
    return words.longest(text, from, LabelWords::isEnd);
  }

  private static boolean isEnd(CharSequence text, int at) {
    boolean digitFollows = at < text.length() && isDigit(text.charAt(at));
    return digitFollows || PhraseTrie.isWordEnd(text, at);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
