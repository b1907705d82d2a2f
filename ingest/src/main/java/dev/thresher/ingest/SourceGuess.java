package dev.thresher.ingest;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.ingest.bytes.FileKind;
import dev.thresher.ingest.bytes.FileKinds;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file seems to hold, by its path and its first bytes; each guess says where it came from.
 */
public record SourceGuess(
    Optional<Clue<ListId>> list,
    Optional<Clue<LocalDate>> date,
    Optional<Clue<Language>> language,
    Optional<Clue<String>> family,
    FileKind format) {
  /** A guess and the words for a human that say what it rests on, such as {@code path}. */
  public record Clue<T>(T value, String from) {
    <U> Clue<U> with(U other) {
      return new Clue<>(other, from);
    }
  }

  /** A row of guesses.tsv. */
  private record Rule(boolean path, Pattern pattern, ListId list, Language language) {}

  private static final int START = 4096;

  /** {@code 2022-10-07} anywhere in a path. */
  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)(19\\d\\d|20\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)");

  private static final List<Rule> RULES =
      Table.beside(SourceGuess.class, "guesses.tsv").rows().stream()
          .map(SourceGuess::rule)
          .toList();

  private static final List<List<String>> FAMILIES =
      Table.beside(SourceGuess.class, "families.tsv").rows();

  public static SourceGuess of(SourceFile file) {
    String path = Normalizer.normalize(file.name(), Normalizer.Form.NFC);
    byte[] bytes = file.bytes();
    String start = new String(bytes, 0, Math.min(START, bytes.length), StandardCharsets.UTF_8);
    Optional<Clue<Rule>> rule =
        first(true, path, "path").or(() -> first(false, start, "first lines"));
    Optional<Clue<ListId>> list = rule.map(clue -> clue.with(clue.value().list()));
    return new SourceGuess(
        list,
        date(path),
        rule.map(clue -> clue.with(clue.value().language())),
        list.flatMap(clue ->
            familyOf(clue.value()).map(family -> new Clue<>(family, "list " + clue.value()))),
        FileKinds.of(file.name(), bytes));
  }

  private static Optional<Clue<Rule>> first(boolean path, String text, String from) {
    return RULES.stream()
        .filter(rule -> rule.path() == path && rule.pattern().matcher(text).find())
        .findFirst()
        .map(rule -> new Clue<>(rule, from));
  }

  private static Rule rule(List<String> cells) {
    return new Rule(
        cells.get(0).equals("path"),
        Pattern.compile(cells.get(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        new ListId(cells.get(2)),
        Language.ofCode(cells.get(3)).orElseThrow());
  }

  private static Optional<Clue<LocalDate>> date(String path) {
    return DATE.matcher(path)
        .results()
        .flatMap(found -> day(found.group()).stream())
        .reduce((earlier, later) -> later)
        .map(day -> new Clue<>(day, "path"));
  }

  /** Empty for 2022-13-40, which is no date but part of a name. */
  private static Optional<LocalDate> day(String digits) {
    try {
      return Optional.of(LocalDate.parse(digits));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The family that reads a list, if one is known. */
  public static Optional<String> familyOf(ListId list) {
    return FAMILIES.stream()
        .filter(cells -> covers(cells.get(0), list.value()))
        .map(cells -> cells.get(1))
        .findFirst();
  }

  private static boolean covers(String pattern, String list) {
    return pattern.endsWith("*")
        ? list.startsWith(pattern.substring(0, pattern.length() - 1))
        : list.equals(pattern);
  }
}
