package dev.thresher.app.report;

import dev.thresher.index.search.SimilarHit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The nearest provisions with what they share. */
public final class SimilarReport {
  private SimilarReport() {}

  public static void text(
      List<SimilarHit> hits,
      ReportWords words,
      int width,
      boolean hasColour,
      Consumer<String> out) {
    for (SimilarHit hit : hits) {
      HitText.write(
          List.of(hit.hit()), words, width, hasColour, text -> out.accept(unlessBlank(text)));
      out.accept(
          TextWidth.fit("    " + words.say("because: {0}", String.join("; ", hit.reasons())), width)
              + "\n\n");
    }
  }

  private static String unlessBlank(String text) {
    return text.isBlank() ? "" : text;
  }

  public static String json(SimilarHit hit) {
    return JsonLine.of(json -> {
      json.put("list", hit.hit().list().value());
      json.put("edition", hit.hit().date().toString());
      json.put("designator", hit.hit().designator().toString());
      json.put("path", hit.hit().path());
      json.put("lang", hit.hit().language().code());
      json.put("quote", hit.hit().quotations().getFirst().evidence().quote());
      json.put("start", hit.hit().quotations().getFirst().evidence().span().start());
      json.put("end", hit.hit().quotations().getFirst().evidence().span().end());
      json.texts("reasons", hit.reasons());
    });
  }

  public static Table table(List<SimilarHit> hits) {
    Table plain = HitTable.of(hits.stream().map(SimilarHit::hit).toList());
    List<String> columns = new ArrayList<>(plain.columns());
    columns.add("reasons");
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      List<Cell> row = new ArrayList<>(plain.rows().get(i));
      row.add(Cell.text(String.join("; ", hits.get(i).reasons())));
      rows.add(row);
    }
    return new Table(columns, rows);
  }
}
