package dev.thresher.track.field;

import dev.thresher.corpus.content.PartyAlias;
import dev.thresher.corpus.content.PartyName;
import dev.thresher.corpus.edition.Digest;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Span;
import dev.thresher.corpus.text.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fields of technology of this project, in both languages, from fields.tsv. */
public final class Taxonomy {
  private static final int SHORT = 12;
  private static final Taxonomy STANDARD = new Taxonomy(Table.of(Taxonomy.class, "fields.tsv"));

  /** The words by which a field is known. */
  private record Words(Field field, Pattern ofHeadings, Pattern ofNames) {}

  private final List<Words> fields = new ArrayList<>();
  private final String version;

  private Taxonomy(Table table) {
    for (Table.Row row : table.rows()) {
      Field field =
          new Field(row.cell("id"), row.cell("english"), row.cell("chinese"), row.parts("groups"));
      fields.add(new Words(field, pattern(row.parts("headings")), pattern(row.parts("names"))));
    }
    String rows =
        table.rows().stream()
            .map(row -> String.join("\t", row.cells()))
            .collect(Collectors.joining("\n"));
    version = Digest.of(rows).hex().substring(0, SHORT);
  }

  public static Taxonomy standard() {
    return STANDARD;
  }

  /** Beginnings of words in Latin letters, characters wherever they stand. */
  private static Pattern pattern(List<String> words) {
    if (words.isEmpty()) {
      return Pattern.compile("(?!)");
    }
    return Pattern.compile(
        words.stream()
            .map(word ->
                isLatin(word) ? "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) : Pattern.quote(word))
            .collect(Collectors.joining("|")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static boolean isLatin(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  public List<Field> fields() {
    return fields.stream().map(Words::field).toList();
  }

  /** The first figures of the digest of the table: a count by field names it. */
  public String version() {
    return version;
  }

  public Optional<Field> field(String id) {
    return fields().stream().filter(field -> field.id().equals(id)).findFirst();
  }

  /** The fields that a party's names tell of, its main name first; each field once. */
  public List<FieldOfName> ofParty(PartyName name) {
    Map<String, FieldOfName> found = new LinkedHashMap<>();
    for (Words words : fields) {
      first(words.ofNames(), name)
          .ifPresent(
              word -> found.put(words.field().id(), new FieldOfName(words.field().id(), word)));
    }
    return List.copyOf(found.values());
  }

  private static Optional<Evidence> first(Pattern pattern, PartyName name) {
    return find(pattern, name.main())
        .or(() ->
            name.aliases().stream()
                .map(PartyAlias::name)
                .flatMap(alias -> find(pattern, alias).stream())
                .findFirst());
  }

  private static Optional<Evidence> find(Pattern pattern, Evidence text) {
    Matcher matcher = pattern.matcher(text.quote());
    if (!matcher.find()) {
      return Optional.empty();
    }
    Span span = new Span(matcher.start(), matcher.end()).shift(text.span().start());
    return Optional.of(new Evidence(span, matcher.group(), text.pageOrZero()));
  }

  /**
   * The fields of an entry: those that words of its heading name; none does, that of its product
   * group.
   */
  public List<FieldOfEntry> ofEntry(String code, Optional<Evidence> heading) {
    List<FieldOfEntry> byWords =
        heading.stream()
            .flatMap(words ->
                fields.stream()
                    .flatMap(each ->
                        find(each.ofHeadings(), words)
                            .map(word -> new FieldOfEntry(each.field(), "word", Optional.of(word)))
                            .stream()))
            .toList();
    return byWords.isEmpty() ? byGroup(code) : byWords;
  }

  /** The field with the longest beginning of the code. */
  private List<FieldOfEntry> byGroup(String code) {
    return fields.stream()
        .map(Words::field)
        .filter(field -> reach(field, code) > 0)
        .max(Comparator.comparingInt(field -> reach(field, code)))
        .map(field -> new FieldOfEntry(field, "group", Optional.empty()))
        .stream()
        .toList();
  }

  private static int reach(Field field, String code) {
    return field.groups().stream()
        .filter(code::startsWith)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
