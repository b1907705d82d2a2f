package dev.thresher.app.web.shelf;

import dev.thresher.app.job.Choice;
import dev.thresher.app.job.Job;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.report.Report;
import dev.thresher.corpus.content.Content;
import dev.thresher.index.search.SearchIndex;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A store as it was when it was opened: its editions, its index, and what was computed from them.
 */
public final class OpenCorpus implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(25);
  private static final int SMALL = 20_000;

  private final Corpus corpus;
  private final SearchIndex index;
  private final String fingerprint;
  private final Computations computations;

  OpenCorpus(Corpus corpus, SearchIndex index) {
    this.corpus = corpus;
    this.index = index;
    this.fingerprint = index.fingerprint();
    this.computations =
        new Computations(Math.max(2, Runtime.getRuntime().availableProcessors()), PATIENCE);
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
    Choice choice = choice();
    int weight = job.editions(choice).stream().mapToInt(OpenCorpus::weight).sum();
    return computations.answer(job, type, weight, () -> type.cast(job.report(choice)));
  }

  private static int weight(Held held) {
    return held.quality().characters() + 1;
  }

  public Content content(Held held) {
    return corpus.content(held);
  }

  /**
   * What takes a while and is small, computed once.
   *
   * @param name what it is an answer to; equal names have equal answers
   */
  public <T> T computed(Object name, Class<T> type, Supplier<T> work) {
    return computations.answer(name, type, SMALL, work);
  }

  /** The same, made of an edition and holding on to it. */
  public <T> T computed(String what, Held held, Class<T> type, Function<Content, T> work) {
    return computations.answer(
        what + " of " + held.edition().name(),
        type,
        weight(held),
        () -> work.apply(corpus.content(held)));
  }

  /** Aligns the lists that have several editions, so that the first visitor need not wait. */
  void prepare() {
    corpus.lists().stream()
        .filter(list -> !list.isSeries() && corpus.primaries(list).size() > 1)
        .forEach(list -> computations.prepare(() -> corpus.lineages(list)));
  }

  @Override
  public void close() {
    computations.close();
    index.close();
  }
}
