package dev.thresher.ingest.table.party;

import dev.thresher.ingest.table.Countries;
import dev.thresher.ingest.table.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Parts the address lines of a party into addresses. */
final class Addresses {
  /**
   * What may stand between two addresses: a semicolon, "and", a sentence's end, a new line, a
   * label. Only the semicolon and the label always part; the others do behind a country's name.
   */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          ";\\s*(?:and\\b,?\\s*)?|\\band\\b,?\\s*(?=[\\p{L}\\d#])|\\.\\s+(?=\\p{Lu})|\\n+");

  /**
   * What may stand behind the country: {@code Atlantis 30274}, {@code Atlantis Free Trade Zone}.
   */
  private static final String BEHIND_COUNTRY =
      "[\\s.,\\d-]*(?:(?:\\([\\p{L} ]+\\) )?(?:Pilot )?Free Trade Zone\\s*)?";

  private static final Pattern LABEL =
      Pattern.compile("(?:Alt\\.?\\s+|Alternate\\s+)?Address(?:es)?:\\s*");
  private static final Pattern AND = Pattern.compile("^and,?\\s+");
  private static final String EDGES = " \n\u00a0,;:";

  private Addresses() {}

  static List<Slice> of(List<Slice> lines) {
    List<Slice> addresses = new ArrayList<>();
    for (Slice stretch : joined(lines)) {
      stretch.split(LABEL).forEach(labelled -> addAll(addresses, labelled));
    }
    return addresses;
  }

  /** Lines with nothing but blanks and separators between them are one stretch. */
  private static List<Slice> joined(List<Slice> lines) {
    List<Slice> stretches = new ArrayList<>();
    for (Slice line : lines) {
      boolean goesOn =
          !stretches.isEmpty()
              && stretches.getLast().end() <= line.start()
              && line.text()
                  .substring(stretches.getLast().end(), line.start())
                  .matches("[\\s;,—–]*");
      Slice stretch =
          goesOn ? new Slice(line.text(), stretches.removeLast().start(), line.end()) : line;
      stretches.add(stretch);
    }
    return stretches;
  }

  private static void addAll(List<Slice> addresses, Slice stretch) {
    int at = stretch.start();
    for (MatchResult found : stretch.findAll(SEPARATOR)) {
      Slice before = new Slice(stretch.text(), at, found.start());
      Slice separator = new Slice(stretch.text(), found.start(), found.end());
      boolean sure = separator.text().charAt(separator.start()) == ';';
      if (sure ? !inBrackets(before) : endsWithCountry(before)) {
        add(addresses, before);
        at = found.end();
      }
    }
    add(addresses, stretch.from(at));
  }

  private static void add(List<Slice> addresses, Slice words) {
    Slice bare = words.strip(EDGES);
    Slice address = AliasWords.trim(bare.find(AND).map(and -> bare.from(and.end())).orElse(bare));
    if (address.words().chars().anyMatch(Character::isLetterOrDigit)) {
      addresses.add(address);
    }
  }

  private static boolean inBrackets(Slice words) {
    String text = words.words();
    return text.chars().filter(c -> c == '(').count() > text.chars().filter(c -> c == ')').count();
  }

  /** "…, Atlantis", "…, Atlantis 30274": nothing but a postal code or a zone behind the country. */
  private static boolean endsWithCountry(Slice words) {
    return Countries.standard()
        .ofAddress(words)
        .map(country -> words.from(country.words().end()))
        .map(behind -> behind.words().matches(BEHIND_COUNTRY))
        .orElse(false);
  }
}
