package dev.thresher.app.report;

import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.Document;
import dev.thresher.track.align.Leaf;
import dev.thresher.track.regime.Counterpart;
import dev.thresher.track.regime.Reason;
import dev.thresher.track.regime.RegimeComparison;
import dev.thresher.track.regime.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Controls of two regimes beside each other, with the demands that decide. */
public final class CounterpartReport {
  private static final int THOUSANDTHS = 3;
  private static final int LONGEST_WORDS = 300;
  private static final List<String> COLUMNS =
      List.of(
          "left",
          "leftDesignator",
          "right",
          "rightDesignator",
          "relation",
          "score",
          "margin",
          "leftDemand",
          "rightDemand",
          "demandRelation",
          "onlyLeft",
          "onlyRight",
          "leftWords",
          "leftPlace",
          "rightWords",
          "rightPlace");

  private CounterpartReport() {}

  public static void text(
      RegimeComparison comparison, ReportWords words, int width, Consumer<String> out) {
    Document left = comparison.left().document();
    Document right = comparison.right().document();
    out.accept(
        words.say(
                "{0} beside {1}: {2} counterparts",
                left.edition().name(), right.edition().name(), comparison.counterparts().size())
            + "\n\n");
    for (Counterpart pair : comparison.counterparts()) {
      out.accept(
          words.say(sentence(pair.relation()), path(pair.left()), path(pair.right()))
              + "  ("
              + decimal(pair.permille())
              + ")\n");
      side("  " + TextWidth.padEnd(words.say("left"), 6) + " ", left, pair.left(), width, out);
      side("  " + TextWidth.padEnd(words.say("right"), 6) + " ", right, pair.right(), width, out);
      for (Reason reason : pair.reasons()) {
        out.accept(
            TextWidth.fit(
                    "    "
                        + TextWidth.padEnd(words.say(demand(reason.left())), 28)
                        + "  "
                        + TextWidth.padEnd(words.say(code(reason.relation())), 9)
                        + words.say(demand(reason.right())),
                    width)
                + "\n");
      }
      alone("only the left one says: {0}", pair.onlyLeft(), words, width, out);
      alone("only the right one says: {0}", pair.onlyRight(), words, width, out);
      out.accept("\n");
    }
  }

  private static void alone(
      String sentence, List<String> said, ReportWords words, int width, Consumer<String> out) {
    if (!said.isEmpty()) {
      out.accept(
          TextWidth.fit("    " + words.say(sentence, String.join(", ", said)), width) + "\n");
    }
  }

  private static String sentence(Relation relation) {
    String to =
        relation == Relation.SAME ? " as " : relation == Relation.RELATED ? " to " : " than ";
    return "{0} is " + code(relation) + to + "{1}";
  }

  private static void side(
      String label, Document document, Leaf leaf, int width, Consumer<String> out) {
    String words = Wording.oneLine(document.wording(leaf.provision()));
    out.accept(label + TextWidth.fit(words, width - label.length()) + "\n");
  }

  private static String path(Leaf leaf) {
    return leaf.provision().path();
  }

  private static String demand(Optional<Parameter> parameter) {
    return parameter
        .map(known -> Wording.oneLine(known.property()) + " " + Wording.of(known))
        .orElse("(no such demand)")
        .strip();
  }

  private static String code(Relation relation) {
    return relation.name().toLowerCase(Locale.ROOT);
  }

  private static String decimal(int permille) {
    return BigDecimal.valueOf(permille, THOUSANDTHS).toPlainString();
  }

  public static List<String> json(RegimeComparison comparison) {
    return comparison.counterparts().stream().map(pair -> json(comparison, pair)).toList();
  }

  private static String json(RegimeComparison comparison, Counterpart pair) {
    return JsonLine.of(json -> {
      json.put("left", comparison.left().edition().name());
      json.put("leftDesignator", pair.left().provision().designator().toString());
      json.put("right", comparison.right().edition().name());
      json.put("rightDesignator", pair.right().provision().designator().toString());
      json.put("relation", code(pair.relation()));
      json.put("score", BigDecimal.valueOf(pair.permille(), THOUSANDTHS));
      json.put("margin", BigDecimal.valueOf(pair.marginPermille(), THOUSANDTHS));
      json.objects(
          "reasons",
          pair.reasons(),
          reason -> {
            json.putOrNull("left", reason.left().map(p -> p.evidence().quote()));
            json.putOrNull("right", reason.right().map(p -> p.evidence().quote()));
            json.put("relation", code(reason.relation()));
          });
      json.texts("onlyLeft", pair.onlyLeft());
      json.texts("onlyRight", pair.onlyRight());
    });
  }

  /** A row for each demand; one for a pair that demands nothing. */
  public static Table table(RegimeComparison comparison) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Counterpart pair : comparison.counterparts()) {
      if (pair.reasons().isEmpty()) {
        rows.add(row(comparison, pair, "", "", ""));
      }
      for (Reason reason : pair.reasons()) {
        rows.add(
            row(
                comparison,
                pair,
                demand(reason.left()),
                demand(reason.right()),
                code(reason.relation())));
      }
    }
    return new Table(COLUMNS, rows);
  }

  private static List<Cell> row(
      RegimeComparison comparison, Counterpart pair, String left, String right, String relation) {
    return List.of(
        Cell.text(comparison.left().edition().name()),
        Cell.text(pair.left().provision().designator().toString()),
        Cell.text(comparison.right().edition().name()),
        Cell.text(pair.right().provision().designator().toString()),
        Cell.text(code(pair.relation())),
        new Cell.Decimal(BigDecimal.valueOf(pair.permille(), THOUSANDTHS)),
        new Cell.Decimal(BigDecimal.valueOf(pair.marginPermille(), THOUSANDTHS)),
        Cell.text(left),
        Cell.text(right),
        Cell.text(relation),
        Cell.text(String.join(", ", pair.onlyLeft())),
        Cell.text(String.join(", ", pair.onlyRight())),
        words(comparison.left().document(), pair.left()),
        place(comparison.left().document(), pair.left()),
        words(comparison.right().document(), pair.right()),
        place(comparison.right().document(), pair.right()));
  }

  private static Cell words(Document document, Leaf leaf) {
    return Cell.text(
        TextWidth.fit(Wording.oneLine(document.wording(leaf.provision())), LONGEST_WORDS));
  }

  private static Cell place(Document document, Leaf leaf) {
    return leaf.provision().own().stream()
        .findFirst()
        .map(span -> Cell.text(document.place(span)))
        .orElseGet(Cell.Nothing::new);
  }
}
