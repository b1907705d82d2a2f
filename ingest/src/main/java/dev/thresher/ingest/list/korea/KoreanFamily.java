package dev.thresher.ingest.list.korea;

import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.bytes.UnreadableFileException;
import dev.thresher.ingest.list.ListFamily;
import dev.thresher.ingest.table.JsonFile;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads laws of Korea from JSON. */
public final class KoreanFamily implements ListFamily {
  @Override
  public String name() {
    return "kr-law";
  }

  @Override
  public Reading read(EditionSource source, Limits limits) {
    LawReader reader = new LawReader();
    for (SourceFile file : source.files()) {
      JsonNode laws = JsonFile.read(file, limits).path("laws");
      if (!laws.isObject() || laws.isEmpty()) {
        throw new UnreadableFileException(
            file.name(),
            "",
            "has no object 'laws' with laws by name",
            "give the file as the law service's reader writes it");
      }
      for (Map.Entry<String, JsonNode> law : laws.properties()) {
        reader.law(law.getKey(), law.getValue());
      }
    }
    return Reading.read(List.of(reader.document(source.edition())), List.of());
  }
}
