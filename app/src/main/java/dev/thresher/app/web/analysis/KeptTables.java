package dev.thresher.app.web.analysis;

import dev.thresher.app.analysis.CapabilityTable;
import dev.thresher.app.web.http.ProblemException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tables of capabilities that visitors asked to keep: in memory, until the workbench stops, the
 * oldest given up first. The name of one is known to nobody but whom it was told.
 */
final class KeptTables {
  private static final int MOST = 32;
  private static final int BYTES = 12;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, CapabilityTable> tables = new LinkedHashMap<>();

  /** The name by which it is found again. */
  synchronized String keep(CapabilityTable table) {
    byte[] drawn = new byte[BYTES];
    random.nextBytes(drawn);
    String name = HexFormat.of().formatHex(drawn);
    tables.put(name, table);
    if (tables.size() > MOST) {
      tables.remove(tables.keySet().iterator().next());
    }
    return name;
  }

  private synchronized Optional<CapabilityTable> find(String name) {
    return Optional.ofNullable(tables.get(name));
  }

  /** The table of that name; the bundled one where none is named. */
  CapabilityTable named(Optional<String> name) {
    return name.map(each ->
            find(each)
                .orElseThrow(() ->
                    ProblemException.notFound(
                        "this table is not kept any more; send the file again")))
        .orElseGet(CapabilityTable::sample);
  }
}
