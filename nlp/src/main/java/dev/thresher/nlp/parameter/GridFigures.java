package dev.thresher.nlp.parameter;

import dev.thresher.corpus.content.NumeralCensus;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Grid;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The parameters of a document together with the figures of its tables. */
public final class GridFigures {
  private final TreeMap<Integer, GridReader.Figure> figures = new TreeMap<>();
  private final TreeMap<Integer, Provision> provisions = new TreeMap<>();

  private GridFigures(Document document, Language language) {
    for (Provision provision : document.outline().provisions()) {
      provision.own().forEach(span -> provisions.put(span.start(), provision));
    }
    for (Grid grid : document.text().grids()) {
      for (GridReader.Figure figure : new GridReader(document.text(), grid, language).figures()) {
        figures.putIfAbsent(figure.parameter().evidence().span().start(), figure);
      }
    }
  }

  public static GridFigures of(Document document) {
    return new GridFigures(document, document.edition().language());
  }

  /** What the sentences gave, and in place of bare numbers what the tables say of them. */
  public List<Parameter> with(List<Parameter> read) {
    if (figures.isEmpty()) {
      return read;
    }
    List<Parameter> all = new ArrayList<>();
    Map<Span, Parameter> taken = new TreeMap<>();
    for (Parameter parameter : read) {
      Optional<GridReader.Figure> figure = figureAt(parameter.evidence().span());
      boolean isKept = figure.isEmpty() || isWhole(parameter, figure.get());
      if (isKept) {
        all.add(figure.map(known -> named(parameter, known)).orElse(parameter));
        figure.ifPresent(known -> taken.put(known.cell().span(), parameter));
      }
    }
    for (GridReader.Figure figure : figures.values()) {
      if (!taken.containsKey(figure.cell().span())) {
        all.add(placed(figure.parameter()));
      }
    }
    all.sort(Comparator.comparing(parameter -> parameter.evidence().span()));
    return all;
  }

  /** Numerals that a table gives a role are no longer unread. */
  public NumeralCensus relieve(NumeralCensus census) {
    return new NumeralCensus(
        census.numerals(),
        census.unread().stream().filter(span -> figureAt(span).isEmpty()).toList());
  }

  private Optional<GridReader.Figure> figureAt(Span span) {
    return Optional.ofNullable(figures.lowerEntry(span.end()))
        .map(Map.Entry::getValue)
        .filter(figure -> overlaps(figure.parameter().evidence().span(), span));
  }

  private static boolean overlaps(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  /** A sentence that read the cell by itself as a bound knows it as well. */
  private static boolean isWhole(Parameter read, GridReader.Figure figure) {
    return read.role() == ParameterRole.THRESHOLD
        && figure.cell().span().contains(read.evidence().span())
        && !read.unitAsWritten().isEmpty()
        && read.threshold()
            .flatMap(t -> t.low().or(t::high))
            .equals(figure.parameter().threshold().flatMap(t -> t.low().or(t::high)));
  }

  private static Parameter named(Parameter read, GridReader.Figure figure) {
    Parameter known = figure.parameter();
    if (known.property().isEmpty()) {
      return read;
    }
    return new Parameter(
        read.provision(),
        known.property(),
        known.concept(),
        known.subject().or(read::subject),
        read.threshold(),
        read.unitAsWritten(),
        read.role(),
        read.conditions().isEmpty() ? known.conditions() : read.conditions(),
        read.excluded(),
        read.suspect(),
        read.evidence());
  }

  private Parameter placed(Parameter parameter) {
    Optional<Provision> provision =
        Optional.ofNullable(provisions.floorEntry(parameter.evidence().span().start()))
            .map(Map.Entry::getValue);
    return new Parameter(
        provision.map(Provision::path).orElse(""),
        parameter.property(),
        parameter.concept(),
        parameter.subject(),
        parameter.threshold(),
        parameter.unitAsWritten(),
        parameter.role(),
        parameter.conditions(),
        parameter.excluded(),
        parameter.suspect(),
        parameter.evidence());
  }
}
