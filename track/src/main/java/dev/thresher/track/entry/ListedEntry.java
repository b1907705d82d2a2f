package dev.thresher.track.entry;

import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A control entry of one edition.
 *
 * @param heading its own words, the code in front; empty where the source left them out
 * @param reasons the codes of its reasons for control; empty where the source does not state them
 * @param rows the rows of its licence table
 * @param paragraphs in order; empty if it has none or the source leaves them out
 * @param hasAllParagraphs false where the source leaves paragraphs out
 */
public record ListedEntry(
    String code,
    Optional<Evidence> heading,
    Optional<Set<String>> reasons,
    List<Provision> rows,
    List<Paragraph> paragraphs,
    boolean isReserved,
    boolean hasAllParagraphs) {
  private static final String ANTI_TERRORISM = "AT";

  /** {@code 9A610}: the 600 series; {@code 9A515}: spacecraft. */
  private static final Pattern MUNITION = Pattern.compile("\\d[A-E]6\\d\\d|9[A-E]515");

  /** "These items are “subject to the ITAR.”" */
  private static final Pattern OTHER_AUTHORITY =
      Pattern.compile("subject to the ITAR|subject to the export licensing authority");

  public ListedEntry {
    reasons = reasons.map(Set::copyOf);
    rows = List.copyOf(rows);
    paragraphs = List.copyOf(paragraphs);
  }

  public String category() {
    return code.substring(0, 1);
  }

  public boolean isAntiTerrorismOnly() {
    return reasons.filter(Set.of(ANTI_TERRORISM)::equals).isPresent();
  }

  public boolean isMunition() {
    return MUNITION.matcher(code).matches();
  }

  /** True if its heading hands it over to another authority and it has no licence row. */
  public boolean isOfOtherAuthority() {
    return rows.isEmpty()
        && heading.map(words -> OTHER_AUTHORITY.matcher(words.quote()).find()).orElse(false);
  }
}
