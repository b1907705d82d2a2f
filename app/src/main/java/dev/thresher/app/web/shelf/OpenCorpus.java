package dev.thresher.app.web.shelf;

import dev.thresher.app.job.Choice;
import dev.thresher.app.job.Job;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.report.Report;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.index.search.SearchIndex;
import dev.thresher.track.parameter.Lineages;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A store as it was when it was opened: its editions, its index, and what was computed from them.
 */
public final class OpenCorpus implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  private final Corpus corpus;
  private final SearchIndex index;
  private final String fingerprint;
  private final Computations computations;

  OpenCorpus(Corpus corpus, SearchIndex index) {
    Runtime machine = Runtime.getRuntime();
    this.corpus = corpus.remembering(new KeptContents(machine.maxMemory()));
    this.index = index;
    this.fingerprint = index.fingerprint();
    this.computations = new Computations(Math.max(2, machine.availableProcessors()), PATIENCE);
  }

  public Corpus corpus() {
    return corpus;
  }

  public SearchIndex index() {
    return index;
  }

  /** Of all that the answers depend on: the same, the same answers. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Turns names into lists, days and editions. */
  public Choice choice() {
    return new Choice(corpus, note -> {});
  }

  /** The report of a job, computed once. */
  public <R extends Report> R report(Job job, Class<R> type) {
    return computed(job, type, () -> type.cast(job.report(choice())));
  }

  public Content content(Held held) {
    return corpus.content(held);
  }

  public Lineages lineages(ListId list) {
    return computed("lineages of " + list, Lineages.class, () -> corpus.lineages(list));
  }

  /**
   * What takes a while, computed once.
   *
   * @param name what it is an answer to; equal names have equal answers
   */
  public <T> T computed(Object name, Class<T> type, Supplier<T> work) {
    return computations.answer(name, type, work);
  }

  /** The same, made of an edition. */
  public <T> T computed(String what, Held held, Class<T> type, Function<Content, T> work) {
    return computed(
        what + " of " + held.edition().name(), type, () -> work.apply(corpus.content(held)));
  }

  @Override
  public void close() {
    computations.close();
    index.close();
  }
}
