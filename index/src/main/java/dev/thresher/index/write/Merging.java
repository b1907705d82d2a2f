package dev.thresher.index.write;

import dev.thresher.index.field.WordBreaking;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;

/** How what is written into an index becomes segments, and these become fewer. */
final class Merging {
  /**
   * How many segments of about a size stand side by side before they are merged; an edition adds
   * one or two. With the usual eight, every fourth edition of a list that grows waits for a merge
   * that costs as much as the edition; a question to eighteen takes 1.7 times what it takes to
   * three (7 ms and 4 ms, measured on nine editions).
   */
  private static final int SEGMENTS = 20;

  private Merging() {}

  /** Merges at once and wholly: deleted editions must not weigh in the frequencies of words. */
  static IndexWriterConfig configuration(WordBreaking words) {
    var merges = new TieredMergePolicy();
    merges.setForceMergeDeletesPctAllowed(0);
    merges.setSegmentsPerTier(SEGMENTS);
    return new IndexWriterConfig(words.writing())
        .setCommitOnClose(false)
        .setMergePolicy(merges)
        .setMergeScheduler(new SerialMergeScheduler())
        .setRAMBufferSizeMB(64);
  }
}
