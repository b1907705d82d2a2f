package dev.thresher.track.coverage;

import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of an entry's licence table: what it applies to, and where a licence is required.
 *
 * @param path of the provision
 * @param scope the words up to the requirement: "NS applies to entire entry"
 * @param columns of the country chart that it names: {@code NS 2}
 * @param requirement the words that say where a licence is required
 * @param evidence the whole row
 */
public record LicenceRow(
    String path, String scope, List<String> columns, String requirement, Evidence evidence) {
  /** Where the second cell begins: a column, or one of the wordings that stand in its place. */
  private static final Pattern REQUIREMENT =
      Pattern.compile(
          "(?:\\b[A-Z]{2} )?\\bColumn \\d|\\b[Aa] license is required|\\bSee §|\\bRefer to §|\\bTo or within|\\bWorldwide\\b|\\bChina, Russia|\\bN/A\\b|\\bThe Commerce Country Chart is not designed");

  /** {@code NS Column 2}; some print the reason only in the first cell. */
  private static final Pattern COLUMN = Pattern.compile("(?:\\b([A-Z]{2}) )?\\bColumn (\\d)");

  private static final Pattern REASON = Pattern.compile("^\\s*([A-Z]{2})\\b");

  public LicenceRow {
    columns = List.copyOf(columns);
  }

  static LicenceRow of(Document document, Provision provision) {
    Span whole = provision.own().stream().reduce(Span::hull).orElse(new Span(0, 0));
    String words = whole.of(document.text().characters()).stripTrailing();
    Evidence evidence =
        document.text().evidence(new Span(whole.start(), whole.start() + words.length()));
    Matcher second = REQUIREMENT.matcher(words);
    int cut = second.find() ? second.start() : words.length();
    String scope = words.substring(0, cut).strip();
    return new LicenceRow(
        provision.path(), scope, columns(scope, words), words.substring(cut).strip(), evidence);
  }

  private static List<String> columns(String scope, String words) {
    Matcher reason = REASON.matcher(scope);
    String own = reason.find() ? reason.group(1) : "";
    return COLUMN
        .matcher(words)
        .results()
        .map(found -> (found.group(1) == null ? own : found.group(1)) + " " + found.group(2))
        .distinct()
        .toList();
  }
}
