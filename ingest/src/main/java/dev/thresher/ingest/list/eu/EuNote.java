package dev.thresher.ingest.list.eu;

import dev.thresher.corpus.entry.ProvisionKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a note: {@code Note 2:}, {@code Technical Notes:}, {@code N.B.1:}
 *
 * @param number as printed, or empty
 * @param several true if a list of notes follows
 * @param cites the first item that the note names: X.A.I.001.j
 */
record EuNote(
    ProvisionKind kind, String number, boolean several, Optional<String> cites, int length) {
  private static final Pattern FORM =
      Pattern.compile("^(Technical [Nn]ote|N\\.B\\.|Note)(s?)[\\s.]?\\s?(\\d{0,2})\\s?:\\s*");

  /** {@code X.A.I.001.b.1.c}, {@code 3A002.a.7.}, but not {@code Annex I} */
  static final Pattern CITED =
      Pattern.compile(
          "\\b(?:X\\.[A-E]\\.[IVX]+\\.\\d{3}|\\d[A-E]\\d{3})(?:\\.(?:[a-z]{1,2}|\\d{1,2})(?![a-z\\d])){1,12}");

  static Optional<EuNote> at(String words) {
    Matcher form = FORM.matcher(words);
    if (!form.find()) {
      return Optional.empty();
    }
    String rest = words.substring(form.end());
    Matcher cited = CITED.matcher(rest.substring(0, Math.min(rest.length(), SUBJECT)));
    return Optional.of(
        new EuNote(
            kind(form.group(1)),
            form.group(3),
            !form.group(2).isEmpty() && (rest.isBlank() || rest.strip().endsWith(":")),
            cited.find() ? Optional.of(cited.group()) : Optional.empty(),
            form.end()));
  }

  /** What a note is about stands in its first words. */
  private static final int SUBJECT = 60;

  private static ProvisionKind kind(String word) {
    return switch (word) {
      case "Note" -> ProvisionKind.NOTE;
      case "N.B." -> ProvisionKind.NOTA_BENE;
      default -> ProvisionKind.TECHNICAL_NOTE;
    };
  }

  String slug() {
    return switch (kind) {
      case NOTA_BENE -> "nb";
      case TECHNICAL_NOTE -> "technical-note";
      default -> "note";
    };
  }
}
