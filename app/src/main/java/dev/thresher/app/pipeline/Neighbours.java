package dev.thresher.app.pipeline;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.CountryChart;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import dev.thresher.track.chart.ChartComparison;
import dev.thresher.track.parameter.Comparison;
import dev.thresher.track.parameter.Lineages;
import dev.thresher.track.party.PartyComparison;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares editions of a list, whatever their shape. A list in provisions is followed through all
 * its editions, so that a change bears the same lineage whichever two of them are compared.
 */
public final class Neighbours {
  private final Map<Edition, Content> contents;
  private final Optional<Lineages> lineages;

  private Neighbours(Map<Edition, Content> contents, Optional<Lineages> lineages) {
    this.contents = contents;
    this.lineages = lineages;
  }

  /** What changed, and which provisions may be one and may be not. */
  public record Step(
      Document before, Document after, List<Change> changes, List<Undecided> undecided) {
    public Step {
      changes = List.copyOf(changes);
      undecided = List.copyOf(undecided);
    }
  }

  /** All tracked editions of a list. */
  public static Neighbours of(Corpus corpus, ListId list) {
    List<Content> editions = corpus.contents(corpus.primaries(list));
    boolean isInProvisions =
        editions.stream()
            .noneMatch(each -> each instanceof PartyList || each instanceof CountryChart);
    return new Neighbours(
        editions.stream()
            .collect(Collectors.toMap(each -> each.document().edition(), Function.identity())),
        isInProvisions ? Optional.of(corpus.lineages(list)) : Optional.empty());
  }

  /** What changed from one of these editions to a later one. */
  public Step compare(Edition from, Edition to) {
    Content before = content(from);
    Content after = content(to);
    if (before instanceof PartyList was && after instanceof PartyList is) {
      return step(before, after, PartyComparison.of(was, is).changes(), List.of());
    }
    if (before instanceof CountryChart was && after instanceof CountryChart is) {
      return step(before, after, ChartComparison.of(was, is).changes(), List.of());
    }
    Comparison comparison =
        lineages
            .map(all -> all.comparison(from, to))
            .orElseGet(() -> Comparison.of(before.inProvisions(), after.inProvisions()));
    return step(before, after, comparison.changes(), Undecided.in(comparison.alignment()));
  }

  private static Step step(
      Content before, Content after, List<Change> changes, List<Undecided> undecided) {
    return new Step(before.document(), after.document(), changes, undecided);
  }

  private Content content(Edition edition) {
    return Optional.ofNullable(contents.get(edition))
        .orElseThrow(
            () -> new IllegalArgumentException(edition.name() + " is none of these editions"));
  }
}
