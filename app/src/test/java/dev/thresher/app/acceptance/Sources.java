package dev.thresher.app.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published files of the Commerce Control List, in which each quotation must stand. */
record Sources(Path data) {
  /** The texts of an edition's file, decoded, one after another. */
  String source(String edition) throws IOException {
    Path file = data.resolve("us/ecfr-part774-by-date/" + edition + "/ccl-" + edition + ".jsonl");
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = JsonMapper.shared().readTree(line);
      text.append(row.get("text").asString()).append('\n');
      row.get("breadcrumbs").forEach(crumb -> text.append(crumb.asString()).append('\n'));
    }
    return text.toString();
  }

  boolean stands(JsonNode line, String quote) throws IOException {
    return source(Field.text(line, "edition")).contains(quote);
  }
}
