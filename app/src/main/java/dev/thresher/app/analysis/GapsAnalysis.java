package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.CategoryCounts;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.HeatMap;
import dev.thresher.app.report.Label;
import dev.thresher.app.report.Table;
import dev.thresher.app.report.page.Node;
import dev.thresher.corpus.content.ConditionText;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.track.gap.Capability;
import dev.thresher.track.gap.Gap;
import dev.thresher.track.gap.GapAnalysis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A table of capabilities against the thresholds of an edition.
 *
 * @param asOf a day; empty for the latest edition
 */
public record GapsAnalysis(CapabilityTable capabilities, String list, Optional<String> asOf)
    implements Analysis {
  private static final List<String> COUNTS =
      List.of(
          "technology",
          "product",
          "property",
          "value",
          "amount",
          "amount_unit",
          "date",
          "source",
          "reached",
          "short",
          "refused",
          "highest_factor",
          "set");
  private static final List<String> ROWS =
      List.of(
          "set",
          "designator",
          "standing",
          "factor",
          "value",
          "amount",
          "amount_unit",
          "threshold",
          "low",
          "high",
          "threshold_unit",
          "why",
          "taken_for_granted",
          "source",
          "edition",
          "quote",
          "start",
          "end");

  /** Example: {@code 3A}. */
  private static final Pattern ENTRY_GROUP = Pattern.compile("\\d[A-E]");

  @Override
  public AnalysisReport report(Choice choice) {
    ListId id = choice.tracked(list);
    List<Capability> table = capabilities.rows();
    Held held =
        asOf.map(day -> choice.inForce(id, day))
            .orElseGet(() -> choice.corpus().primaries(id).getLast());
    ControlList content = choice.corpus().content(held).inProvisions();
    GapAnalysis analysis = GapAnalysis.of(content);
    List<List<Cell>> counts = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    Map<Label, Map<Label, HeatMap.Tally>> heat = new TreeMap<>();
    for (Capability capability : table) {
      List<Gap> gaps = analysis.gaps(capability);
      counts.add(count(capability, gaps));
      for (Gap gap : gaps) {
        rows.add(row(held.edition().name(), gap));
        heat(heat, gap);
      }
    }
    return new AnalysisReport(
        "Capabilities beside " + held.edition().name(),
        new Table(COUNTS, counts),
        new Table(ROWS, rows),
        notes(table),
        heat.isEmpty() ? List.of() : List.of(drawing(heat)));
  }

  private static Node.Element drawing(Map<Label, Map<Label, HeatMap.Tally>> heat) {
    return HeatMap.of(
        "Thresholds reached of those compared, by technology and category",
        "rows: field of technology; columns: category of the list; reached / compared",
        heat);
  }

  private static void heat(Map<Label, Map<Label, HeatMap.Tally>> heat, Gap gap) {
    if (gap.standing() == Gap.Standing.REFUSED) {
      return;
    }
    heat.computeIfAbsent(Label.ofField(gap.capability().technology()), key -> new TreeMap<>())
        .merge(
            Label.ofCategory(category(gap)),
            new HeatMap.Tally(gap.standing() == Gap.Standing.REACHED ? 1 : 0, 1),
            HeatMap.Tally::plus);
  }

  /** {@code 3} of 3A001; of other codes their first step. */
  private static String category(Gap gap) {
    String entry = CategoryCounts.category(gap.designator());
    return ENTRY_GROUP.matcher(entry).matches() ? entry.substring(0, 1) : entry;
  }

  static String set(Capability capability) {
    return "row " + capability.line();
  }

  static String amount(Capability capability) {
    return ConditionText.amount(capability.value());
  }

  static Cell low(Parameter parameter) {
    return Cell.decimal(parameter.threshold().flatMap(Threshold::low).map(Quantity::value));
  }

  static Cell high(Parameter parameter) {
    return Cell.decimal(parameter.threshold().flatMap(Threshold::high).map(Quantity::value));
  }

  static Cell unit(Parameter parameter) {
    return parameter
        .threshold()
        .map(Threshold::unit)
        .map(GapsAnalysis::unit)
        .orElseGet(Cell.Nothing::new);
  }

  /** Its UCUM code. */
  static Cell unit(Unit unit) {
    return Cell.text(unit.code());
  }

  private static long count(List<Gap> gaps, Gap.Standing standing) {
    return gaps.stream().filter(gap -> gap.standing() == standing).count();
  }

  private static List<Cell> count(Capability capability, List<Gap> gaps) {
    return List.of(
        Cell.text(capability.technology()),
        Cell.text(capability.product()),
        Cell.text(capability.property()),
        Cell.text(amount(capability)),
        new Cell.Decimal(capability.value().value()),
        unit(capability.value().unit()),
        Cell.text(capability.date().toString()),
        Cell.text(capability.source()),
        Cell.count(count(gaps, Gap.Standing.REACHED)),
        Cell.count(count(gaps, Gap.Standing.SHORT)),
        Cell.count(count(gaps, Gap.Standing.REFUSED)),
        Cell.decimal(
            gaps.stream().flatMap(gap -> gap.factor().stream()).max(BigDecimal::compareTo)),
        gaps.isEmpty() ? new Cell.Nothing() : Cell.text(set(capability)));
  }

  private static List<Cell> row(String edition, Gap gap) {
    var evidence = gap.parameter().evidence();
    return List.of(
        Cell.text(set(gap.capability())),
        Cell.text(gap.designator().toString()),
        Cell.text(gap.standing().code()),
        Cell.decimal(gap.factor()),
        Cell.text(amount(gap.capability())),
        new Cell.Decimal(gap.capability().value().value()),
        unit(gap.capability().value().unit()),
        Cell.text(gap.parameter().threshold().map(ConditionText::wording)),
        low(gap.parameter()),
        high(gap.parameter()),
        unit(gap.parameter()),
        Cell.text(gap.why()),
        Cell.text(String.join("; ", gap.unstated())),
        Cell.text(gap.capability().source()),
        Cell.text(edition),
        Cell.text(evidence.quote()),
        Cell.count(evidence.span().start()),
        Cell.count(evidence.span().end()));
  }

  static List<String> notes(List<Capability> table) {
    long illustrative =
        table.stream().filter(each -> each.source().startsWith("illustrative")).count();
    List<String> notes = new ArrayList<>();
    notes.add(
        illustrative
            + " of "
            + table.size()
            + " capabilities are illustrative: they show the form and say nothing of the world");
    long unverified =
        table.stream()
            .filter(
                each -> each.source().contains("UNVERIFIED") || each.source().contains("SECONDARY"))
            .count();
    if (unverified > 0) {
      notes.add(
          unverified + " rest on figures that their file itself marks as unverified or secondary");
    }
    notes.add(
        "reached: the capability goes as far as the threshold; a control may ask for more, see"
            + " 'thresher meets'");
    notes.add(
        "factor: how many times as far as the threshold the capability goes, in the direction of"
            + " the control");
    notes.add(
        "refused: nothing is compared, because the class of part differs (a cell is not a pack),"
            + " the bound only closes a band, the control is on what is for the thing, or a stated"
            + " circumstance lies outside");
    notes.add(
        "taken for granted: what the paragraph bounds beside and the capability does not state;"
            + " write it behind an at sign: 1.3 GSPS @ resolution = 12 bit");
    return notes;
  }
}
