package dev.thresher.corpus.content;

import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.text.Evidence;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of destinations against reasons for control, such as the Commerce Country Chart, or of
 * destinations against country groups: a mark in a cell means the column applies.
 *
 * @param columns in the order of the table: {@code CB 1}, {@code D:5}
 */
public record CountryChart(Document document, List<String> columns, List<ChartRow> rows)
    implements Content {
  private static final String SOURCE = "list";

  public CountryChart {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  @Override
  public ControlList inProvisions() {
    return new ControlList(
        document,
        List.of(),
        List.of(),
        rows.stream().flatMap(CountryChart::place).sorted(EntityMention.BY_PLACE).toList(),
        NumeralCensus.none());
  }

  private static Stream<EntityMention> place(ChartRow row) {
    Destination destination = row.destination();
    return destination.heading().stream()
        .map((Evidence heading) ->
            new EntityMention(
                row.provision(), EntityType.PLACE, destination.country(), SOURCE, heading));
  }
}
