package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.track.time.ProvisionDate;
import java.util.List;
import java.util.Optional;

/**
 * What a threshold was in one edition.
 *
 * @param strand which threshold of its lineage it is, counted from 0 in the order of appearance
 * @param designator what its provision was called then
 * @param change what happened to it since the edition before; empty if nothing did
 * @param days from when and until when its provision says that it binds; empty if nothing is said
 */
public record HistoryLine(
    Lineage lineage,
    int strand,
    Edition edition,
    Designator designator,
    Parameter parameter,
    Optional<Change> change,
    List<ProvisionDate> days) {
  public HistoryLine {
    days = List.copyOf(days);
  }
}
