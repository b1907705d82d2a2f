package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.Table;
import dev.thresher.nlp.lexicon.Folding;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells by its end whether a Chinese noun names a quantity: 额定功率, 套刻误差; not 电机. */
final class ChineseQuantities {
  private static final int LONGEST_END = 4;
  private static final Set<String> ENDS = words("end");
  private static final Set<String> THINGS = words("thing");

  private ChineseQuantities() {}

  private static Set<String> words(String kind) {
    Set<String> words = new LinkedHashSet<>();
    Table.of(ChineseQuantities.class, "quantities.zh.tsv").rows().stream()
        .filter(row -> row.cell("kind").equals(kind))
        .forEach(row -> words.addAll(row.parts("words")));
    return words;
  }

  static boolean isName(String words) {
    String plain = Folding.folded(words, Language.CHINESE);
    return plain.length() > 1
        && !ends(plain, THINGS)
        && (ends(plain, ENDS) || Concepts.standard().isName(plain));
  }

  private static boolean ends(String words, Set<String> set) {
    for (int length = Math.min(LONGEST_END, words.length()); length > 0; length--) {
      if (set.contains(words.substring(words.length() - length))) {
        return true;
      }
    }
    return false;
  }
}
