package dev.thresher.app.report;

import dev.thresher.index.search.Hit;
import dev.thresher.index.search.Quotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Hits as rows and as JSON lines. */
public final class HitTable {
  private static final List<String> COLUMNS =
      List.of(
          "list",
          "edition",
          "designator",
          "path",
          "kind",
          "language",
          "heading",
          "quote",
          "start",
          "end",
          "place",
          "editions",
          "page",
          "score");

  private HitTable() {}

  public static Table of(List<Hit> hits) {
    return new Table(COLUMNS, hits.stream().map(HitTable::row).toList());
  }

  private static List<Cell> row(Hit hit) {
    Quotation quotation = hit.quotations().getFirst();
    List<Cell> row = new ArrayList<>();
    row.add(Cell.text(hit.list().value()));
    row.add(Cell.text(hit.date().toString()));
    row.add(Cell.text(hit.designator().toString()));
    row.add(Cell.text(hit.path()));
    row.add(Cell.text(hit.kind().name().toLowerCase(Locale.ROOT)));
    row.add(Cell.text(hit.language().code()));
    row.add(Cell.text(Wording.oneLine(hit.heading())));
    row.add(Cell.text(quotation.evidence().quote()));
    row.add(Cell.count(quotation.evidence().span().start()));
    row.add(Cell.count(quotation.evidence().span().end()));
    row.add(Cell.text(hit.place()));
    row.add(
        Cell.text(
            hit.matching().stream().map(LocalDate::toString).collect(Collectors.joining(" "))));
    row.add(hit.page().isPresent() ? Cell.count(hit.page().getAsInt()) : new Cell.Nothing());
    row.add(Cell.text(score(hit)));
    return row;
  }

  /** In the steps in which scores are compared. */
  private static String score(Hit hit) {
    return String.format(Locale.ROOT, "%.4f", hit.score());
  }

  public static String json(Hit hit) {
    return JsonLine.of(json -> write(json, hit));
  }

  private static void write(JsonLine json, Hit hit) {
    json.put("list", hit.list().value());
    json.put("edition", hit.date().toString());
    json.put("designator", hit.designator().toString());
    json.put("path", hit.path());
    json.put("kind", hit.kind().name().toLowerCase(Locale.ROOT));
    json.put("lang", hit.language().code());
    json.putOrNull("lineage", hit.lineage());
    json.put("heading", hit.heading());
    json.put("place", hit.place());
    hit.page().ifPresent(page -> json.put("page", page));
    json.put("score", score(hit));
    json.objects("quotations", hit.quotations(), quotation -> quotation(json, quotation));
    json.objects(
        "parameters",
        hit.parameters(),
        parameter -> {
          json.put("property", parameter.property());
          json.put("comparator", parameter.comparator());
          json.putOrNull("low", parameter.low());
          json.putOrNull("high", parameter.high());
          json.put("unit", parameter.unit());
          json.put("role", parameter.role());
          json.put("quote", parameter.evidence().quote());
          json.put("start", parameter.evidence().span().start());
          json.put("end", parameter.evidence().span().end());
        });
    json.texts("editions", hit.matching().stream().map(LocalDate::toString).toList());
  }

  private static void quotation(JsonLine json, Quotation quotation) {
    json.put("quote", quotation.evidence().quote());
    json.put("start", quotation.evidence().span().start());
    json.put("end", quotation.evidence().span().end());
    json.objects(
        "highlights",
        quotation.highlights(),
        span -> json.put("start", span.start()).put("end", span.end()));
  }
}
