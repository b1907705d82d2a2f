package dev.thresher.app.pipeline;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.text.Span;
import dev.thresher.track.parameter.History;
import dev.thresher.track.parameter.HistoryLine;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A history of a list with the places of its quotations in the published files.
 *
 * @param places for a human; only looked up
 */
public record PlacedHistory(History history, Map<Spot, String> places) {
  public PlacedHistory {
    places = Map.copyOf(places);
  }

  /** Where a quotation stands. */
  public record Spot(Edition edition, Span span) {
    static Spot of(HistoryLine line) {
      return new Spot(line.edition(), line.parameter().evidence().span());
    }
  }

  /** With the places that the documents of its editions tell. */
  static PlacedHistory of(History history, Map<Edition, Document> from) {
    Map<Spot, String> places = new HashMap<>();
    for (HistoryLine line : history.lines()) {
      Spot spot = Spot.of(line);
      Optional.ofNullable(from.get(line.edition()))
          .ifPresent(document -> places.put(spot, document.place(spot.span())));
    }
    return new PlacedHistory(history, places);
  }

  /** Empty if it is not known. */
  public String place(HistoryLine line) {
    return places.getOrDefault(Spot.of(line), "");
  }

  /** Another history of the same editions. */
  public PlacedHistory with(History other) {
    return new PlacedHistory(other, places);
  }
}
