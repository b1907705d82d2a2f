package dev.thresher.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitCode;
import dev.thresher.track.parameter.Comparison;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample lists against what a person wrote down before any code read them. */
class SampleExpectationsTest {
  @TempDir static Path folder;
  private static Corpus corpus;

  @BeforeAll
  static void readTheSamples() {
    corpus = SampleCorpus.in(folder);
  }

  @Test
  void theThresholdsOfTheEnglishListAreFound() throws IOException {
    compare(found("sample-control-list"), expected("parameters.en.tsv"), 34, 27);
  }

  @Test
  void theThresholdsOfTheChineseListAreFound() throws IOException {
    compare(found("sample-cn-list"), expected("parameters.zh.tsv"), 2, 2);
  }

  @Test
  void theChangesOfTheEnglishListAreFound() throws IOException {
    compare(changes("sample-control-list"), expectedChanges("changes.en.tsv"), 6, 6);
  }

  @Test
  void everyChangeOfTheChineseListIsFoundAndNoOther() throws IOException {
    compare(changes("sample-cn-list"), expectedChanges("changes.zh.tsv"), 0, 0);
  }

  /** The allowances are what is still to be mended; they only ever go down. */
  private static void compare(
      SortedSet<String> found, SortedSet<String> expected, int mayMiss, int mayInvent) {
    TreeSet<String> missing = new TreeSet<>(expected);
    missing.removeAll(found);
    TreeSet<String> invented = new TreeSet<>(found);
    invented.removeAll(expected);
    String shown =
        "missing:\n  "
            + String.join("\n  ", missing)
            + "\ninvented:\n  "
            + String.join("\n  ", invented);
    assertThat(missing).as(shown).hasSizeLessThanOrEqualTo(mayMiss);
    assertThat(invented).as(shown).hasSizeLessThanOrEqualTo(mayInvent);
  }

  // what was read

  private static SortedSet<String> found(String list) {
    TreeSet<String> lines = new TreeSet<>();
    for (ControlList content : contents(list)) {
      Map<String, String> names = names(content.document());
      for (Parameter parameter : content.controlling()) {
        if (parameter.role() == ParameterRole.THRESHOLD) {
          lines.add(
              content.document().edition().date()
                  + " "
                  + names.get(parameter.provision())
                  + " "
                  + wording(parameter.threshold()));
        }
      }
    }
    return lines;
  }

  private static List<ControlList> contents(String list) {
    return corpus.inProvisions(corpus.primaries(new ListId(list)));
  }

  /** What the expected files call a provision: a note has the name of what it speaks of. */
  private static Map<String, String> names(Document document) {
    String note = document.edition().language() == Language.CHINESE ? " 注" : " Note";
    Map<String, String> names = new HashMap<>();
    for (Provision provision : document.outline().provisions()) {
      String name = provision.designator().toString();
      names.put(provision.path(), provision.kind() == ProvisionKind.NOTE ? name + note : name);
    }
    return names;
  }

  private static String wording(Optional<Threshold> threshold) {
    return threshold
        .map(t -> t.comparator() + " " + base(t.low()) + " " + base(t.high()))
        .orElse("-");
  }

  private static String base(Optional<Quantity> quantity) {
    return quantity
        .map(q ->
            q.base().stripTrailingZeros().toPlainString() + " " + q.unit().dimension().baseUnit())
        .orElse("-");
  }

  private static SortedSet<String> changes(String list) {
    List<ControlList> contents = contents(list);
    TreeSet<String> lines = new TreeSet<>();
    for (int i = 1; i < contents.size(); i++) {
      Map<String, String> before = names(contents.get(i - 1).document());
      Map<String, String> after = names(contents.get(i).document());
      for (Change change : Comparison.of(contents.get(i - 1), contents.get(i)).changes()) {
        lines.add(
            change.from().date()
                + " "
                + change.to().date()
                + " "
                + change.kind().code()
                + " "
                + side(change.before(), before)
                + " -> "
                + side(change.after(), after)
                + " "
                + change.direction().code());
      }
    }
    return lines;
  }

  private static String side(Optional<Side> side, Map<String, String> names) {
    String name = side.map(s -> String.valueOf(names.get(s.path()))).orElse("-");
    return name + " " + wording(side.flatMap(Side::parameter).flatMap(Parameter::threshold));
  }

  // what was expected

  private static SortedSet<String> expected(String file) throws IOException {
    TreeSet<String> lines = new TreeSet<>();
    for (Map<String, String> row : rows(file)) {
      lines.add(
          cell(row, "edition") + " " + cell(row, "designator") + " " + wording(threshold(row, "")));
    }
    return lines;
  }

  private static SortedSet<String> expectedChanges(String file) throws IOException {
    TreeSet<String> lines = new TreeSet<>();
    for (Map<String, String> row : rows(file)) {
      lines.add(
          cell(row, "from")
              + " "
              + cell(row, "to")
              + " "
              + cell(row, "kind")
              + " "
              + side(row, "Before")
              + " -> "
              + side(row, "After")
              + " "
              + cell(row, "direction"));
    }
    return lines;
  }

  private static String side(Map<String, String> row, String side) {
    String designator = cell(row, "designator" + side);
    return (designator.isEmpty() ? "-" : designator) + " " + wording(threshold(row, side));
  }

  private static Optional<Threshold> threshold(Map<String, String> row, String side) {
    Optional<Quantity> low = quantity(row, "low" + side, "unit" + side);
    Optional<Quantity> high = quantity(row, "high" + side, "unit" + side);
    return switch (cell(row, "comparator" + side)) {
      case ">" -> low.map(Threshold.Exceeding::new);
      case ">=" -> low.map(Threshold.AtLeast::new);
      case "<" -> high.map(Threshold.Below::new);
      case "<=" -> high.map(Threshold.AtMost::new);
      case "=" -> low.or(() -> high).map(Threshold.Exactly::new);
      case "approx" -> low.or(() -> high).map(Threshold.About::new);
      case "range" ->
          Optional.of(
              new Threshold.Within(
                  new Threshold.AtLeast(low.orElseThrow()),
                  new Threshold.AtMost(high.orElseThrow())));
      default -> Optional.empty();
    };
  }

  private static Optional<Quantity> quantity(Map<String, String> row, String number, String unit) {
    String code = cell(row, unit);
    Unit known = UnitCode.parse(code).orElseGet(() -> Unit.count(code));
    return cell(row, number).isEmpty()
        ? Optional.empty()
        : Optional.of(new Quantity(new BigDecimal(cell(row, number)), known));
  }

  private static String cell(Map<String, String> row, String name) {
    return row.getOrDefault(name, "");
  }

  private static List<Map<String, String>> rows(String file) throws IOException {
    List<String> lines = Files.readAllLines(SampleCorpus.FOLDER.resolve("expected").resolve(file));
    String[] names = lines.getFirst().split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < names.length; i++) {
        row.put(names[i], i < cells.length ? cells[i] : "");
      }
      rows.add(row);
    }
    return rows;
  }
}
