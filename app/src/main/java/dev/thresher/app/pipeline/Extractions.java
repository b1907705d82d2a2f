package dev.thresher.app.pipeline;

import dev.thresher.corpus.store.Holding;
import dev.thresher.corpus.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The extractions of a store's editions: kept under their key, computed when they are not there.
 */
public final class Extractions {
  private final Store store;
  private final ExtractionKeeper keeper;
  private final Runner runner;
  private final KeptSentences sentences;

  /**
   * @param sentences saved after each run
   */
  public Extractions(Store store, ExtractorSpec spec, Runner runner, KeptSentences sentences) {
    this.store = store;
    this.keeper = new ExtractionKeeper(spec, store.derived());
    this.runner = runner;
    this.sentences = sentences;
  }

  /** In this JVM on all cores. */
  public static Extractions local(Store store) {
    KeptSentences sentences = KeptSentences.of(store.derived());
    return new Extractions(
        store, ExtractorSpec.standard(), LocalRunner.onAllCores(sentences), sentences);
  }

  /** The same; what is read is known at once to those who remember it. */
  public static Extractions local(Store store, KeptEditions kept) {
    KeptSentences sentences = KeptSentences.of(store.derived());
    return new Extractions(
        store,
        ExtractorSpec.standard(),
        LocalRunner.onAllCores(sentences).telling(kept::read),
        sentences);
  }

  public KeptSentences sentences() {
    return sentences;
  }

  /** What is kept of an edition's extraction; empty if it has not been done by this version. */
  public Optional<ExtractionRecord> kept(Holding.OfEdition holding) {
    return keeper.kept(source(holding));
  }

  /**
   * Extracts what is not kept and hands over each record in the order of the holdings.
   *
   * @param done is told of each extraction that had to be done
   */
  public void extract(
      List<Holding.OfEdition> holdings, BiConsumer<Holding.OfEdition, ExtractionRecord> done) {
    List<Source> sources = new ArrayList<>();
    holdings.forEach(holding -> sources.add(source(holding)));
    runner.run(keeper, sources, (source, extraction) -> done.accept(source.holding(), extraction));
    sentences.save();
  }

  private Source source(Holding.OfEdition holding) {
    return new Source(holding, store.objects());
  }
}
