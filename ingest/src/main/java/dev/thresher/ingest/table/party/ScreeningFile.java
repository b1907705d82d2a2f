package dev.thresher.ingest.table.party;

import dev.thresher.ingest.table.JsonFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The Consolidated Screening List of the United States in JSON: the publisher's {@code results}, or
 * the packed form whose {@code fieldKey} says what {@code n}, {@code a}, {@code s} stand for and
 * whose {@code tables} hold what many entries share.
 */
final class ScreeningFile {
  private final JsonNode root;

  private ScreeningFile(JsonNode root) {
    this.root = root;
  }

  static boolean reads(JsonNode root) {
    return root.path("results").isArray() || isPacked(root);
  }

  private static boolean isPacked(JsonNode root) {
    return root.path("entries").isArray() && root.path("fieldKey").isObject();
  }

  static List<PartyFields> parties(JsonNode root) {
    ScreeningFile file = new ScreeningFile(root);
    List<PartyFields> parties = new ArrayList<>();
    JsonNode entries = isPacked(root) ? root.path("entries") : root.path("results");
    for (JsonNode entry : entries) {
      int number = parties.size() + 1;
      parties.add(isPacked(root) ? file.packed(entry, number) : published(entry, number));
    }
    return parties;
  }

  private PartyFields packed(JsonNode entry, int number) {
    return new PartyFields(
        0,
        number,
        "",
        JsonFile.text(entry, "n"),
        JsonFile.texts(entry, "a"),
        JsonFile.texts(entry, "c"),
        JsonFile.text(entry, "t"),
        new PartyFields.Terms(
            shared(entry, "s", "sources"),
            JsonFile.text(entry, "e"),
            shared(entry, "lr", "licenceRequirements"),
            shared(entry, "lp", "licencePolicies"),
            programmes(shared(entry, "pg", "programmes")),
            JsonFile.text(entry, "fr"),
            ""));
  }

  /** The value that many entries share, which the entry gives by its index. */
  private String shared(JsonNode entry, String field, String table) {
    JsonNode index = entry.path(field);
    return index.isInt()
        ? root.path("tables").path(table).path(index.asInt()).asString("").strip()
        : "";
  }

  private static PartyFields published(JsonNode entry, int number) {
    List<String> addresses = new ArrayList<>();
    entry.path("addresses").forEach(address -> addresses.add(address(address)));
    return new PartyFields(
        0,
        number,
        "",
        JsonFile.text(entry, "name"),
        JsonFile.texts(entry, "alt_names"),
        addresses,
        JsonFile.text(entry, "type"),
        new PartyFields.Terms(
            JsonFile.text(entry, "source"),
            JsonFile.text(entry, "entity_number"),
            JsonFile.text(entry, "license_requirement"),
            JsonFile.text(entry, "license_policy"),
            JsonFile.texts(entry, "programs"),
            JsonFile.text(entry, "federal_register_notice"),
            JsonFile.text(entry, "start_date")));
  }

  private static String address(JsonNode address) {
    return String.join(
        ", ",
        Stream.of("address", "city", "state", "postal_code", "country")
            .map(part -> JsonFile.text(address, part))
            .filter(part -> !part.isEmpty())
            .toList());
  }

  private static List<String> programmes(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(";\\s*", -1));
  }
}
