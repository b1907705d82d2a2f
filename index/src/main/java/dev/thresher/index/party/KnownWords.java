package dev.thresher.index.party;

import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.corpus.text.Table;
import dev.thresher.index.field.Folded;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of names that tell little apart, in both languages. */
final class KnownWords {
  private static final int LONG = 7;
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final KnownWords STANDARD =
      new KnownWords(
          Table.of(KnownWords.class, "words.tsv"), Table.of(KnownWords.class, "aliases.tsv"));

  private final Map<String, NameWord> latin = new HashMap<>();
  private final PhraseTrie<List<NameWord>> chinese;
  private final PhraseTrie<List<NameWord>> withAliases;

  private KnownWords(Table table, Table aliases) {
    Map<String, List<NameWord>> characters = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      var word = new NameWord(row.cell("word"), weight(row.cell("weight")));
      latin.putIfAbsent(word.text(), word);
      row.parts("en").forEach(spelling -> latin.putIfAbsent(spelling, word));
      row.parts("zh")
          .forEach(spelling -> characters.putIfAbsent(Folded.of(spelling), List.of(word)));
    }
    chinese = PhraseTrie.of(characters);
    for (Table.Row row : aliases.rows()) {
      characters.put(Folded.of(row.cell("zh")), words(row.cell("latin")));
    }
    withAliases = PhraseTrie.of(characters);
  }

  private List<NameWord> words(String latinName) {
    return BLANK.splitAsStream(latinName).map(this::latin).toList();
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
        .filter(known -> Likeness.edits(known, spelling, 1) == 1)
        .sorted()
        .findFirst()
        .map(this::latin)
        .orElseGet(() -> NameWord.proper(spelling));
  }

  /** Chinese words by their meaning. */
  PhraseTrie<List<NameWord>> chinese() {
    return chinese;
  }

  /** The same, and names of parties that are neither translated nor written by their sound. */
  PhraseTrie<List<NameWord>> chineseWithAliases() {
    return withAliases;
  }
}
