package dev.thresher.nlp.logic;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.corpus.text.Table;
import dev.thresher.nlp.lexicon.Template;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The phrases of one language that join, introduce or take out demands. */
final class CueWords {
  private static final String QUALIFIER = "qualifier";

  private static final Map<Language, CueWords> BY_LANGUAGE = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      String code =
          switch (language) {
            case CHINESE -> "zh";
            case JAPANESE -> "ja";
            case ENGLISH, FRENCH, KOREAN -> "en";
          };
      BY_LANGUAGE.put(language, new CueWords(table(code), !code.equals("en")));
    }
  }

  private final boolean putsNounsBehind;
  private final PhraseTrie<Cue> cues;
  private final Set<String> qualifiers = new HashSet<>();

  private CueWords(Table table, boolean putsNounsBehind) {
    this.putsNounsBehind = putsNounsBehind;
    Map<String, Cue> phrases = new HashMap<>();
    for (Table.Row row : table.rows()) {
      for (String phrase : Template.expand(row.cell("phrase"))) {
        if (row.cell("cue").equals(QUALIFIER)) {
          qualifiers.add(phrase);
        } else {
          phrases.putIfAbsent(phrase, Cue.of(row.cell("cue")));
        }
      }
    }
    cues = PhraseTrie.ofAnyCase(phrases);
  }

  static Table table(String language) {
    return Table.of(CueWords.class, "logic." + language + ".tsv");
  }

  static CueWords of(Language language) {
    return Optional.ofNullable(BY_LANGUAGE.get(language)).orElseThrow();
  }

  /** The longest phrase that begins at {@code from}. */
  Optional<PhraseTrie.Match<Cue>> at(CharSequence text, int from) {
    return cues.longest(text, from);
  }

  /** True where the noun stands behind what is said of it: 具有下列任一特性的泵. */
  boolean putsNounsBehind() {
    return putsNounsBehind;
  }

  /** True for a word that ends the name of a thing and says more about it: "designed". */
  boolean isQualifier(String word) {
    return qualifiers.contains(word);
  }
}
