package dev.thresher.track.regime;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The things that a text speaks of, named alike in every language that the reader knows: the
 * application hands a glossary over; without one only lists of one language can be compared by
 * words.
 */
@FunctionalInterface
public interface Terms {
  /** How the name of a quantity begins: what is measured is no thing that has it. */
  String QUANTITY = "quantity ";

  /** Names of the things that the text speaks of. */
  Set<String> of(String text, Language language);

  /** Words of one language: stems of English words, pairs of Han characters. */
  static Terms words() {
    return (text, language) -> PlainWords.of(text);
  }

  /** Both: what either reader finds. */
  default Terms and(Terms other) {
    return (text, language) -> {
      Set<String> all = new HashSet<>(of(text, language));
      all.addAll(other.of(text, language));
      return all;
    };
  }

  /** The reader that needs no glossary. */
  final class PlainWords {
    private static final Pattern WORD = Pattern.compile("[a-z]{3,}|\\p{IsHan}+");
    private static final List<String> ENDINGS = List.of("ies", "es", "s", "ing", "ed");
    private static final Set<String> EMPTY =
        Table.of(Terms.class, "empty-words.tsv").rows().stream()
            .map(row -> row.cell("word"))
            .collect(Collectors.toSet());

    private PlainWords() {}

    static Set<String> of(String text) {
      Set<String> words = new HashSet<>();
      Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
      while (matcher.find()) {
        String word = matcher.group();
        if (word.charAt(0) > 'z') {
          for (int i = 0; i + 1 < word.length(); i++) {
            words.add(word.substring(i, i + 2));
          }
        } else if (!EMPTY.contains(word)) {
          words.add(stem(word));
        }
      }
      return words;
    }

    private static String stem(String word) {
      for (String ending : ENDINGS) {
        if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
          return word.substring(0, word.length() - ending.length());
        }
      }
      return word;
    }
  }
}
