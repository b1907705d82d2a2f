package dev.thresher.ingest.table.party;

import dev.thresher.corpus.content.PartyType;
import dev.thresher.corpus.content.PartyTyping;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Table;
import dev.thresher.ingest.table.Countries;
import dev.thresher.ingest.table.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides by the words of a name what kind of party it stands for. */
final class PartyTypes {
  private static final PartyTypes STANDARD =
      new PartyTypes(Table.of(PartyTypes.class, "party-types.tsv"));

  /** Two to four capitalised words and no more: {@code Aram A. Atlas}, {@code Al-Atlas, Karim}. */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}'’.-]*|al|bin|ur|van|de|von)(?:,? (?:\\p{Lu}[\\p{L}'’.-]*|al|bin|ur|van|de|von|ul)){1,4}");

  private static final Pattern CAPITALS =
      Pattern.compile("(?<!\\p{L})\\p{Lu}{2,}(?!\\p{L})|\\p{Lu}{4,}");

  private record Rule(PartyType type, Pattern words) {}

  private final List<Rule> rules = new ArrayList<>();

  private PartyTypes(Table table) {
    table.rows().forEach(row -> rules.add(rule(row)));
  }

  static PartyTypes standard() {
    return STANDARD;
  }

  private static Rule rule(Table.Row row) {
    String words =
        String.join(
            "|",
            row.parts("words").stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .toList());
    String pattern =
        switch (row.cell("place")) {
          case "start" -> "^(?:" + words + ")";
          case "end" -> "(?:" + words + ")$";
          default -> words;
        };
    return new Rule(
        PartyType.valueOf(row.cell("type")),
        Pattern.compile(
            "(?<![\\p{IsLatin}\\p{N}])(?:" + pattern + ")(?![\\p{IsLatin}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /** The type that a field of the list names: {@code Individual}; empty for one that names none. */
  Optional<PartyTyping> ofField(String word) {
    Optional<PartyType> type =
        switch (word.strip().toLowerCase(Locale.ROOT)) {
          case "individual", "person" -> Optional.of(PartyType.PERSON);
          case "vessel" -> Optional.of(PartyType.VESSEL);
          case "aircraft" -> Optional.of(PartyType.AIRCRAFT);
          default -> Optional.empty();
        };
    return type.map(found -> new PartyTyping(found, "field:" + word));
  }

  /** The type by the name, else by an alias, else a person by the shape of the name. */
  Optional<PartyTyping> of(String name, List<Evidence> aliases) {
    return ofOrganisation(name, aliases).or(() -> byShape(name));
  }

  /** The type by the words of the name, else of an alias, where a person is out of the question. */
  Optional<PartyTyping> ofOrganisation(String name, List<Evidence> aliases) {
    Optional<PartyTyping> decided = byWords(name);
    for (Evidence alias : aliases) {
      if (decided.isEmpty()) {
        decided = byWords(alias.quote());
      }
    }
    return decided;
  }

  /** True for a field that says that the party is no person: {@code organization}. */
  static boolean isOrganisation(String field) {
    String word = field.strip().toLowerCase(Locale.ROOT);
    return word.equals("organization") || word.equals("organisation") || word.equals("entity");
  }

  private Optional<PartyTyping> byWords(String name) {
    for (Rule rule : rules) {
      Matcher matcher = rule.words().matcher(name);
      if (matcher.find()) {
        return Optional.of(new PartyTyping(rule.type(), "word:" + matcher.group()));
      }
    }
    return Optional.empty();
  }

  private static Optional<PartyTyping> byShape(String name) {
    boolean person =
        PERSON.matcher(name).matches()
            && !CAPITALS.matcher(name).find()
            && Countries.standard().ofAddress(Slice.of(name)).isEmpty();
    return person
        ? Optional.of(new PartyTyping(PartyType.PERSON, "shape:names"))
        : Optional.empty();
  }
}
