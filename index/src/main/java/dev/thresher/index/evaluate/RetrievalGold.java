package dev.thresher.index.evaluate;

import dev.thresher.corpus.edition.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The needs and what was judged: 2 answers the need, 1 touches it, 0 (or not named) does not.
 *
 * @param judged grades by need and provision
 */
public record RetrievalGold(List<Need> needs, Map<String, Map<Place, Integer>> judged) {
  public RetrievalGold {
    needs = List.copyOf(needs);
    judged = Map.copyOf(judged);
  }

  /** Reads the two files of the gold set. */
  public static RetrievalGold read(Path needs, Path judgements) throws IOException {
    List<Need> all = needs(needs);
    Map<String, Map<Place, Integer>> judged = new HashMap<>();
    for (Map<String, String> line : GoldLines.lines(judgements)) {
      judged
          .computeIfAbsent(GoldLines.cell(line, "need"), id -> new HashMap<>())
          .put(
              new Place(GoldLines.cell(line, "list"), GoldLines.cell(line, "path")),
              Integer.parseInt(GoldLines.cell(line, "grade")));
    }
    return new RetrievalGold(all, judged);
  }

  /** Reads what is asked. */
  public static List<Need> needs(Path file) throws IOException {
    List<Need> all = new ArrayList<>();
    for (Map<String, String> line : GoldLines.lines(file)) {
      all.add(need(line));
    }
    return all;
  }

  private static Need need(Map<String, String> line) {
    return new Need(
        GoldLines.cell(line, "id"),
        GoldLines.cell(line, "group"),
        GoldLines.cell(line, "query"),
        Language.ofCode(GoldLines.cell(line, "target")).orElseThrow(),
        GoldLines.cell(line, "need"));
  }

  /** The grades of one need; empty if nothing was judged relevant. */
  public Map<Place, Integer> grades(Need need) {
    return judged.getOrDefault(need.id(), Map.of());
  }
}
