package dev.thresher.app.pipeline;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.store.LineReader;
import dev.thresher.corpus.store.LineWriter;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.track.parameter.Reversal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What only the whole series of a list tells of a change between two neighbouring editions: that it
 * undoes an earlier one, or makes it again.
 *
 * @param words by change; only looked up
 */
public record SeriesNotes(Map<Spot, String> words) {
  private static final SeriesNotes NONE = new SeriesNotes(Map.of());

  public SeriesNotes {
    words = Map.copyOf(words);
  }

  /**
   * A change, by its lineage, the days of its editions and where its later threshold stands.
   *
   * @param start the offset of the quotation
   */
  public record Spot(String lineage, String from, String to, int start) {
    static Spot of(Change change) {
      return new Spot(
          change.lineage().id(),
          change.from().date().toString(),
          change.to().date().toString(),
          change
              .after()
              .flatMap(Side::evidence)
              .map(Evidence::span)
              .map(s -> s.start())
              .orElse(-1));
    }
  }

  /** Where no series is known. */
  public static SeriesNotes none() {
    return NONE;
  }

  public static SeriesNotes of(List<Reversal> reversals) {
    Map<Spot, String> words = new HashMap<>();
    for (Reversal each : reversals) {
      words.put(Spot.of(each.second()), words(each));
    }
    return new SeriesNotes(words);
  }

  /** Such as "undoes that of 2018-11-02". */
  public static String words(Reversal reversal) {
    return switch (reversal.kind()) {
          case UNDONE -> "undoes that of ";
          case REPEATED -> "repeats that of ";
        }
        + reversal.first().to().date();
  }

  /** Empty if there is nothing to be noted. */
  public String of(Change change) {
    return words.getOrDefault(Spot.of(change), "");
  }

  byte[] encode() {
    LineWriter out = LineWriter.ascii();
    List<Map.Entry<Spot, String>> sorted =
        words.entrySet().stream()
            .sorted(
                Map.Entry.comparingByKey(
                    java.util.Comparator.comparing(Spot::lineage)
                        .thenComparing(Spot::to)
                        .thenComparing(Spot::from)
                        .thenComparingInt(Spot::start)))
            .toList();
    out.number(sorted.size());
    for (Map.Entry<Spot, String> each : sorted) {
      Spot spot = each.getKey();
      out.text(spot.lineage()).text(spot.from()).text(spot.to()).number(spot.start());
      out.text(each.getValue());
    }
    return out.bytes();
  }

  static SeriesNotes decode(byte[] lines) {
    LineReader in = new LineReader(lines);
    Map<Spot, String> words = new HashMap<>();
    int count = in.number();
    for (int i = 0; i < count; i++) {
      Spot spot = new Spot(in.text(), in.text(), in.text(), in.number());
      words.put(spot, in.text());
    }
    return new SeriesNotes(words);
  }
}
