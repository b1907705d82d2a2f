package dev.thresher.ingest;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.ingest.bytes.FileKind;
import dev.thresher.ingest.bytes.FileKinds;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
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
  /**
   * A guess and the words for a human that say what it rests on, such as {@code path} or {@code
   * first line}.
   */
  public record Clue<T>(T value, String from) {}

  /** {@code 2022-10-07} anywhere in a path. */
  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)(19\\d\\d|20\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)");

  public static SourceGuess of(SourceFile file) {
    FileKind format = FileKinds.of(file.name(), file.bytes());
    String lower = file.name().toLowerCase(Locale.ROOT);
    boolean ccl = lower.contains("part774") || lower.contains("ccl-");
    return new SourceGuess(
        ccl ? Optional.of(new Clue<>(new ListId("us-ccl"), "path")) : Optional.empty(),
        date(file.name()),
        ccl ? Optional.of(new Clue<>(Language.ENGLISH, "path")) : Optional.empty(),
        ccl ? Optional.of(new Clue<>("ccl", "path")) : Optional.empty(),
        format);
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

  /** The family that reads a list; empty if none is known. */
  static String familyOf(EditionSource source) {
    String list = source.list().value();
    if (list.startsWith("us-ccl")) {
      return "ccl";
    }
    return of(source.files().getFirst()).family().map(Clue::value).orElse("");
  }
}
