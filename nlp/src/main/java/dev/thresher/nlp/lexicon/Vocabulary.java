package dev.thresher.nlp.lexicon;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.PhraseTrie;
import dev.thresher.corpus.text.Table;
import dev.thresher.nlp.quantity.Relation;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The phrases of one language with what they may do; immutable. */
public final class Vocabulary {
  private static final Map<Language, Vocabulary> ALL = all();

  private final Language language;
  private final PhraseTrie<Entry> phrases;

  private Vocabulary(Language language) {
    this.language = language;
    String code = language.code();
    Map<String, Entry> entries = new LinkedHashMap<>();
    Table.of(Vocabulary.class, "comparators." + code + ".tsv")
        .rows()
        .forEach(row -> addComparator(entries, row));
    Table.of(Vocabulary.class, "words." + code + ".tsv")
        .rows()
        .forEach(row -> addWords(entries, row));
    Map<String, Entry> folded = new LinkedHashMap<>();
    entries.forEach((p, e) -> folded.merge(Folding.folded(p, language), e, Entry::with));
    phrases = PhraseTrie.ofAnyCase(folded);
  }

  private static Map<Language, Vocabulary> all() {
    Map<Language, Vocabulary> all = new EnumMap<>(Language.class);
    for (Language language : List.of(Language.ENGLISH, Language.CHINESE, Language.JAPANESE)) {
      all.put(language, new Vocabulary(language));
    }
    return all;
  }

  /** The vocabulary of a language; English for one that has no tables. */
  public static Vocabulary of(Language language) {
    Vocabulary english = ALL.get(Language.ENGLISH);
    return Optional.ofNullable(ALL.get(language))
        .orElseGet(() -> Optional.ofNullable(english).orElseThrow());
  }

  public Language language() {
    return language;
  }

  /** True where words are separated by blanks. */
  public boolean hasBlanks() {
    return language == Language.ENGLISH;
  }

  /** True if a phrase begins with the character. */
  boolean mayBegin(char c) {
    return phrases.mayBegin(c);
  }

  Optional<PhraseTrie.Match<Entry>> at(CharSequence text, int from) {
    return phrases.longest(text, from);
  }

  private static void addComparator(Map<String, Entry> entries, Table.Row row) {
    Sense side = Sense.valueOf(row.cell("side").toUpperCase(Locale.ROOT));
    Relation relation =
        Relation.valueOf(row.cell("relation").toUpperCase(Locale.ROOT).replace(' ', '_'));
    Entry entry = Entry.comparator(side, relation, row.cell("property"));
    Template.expand(row.cell("phrase"))
        .forEach(phrase -> entries.merge(phrase, entry, Entry::with));
  }

  private static void addWords(Map<String, Entry> entries, Table.Row row) {
    Entry entry = Entry.of(Sense.valueOf(row.cell("sense").toUpperCase(Locale.ROOT)));
    row.parts("phrases").forEach(phrase -> entries.merge(phrase, entry, Entry::with));
  }
}
