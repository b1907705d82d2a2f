package dev.thresher.app.registry;

import dev.thresher.app.sheet.WrittenRow;
import dev.thresher.app.sheet.WrittenTable;
import java.util.List;

/**
 * A kind of list of parties, such as the Entity List.
 *
 * @param roll its name within the screening list
 * @param effect what it means to stand on it: {@code block}, {@code licence}, {@code deny}, {@code
 *     warn}, {@code finance}, or that a determination or entry says
 * @param authority the provision that it rests on
 */
public record PartyListKind(
    String roll,
    String english,
    String chinese,
    String agency,
    String effect,
    String authority,
    String list,
    Attribution attribution) {
  private static final List<String> COLUMNS =
      List.of(
          "roll", "english", "chinese", "agency", "effect", "authority", "list", "source", "place");
  private static final List<String> EFFECTS =
      List.of("block", "licence", "deny", "warn", "finance", "by determination", "by entry");
  private static final String BUNDLED = "party-lists.csv";

  /** The kinds of US lists, as the screening list tells them apart. */
  public static List<PartyListKind> bundled() {
    return WrittenTable.read(BUNDLED, Registry.resource(BUNDLED), COLUMNS).rows().stream()
        .map(PartyListKind::of)
        .toList();
  }

  private static PartyListKind of(WrittenRow row) {
    return new PartyListKind(
        row.required("roll"),
        row.required("english"),
        row.required("chinese"),
        row.required("agency"),
        row.oneOf("effect", EFFECTS),
        row.required("authority"),
        row.required("list"),
        Attribution.of(row));
  }
}
