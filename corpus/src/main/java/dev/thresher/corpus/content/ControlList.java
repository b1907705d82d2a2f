package dev.thresher.corpus.content;

import dev.thresher.corpus.entry.Document;
import java.util.List;

/** A list or regulation in provisions, with all that was read out of it, each sorted by span. */
public record ControlList(
    Document document,
    List<Parameter> parameters,
    List<DateMention> dates,
    List<EntityMention> entities,
    NumeralCensus census)
    implements Content {
  public ControlList {
    parameters = List.copyOf(parameters);
    dates = List.copyOf(dates);
    entities = List.copyOf(entities);
  }

  @Override
  public ControlList inProvisions() {
    return this;
  }
}
