package dev.thresher.app.pipeline;

import java.util.List;
import java.util.function.BiConsumer;

/** Extracts many sources; how many at a time and where is its own affair. */
public interface Runner {
  /**
   * Extracts each source and hands over the results in the order of the sources, each as soon as it
   * and all before it are there.
   */
  void run(ExtractorSpec spec, List<Source> sources, BiConsumer<Source, EncodedExtraction> results);
}
