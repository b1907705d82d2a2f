package dev.thresher.index.party;

import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.corpus.text.Table;
import dev.thresher.index.field.Folded;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The words of names that tell little apart, in both languages. */
final class KnownWords {
  private static final KnownWords STANDARD =
      new KnownWords(Table.of(KnownWords.class, "words.tsv"));

  private static final int LONG = 7;

  private final Map<String, NameWord> latin = new HashMap<>();
  private final PhraseTrie<NameWord> chinese;

  private KnownWords(Table table) {
    Map<String, NameWord> characters = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      var word = new NameWord(row.cell("word"), weight(row.cell("weight")));
      row.parts("en").forEach(spelling -> latin.putIfAbsent(spelling, word));
      row.parts("zh").forEach(spelling -> characters.putIfAbsent(Folded.of(spelling), word));
    }
    chinese = PhraseTrie.of(characters);
  }

  static KnownWords standard() {
    return STANDARD;
  }

  private static double weight(String name) {
    return switch (name) {
      case "legal" -> NameWord.LEGAL;
      case "common" -> NameWord.COMMON;
      case "place" -> NameWord.PLACE;
      default -> throw new IllegalArgumentException("words.tsv: no weight is called " + name);
    };
  }

  /** The known word of a Latin spelling, else the spelling as a proper name. */
  NameWord latin(String spelling) {
    return latin.getOrDefault(spelling, NameWord.proper(spelling));
  }

  /** A known word also where one letter of a long spelling is wrong: tecnologies. */
  NameWord misspelt(String spelling) {
    if (latin.containsKey(spelling) || spelling.length() < LONG) {
      return latin(spelling);
    }
    return latin.keySet().stream()
        .filter(known -> known.length() >= LONG && known.charAt(0) == spelling.charAt(0))
        .filter(known -> Likeness.edits(known, spelling) == 1)
        .sorted()
        .findFirst()
        .map(this::latin)
        .orElseGet(() -> NameWord.proper(spelling));
  }

  /** The longest known Chinese word at a place. */
  Optional<PhraseTrie.Match<NameWord>> chineseAt(String text, int from) {
    return chinese.longest(text, from);
  }
}
