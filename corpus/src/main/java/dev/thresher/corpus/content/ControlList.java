package dev.thresher.corpus.content;

import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

  /**
   * The parameters for those who compare or look for controls: what a definition, a pointer, a
   * licence row or an amendment not yet in force bounds controls nothing and is a count there.
   */
  public List<Parameter> controlling() {
    Set<String> idle =
        document.outline().provisions().stream()
            .filter(provision -> !provision.kind().isOperative())
            .map(Provision::path)
            .collect(Collectors.toSet());
    return parameters.stream()
        .map(parameter ->
            parameter.role() == ParameterRole.THRESHOLD && idle.contains(parameter.provision())
                ? parameter.inRole(ParameterRole.COUNT)
                : parameter)
        .toList();
  }

  @Override
  public ControlList inProvisions() {
    return this;
  }
}
