package dev.thresher.app.report;

import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.track.meets.Fact;
import dev.thresher.track.meets.Reason;
import dev.thresher.track.meets.Truth;
import dev.thresher.track.meets.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which controls a product meets, and by which demand of each. */
public final class VerdictReport {
  private static final List<String> COLUMNS =
      List.of(
          "list",
          "edition",
          "designator",
          "verdict",
          "property",
          "comparator",
          "low",
          "high",
          "unit",
          "fact",
          "satisfied",
          "quote",
          "note");

  private VerdictReport() {}

  /** A line as the JSON contract has it. */
  public static String json(Verdict verdict) {
    return JsonLine.of(json -> {
      json.put("list", verdict.edition().list().value());
      json.put("edition", verdict.edition().date().toString());
      json.put("designator", verdict.designator().toString());
      json.put("verdict", verdict.truth().code());
      json.objects("reasons", verdict.reasons(), reason -> reason(json, reason));
      if (!verdict.caveats().isEmpty()) {
        json.texts("caveats", verdict.caveats());
      }
    });
  }

  private static void reason(JsonLine json, Reason reason) {
    json.put("property", reason.property());
    ThresholdJson.bounds(json, reason.threshold());
    json.putOrNull("unit", reason.threshold().map(threshold -> threshold.unit().code()));
    json.putOrNull("fact", reason.fact().map(VerdictReport::words));
    json.put("satisfied", reason.satisfied().code());
    json.put("quote", reason.evidence().quote());
    json.put("start", reason.evidence().span().start());
    json.put("end", reason.evidence().span().end());
    json.putIfPresent("note", Optional.of(reason.note()).filter(note -> !note.isEmpty()));
  }

  /** In UCUM codes, for a program. */
  private static String words(Fact fact) {
    Quantity least = fact.amount().least();
    Quantity most = fact.amount().most();
    String low = least.decimal() + " " + least.unit().code();
    return least.equals(most) ? low : low + " to " + most.decimal() + " " + most.unit().code();
  }

  /** A row for each reason. */
  public static Table table(List<Verdict> verdicts) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      verdict.reasons().forEach(reason -> rows.add(row(verdict, reason)));
    }
    return new Table(COLUMNS, rows);
  }

  private static List<Cell> row(Verdict verdict, Reason reason) {
    Optional<Threshold> threshold = reason.threshold();
    return List.of(
        Cell.text(verdict.edition().list().value()),
        Cell.text(verdict.edition().date().toString()),
        Cell.text(verdict.designator().toString()),
        Cell.text(verdict.truth().code()),
        Cell.text(reason.property()),
        cell(threshold.map(Threshold::comparator)),
        cell(threshold.flatMap(Threshold::low).map(Quantity::decimal)),
        cell(threshold.flatMap(Threshold::high).map(Quantity::decimal)),
        cell(threshold.map(bound -> bound.unit().code())),
        cell(reason.fact().map(VerdictReport::words)),
        Cell.text(reason.satisfied().code()),
        Cell.text(reason.evidence().quote()),
        Cell.text(note(verdict, reason)));
  }

  private static String note(Verdict verdict, Reason reason) {
    return Stream.concat(Stream.of(reason.note()), verdict.caveats().stream())
        .filter(note -> !note.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static Cell cell(Optional<String> value) {
    return value.map(Cell::text).orElseGet(Cell.Nothing::new);
  }

  /**
   * @param document that the verdicts quote
   * @param out takes lines, line ends included
   */
  public static void text(
      Document document,
      List<Verdict> verdicts,
      ReportWords words,
      int width,
      Consumer<String> out) {
    for (Verdict verdict : verdicts) {
      out.accept(
          TextWidth.padEnd(words.say(verdict.truth().code()), 10)
              + "  "
              + verdict.edition().list()
              + " "
              + verdict.edition().date()
              + "  "
              + verdict.provision()
              + "\n");
      verdict.reasons().forEach(reason -> text(document, reason, words, width, out));
      verdict
          .caveats()
          .forEach(
              caveat -> out.accept("      " + words.say("note: {0}", words.say(caveat)) + "\n"));
    }
  }

  private static void text(
      Document document, Reason reason, ReportWords words, int width, Consumer<String> out) {
    String fact =
        reason
            .fact()
            .map(known -> Wording.of(known.amount(), words) + " " + words.say("against") + " ")
            .orElse("");
    String note = reason.note().isEmpty() ? "" : "  " + words.say(reason.note());
    String line =
        "    "
            + sign(reason.satisfied())
            + " "
            + fact
            + Wording.quoted(reason.evidence())
            + "  ("
            + reason.provision()
            + ", "
            + document.place(reason.evidence().span())
            + ")"
            + (reason.isException() ? "  " + words.say("exception") : "")
            + note;
    out.accept(TextWidth.fit(line, width) + "\n");
  }

  private static String sign(Truth truth) {
    return switch (truth) {
      case MET -> "+";
      case NOT_MET -> "-";
      case CANNOT_SAY -> "?";
    };
  }

  /** Met first, then what cannot be said, then not met; within, the order of the list. */
  public static int rank(Verdict verdict) {
    return switch (verdict.truth()) {
      case MET -> 0;
      case CANNOT_SAY -> 1;
      case NOT_MET -> 2;
    };
  }
}
