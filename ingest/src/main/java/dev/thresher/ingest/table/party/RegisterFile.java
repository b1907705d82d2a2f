package dev.thresher.ingest.table.party;

import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.ingest.table.Countries;
import dev.thresher.ingest.table.JsonFile;
import dev.thresher.ingest.table.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A register of listed parties in JSON: an array of {@code
 * {"entity_name","aliases","addresses","list_id","source_list_name","reason","date_added","source_url"}}.
 */
final class RegisterFile {
  private final String file;
  private final List<Diagnostic> diagnostics;
  private final List<PartyFields> parties = new ArrayList<>();

  private RegisterFile(String file, List<Diagnostic> diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  static boolean reads(JsonNode root) {
    return root.isArray() && root.path(0).has("entity_name");
  }

  static List<PartyFields> parties(String file, JsonNode root, List<Diagnostic> diagnostics) {
    RegisterFile register = new RegisterFile(file, diagnostics);
    root.forEach(register::read);
    return register.parties;
  }

  private void read(JsonNode node) {
    String name = JsonFile.text(node, "entity_name");
    List<String> addresses = JsonFile.texts(node, "addresses");
    if (name.isEmpty() && addresses.size() == 1) {
      Slice glued = Slice.of(addresses.getFirst());
      Optional<Slice> country = Countries.standard().at(glued, 0).map(Countries.Mention::words);
      if (country.isPresent()) {
        name = glued.from(country.get().end()).strip().words();
        addresses = List.of(country.get().words());
        warn("the name stands behind the country in the address", "read as meant: " + name);
      }
    }
    if (name.isEmpty()) {
      warn("has no name", "left out; look the entry up at its source");
      return;
    }
    parties.add(fields(node, name, addresses));
  }

  private PartyFields fields(JsonNode node, String name, List<String> addresses) {
    boolean country =
        addresses.size() == 1 && Countries.standard().code(addresses.getFirst()).isPresent();
    return new PartyFields(
        0,
        parties.size() + 1,
        country ? addresses.getFirst() : "",
        name,
        JsonFile.texts(node, "aliases"),
        country ? List.of() : addresses,
        JsonFile.text(node, "entity_type"),
        new PartyFields.Terms(
            JsonFile.text(node, "source_list_name"),
            JsonFile.text(node, "id"),
            "",
            "",
            List.of(JsonFile.text(node, "reason")),
            JsonFile.text(node, "source_url"),
            JsonFile.text(node, "date_added")));
  }

  private void warn(String message, String remedy) {
    diagnostics.add(
        new Diagnostic(
            Diagnostic.Severity.WARNING, file, "entry " + (parties.size() + 1), message, remedy));
  }
}
