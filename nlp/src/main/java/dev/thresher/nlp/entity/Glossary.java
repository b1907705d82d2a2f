package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Normalized;
import dev.thresher.nlp.entity.Finding.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The terms of all tables of this package: agencies, laws, bodies, places, substances, products.
 */
final class Glossary {
  /** Names that stand with "U.S." before them, too. */
  private static final Pattern FEDERAL =
      Pattern.compile(
          "^(?!U\\.S\\.|US |United|Office of the United).* (?:Administration|Commission|Agency|Bureau|Service|Department|Council|Controls|Security)\\b");

  private Glossary() {}

  static List<Term> terms() {
    List<Term> terms = new ArrayList<>(Places.terms());
    addNames(terms, "agencies.tsv", EntityType.AGENCY, true);
    addNames(terms, "laws.tsv", EntityType.LAW, true);
    addNames(terms, "organizations.tsv", EntityType.ORGANIZATION, false);
    for (List<String> row : Rows.of("chemicals.tsv")) {
      Optional<String> number = Optional.of(row.getFirst()).filter(cas -> !cas.equals("-"));
      addWords(terms, row.get(1), row.get(2), Optional.of(EntityType.CHEMICAL), number);
    }
    for (List<String> row : Rows.of("products.tsv")) {
      addWords(terms, row.get(0), row.get(1), Optional.of(EntityType.PRODUCT), Optional.empty());
    }
    for (List<String> row : Rows.of("unnamed.tsv")) {
      for (String cell : row.subList(1, row.size())) {
        for (String words : Rows.words(cell)) {
          terms.add(new Term(plain(words), Optional.empty(), Optional.empty(), Strength.NAME));
        }
      }
    }
    return List.copyOf(terms);
  }

  private static void addNames(
      List<Term> terms, String table, EntityType type, boolean hasIdentity) {
    for (List<String> row : Rows.of(table)) {
      Optional<String> id = hasIdentity ? Optional.of(row.getFirst()) : Optional.empty();
      for (String cell : row.subList(2, row.size())) {
        for (String name : Rows.words(cell)) {
          terms.add(new Term(plain(name), Optional.of(type), id, Strength.NAME));
          if (name.startsWith("U.S. ")) {
            String whole = "United States " + name.substring("U.S. ".length());
            terms.add(new Term(whole, Optional.of(type), id, Strength.NAME));
          }
          if (type == EntityType.AGENCY
              && row.get(1).equals("US")
              && FEDERAL.matcher(name).find()) {
            terms.add(new Term("U.S. " + name, Optional.of(type), id, Strength.NAME));
          }
          if (type == EntityType.LAW && row.get(1).equals("CN")) {
            terms.add(new Term("中华人民共和国" + name, Optional.of(type), id, Strength.NAME));
          }
        }
      }
    }
  }

  private static void addWords(
      List<Term> terms,
      String english,
      String chinese,
      Optional<EntityType> type,
      Optional<String> id) {
    for (String word : Rows.words(english)) {
      for (String number : List.of(word, plural(word))) {
        terms.add(new Term(plain(number), type, id, Strength.TERM));
      }
    }
    for (String word : Rows.words(chinese)) {
      terms.add(new Term(plain(word), type, id, Strength.TERM));
    }
  }

  static String plural(String word) {
    if (word.matches(".*[^aeiou]y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word + (word.matches(".*(?:s|x|ch|sh)") ? "es" : "s");
  }

  private static String plain(String written) {
    return Normalized.of(written).characters();
  }
}
