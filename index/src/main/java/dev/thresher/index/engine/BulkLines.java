package dev.thresher.index.engine;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.Digest;
import dev.thresher.index.field.Fields;
import dev.thresher.index.field.WordBreaking;
import dev.thresher.index.write.Blocks;
import dev.thresher.index.write.ProvisionHistory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;

/**
 * Editions as lines for the engine's {@code _bulk}: what to do, then the document, a provision
 * each. The same edition gives the same names, so that sending it again replaces it.
 */
public final class BulkLines {
  /** What the engine allows, in bytes. */
  private static final int LONGEST_NAME = 512;

  private final EngineRecord records = new EngineRecord(WordBreaking.icu().analyzer());

  /**
   * When an edition is in force.
   *
   * @param until the day from which another stands in its place; empty if none does yet
   */
  public record Force(LocalDate from, Optional<LocalDate> until) {
    Map<String, Object> json() {
      Map<String, Object> days = Json.of("gte", from.toString());
      until.ifPresent(day -> days.put("lt", day.toString()));
      return days;
    }
  }

  /**
   * @param force empty for a variant that is not tracked
   * @param line takes each line without its line feed
   */
  public void write(
      ControlList list, ProvisionHistory history, Optional<Force> force, Consumer<String> line) {
    for (List<Document> block : new Blocks(list, history)) {
      Map<String, Object> document = records.of(block);
      force.ifPresent(days -> document.put(EngineFields.FORCE, days.json()));
      line.accept(Json.line(Json.of("index", Json.of("_id", name(block.getLast())))));
      line.accept(Json.line(document));
    }
  }

  private static String name(Document provision) {
    String edition = Objects.requireNonNull(provision.get(Fields.EDITION));
    String path = Objects.requireNonNull(provision.get(Fields.PATH));
    String name = edition + "/" + path;
    return name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME
        ? name
        : edition + "/" + Digest.of(path).hex();
  }
}
