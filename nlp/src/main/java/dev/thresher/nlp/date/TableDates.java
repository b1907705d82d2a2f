package dev.thresher.nlp.date;

import dev.thresher.corpus.content.DateMention;
import dev.thresher.corpus.content.DateRole;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dates of a table whose head says what they do: "Name of the body / Date of application". Each
 * row is a provision beside the head and says nothing of its own.
 */
public final class TableDates {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?s).*\\b[Dd]ate of (?<act>application|entry into force|effect|expiry|publication|listing)\\s*");

  /** In every such head: most wordings have it not. */
  private static final String WORDS = "ate of ";

  private TableDates() {}

  /** The same dates; those that had no role and stand in such a table have the role of its head. */
  public static List<DateMention> read(Document document, List<DateMention> dates) {
    Map<Integer, DateRole> tables = new HashMap<>();
    Map<String, DateRole> rows = new HashMap<>();
    for (Provision provision : document.outline().provisions()) {
      headed(document.wording(provision))
          .ifPresent(role -> tables.put(provision.parentOrMinusOne(), role));
      DateRole role = tables.get(provision.parentOrMinusOne());
      if (role != null) {
        rows.put(provision.path(), role);
      }
    }
    return tables.isEmpty() ? dates : dates.stream().map(date -> inTable(date, rows)).toList();
  }

  private static Optional<DateRole> headed(String wording) {
    if (!wording.contains(WORDS)) {
      return Optional.empty();
    }
    Matcher head = HEAD.matcher(wording);
    return head.matches() ? Optional.of(roleOf(head.group("act"))) : Optional.empty();
  }

  private static DateRole roleOf(String act) {
    return switch (act) {
      case "expiry" -> DateRole.EXPIRES;
      case "publication" -> DateRole.PUBLISHED;
      default -> DateRole.EFFECTIVE;
    };
  }

  private static DateMention inTable(DateMention date, Map<String, DateRole> rows) {
    DateRole role = rows.get(date.provision());
    return role == null || date.role() != DateRole.OTHER
        ? date
        : new DateMention(
            date.provision(), date.value(), date.valueEnd(), role, date.anchor(), date.evidence());
  }
}
