package dev.thresher.app.pipeline;

import java.util.List;
import java.util.function.BiConsumer;

/** Extracts many sources; how many at a time and where is its own affair. */
public interface Runner {
  /**
   * Extracts each source, keeps what came of it where it was worked out, and hands over the records
   * in the order of the sources, each as soon as it and all before it are there.
   */
  void run(
      ExtractionKeeper keeper, List<Source> sources, BiConsumer<Source, ExtractionRecord> results);
}
