package dev.thresher.nlp.parameter;

import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.text.Cell;
import dev.thresher.corpus.text.Grid;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.quantity.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the figures of a table: property, unit and comparator stand in the heads of the column or
 * in the row, the thing in its first cell.
 */
public final class GridReader {
  private final SourceText source;
  private final Grid grid;
  private final Language language;
  private final List<Cell> heads;
  private final Map<Cell, ColumnHead> columns = new HashMap<>();

  public GridReader(SourceText source, Grid grid, Language language) {
    this.source = source;
    this.grid = grid;
    this.language = language;
    this.heads = grid.heads();
  }

  /** A figure that was read, with the cell that it stands in. */
  public record Figure(Cell cell, Parameter parameter) {}

  /** The figures in order of the rows; their provisions are not known here and left empty. */
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    boolean rowsNameProperties =
        heads.stream().anyMatch(head -> columnOf(head).is(GridWords.PROPERTY));
    for (List<Cell> row : grid.body()) {
      figures.addAll(row(row, rowsNameProperties));
    }
    return figures;
  }

  private List<Figure> row(List<Cell> row, boolean rowsNameProperties) {
    List<Figure> figures = new ArrayList<>();
    GridRow meaning = GridRow.of(row.stream().map(this::placed).toList(), language);
    for (Cell cell : row) {
      ColumnHead head = columnOf(cell);
      boolean isFigure = !head.isLabel() && !meaning.isSpent(cell);
      for (Bound bound : isFigure ? bounds(cell, head, meaning) : List.<Bound>of()) {
        Parameter parameter = parameter(cell, bound, head, meaning, rowsNameProperties);
        figures.add(new Figure(cell, restated(figures, parameter)));
      }
    }
    return figures;
  }

  private GridRow.Placed placed(Cell cell) {
    return new GridRow.Placed(cell, words(cell), columnOf(cell));
  }

  private String words(Cell cell) {
    return source.quote(cell.span()).strip().replaceAll("\\s+", " ");
  }

  private ColumnHead columnOf(Cell cell) {
    return columns.computeIfAbsent(
        cell,
        key ->
            ColumnHead.of(
                heads.stream().filter(head -> head.sharesColumn(key)).map(this::words).toList(),
                language));
  }

  private List<Bound> bounds(Cell cell, ColumnHead head, GridRow row) {
    String words = source.quote(cell.span());
    String unit = head.unit().isPresent() ? head.unitAsWritten() : row.unitAsWritten();
    Optional<Relation> relation = row.relation().or(head::relation);
    return new CellBounds(language, unit, relation).of(words);
  }

  private Parameter parameter(
      Cell cell, Bound bound, ColumnHead head, GridRow row, boolean rowsNameProperties) {
    boolean isOfRow = rowsNameProperties || !namesQuantity(head, row);
    GridName name = GridName.of(isOfRow ? row.name() : head.property(), language);
    String named = name.property();
    String other = isOfRow ? head.property() : row.name();
    Optional<Threshold> threshold =
        bound.claim().threshold(() -> Polarity.isLessBetter(named, bound));
    int start = cell.span().start();
    int end = Math.min(cell.span().length(), bound.end());
    String written =
        bound
            .claim()
            .first()
            .filter(m -> m.unitEnd() > m.unitStart() && m.unitEnd() <= cell.span().length())
            .map(m -> source.quote(new Span(start + m.unitStart(), start + m.unitEnd())))
            .orElse(head.unit().isPresent() ? head.unitAsWritten() : row.unitAsWritten());
    return new Parameter(
        "",
        named,
        Concepts.standard().of(named),
        Optional.of(other).filter(thing -> !thing.isEmpty()),
        threshold,
        written,
        ParameterRole.THRESHOLD,
        conditions(row, name),
        false,
        bound.claim().isSuspect() ? Optional.of("exponent") : Optional.empty(),
        source.evidence(new Span(start + bound.start(), start + Math.max(end, bound.start()))));
  }

  /** "Category 1" above "TBq" is no quantity, the thing in the row has one. */
  private boolean namesQuantity(ColumnHead head, GridRow row) {
    return !head.property().isEmpty()
        && (row.name().isEmpty()
            || head.isQuantity()
            || Quantities.isNamed(head.property())
            || language != Language.ENGLISH);
  }

  private List<MeasuringCondition> conditions(GridRow row, GridName name) {
    List<MeasuringCondition> conditions = new ArrayList<>();
    row.condition().ifPresent(placed -> conditions.add(measuring(placed)));
    name.condition()
        .flatMap(this::placeOf)
        .map(source::evidence)
        .map(words -> new MeasuringCondition("", Optional.empty(), words))
        .ifPresent(conditions::add);
    return conditions;
  }

  private MeasuringCondition measuring(GridRow.Placed placed) {
    Optional<Threshold> threshold =
        bounds(placed.cell(), placed.head(), GridRow.none()).stream()
            .findFirst()
            .flatMap(bound -> bound.claim().threshold(() -> true));
    return new MeasuringCondition(
        placed.head().property(), threshold, source.evidence(placed.cell().span()));
  }

  /** Where in the table the words stand. */
  private Optional<Span> placeOf(String words) {
    int at = source.characters().indexOf(words, grid.cells().getFirst().span().start());
    return at >= 0 && at < grid.cells().getLast().span().end()
        ? Optional.of(new Span(at, at + words.length()))
        : Optional.empty();
  }

  /** "60 | 1,600" below "TBq | Ci": one amount in two units. */
  private static Parameter restated(List<Figure> before, Parameter parameter) {
    if (before.isEmpty()) {
      return parameter;
    }
    Parameter last = before.getLast().parameter();
    boolean isAgain =
        last.property().equals(parameter.property())
            && last.subject().equals(parameter.subject())
            && OneAmount.isRounded(last.threshold(), parameter.threshold());
    return isAgain ? parameter.inRole(ParameterRole.EQUIVALENT) : parameter;
  }
}
