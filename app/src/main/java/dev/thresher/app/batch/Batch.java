package dev.thresher.app.batch;

import dev.thresher.app.batch.Outcome.State;
import dev.thresher.app.job.Choice;
import dev.thresher.app.job.UnknownChoiceException;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.pipeline.ProgramVersion;
import dev.thresher.app.report.Format;
import dev.thresher.app.report.Report;
import dev.thresher.app.report.ReportWords;
import dev.thresher.app.report.write.ReportWriter;
import dev.thresher.corpus.edition.Digest;
import dev.thresher.corpus.store.StoreException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One unattended run: each task in turn; one that fails is told of and the others go on. */
public final class Batch {
  private static final int WIDTH = 100;

  private final Config config;
  private final Choice choice;
  private final Ledger ledger;
  private final Consumer<Outcome> log;

  /**
   * @param log is told of each output as soon as it is known what became of it
   */
  public Batch(Config config, Choice choice, Consumer<Outcome> log) {
    this.config = config;
    this.choice = choice;
    this.ledger = new Ledger(config.out());
    this.log = log;
  }

  /** What became of every output, in the order of the configuration. */
  public List<Outcome> run() {
    List<Outcome> outcomes = new ArrayList<>();
    for (Config.Task task : config.tasks()) {
      outcomes.addAll(run(task));
    }
    OutcomeLog.write(config.out(), outcomes);
    return outcomes;
  }

  private List<Outcome> run(Config.Task task) {
    List<Outcome> outcomes = new ArrayList<>();
    try {
      Digest key = key(task, task.job().editions(choice));
      Optional<Report> report = Optional.empty();
      for (Format format : task.formats()) {
        String name = task.fileName(format);
        if (ledger.isFinished(name, key)) {
          outcomes.add(told(new Outcome(task.name(), name, State.KEPT, "")));
          continue;
        }
        Report made = report.orElseGet(() -> task.job().report(choice));
        report = Optional.of(made);
        ledger.finish(name, key, bytes(made, format, task.words()));
        outcomes.add(told(new Outcome(task.name(), name, State.WRITTEN, "")));
      }
    } catch (UnknownChoiceException | StoreException | UncheckedIOException e) {
      task.formats().stream()
          .map(task::fileName)
          .filter(name -> outcomes.stream().noneMatch(done -> done.file().equals(name)))
          .map(name -> new Outcome(task.name(), name, State.FAILED, String.valueOf(e.getMessage())))
          .forEach(failed -> outcomes.add(told(failed)));
    }
    return outcomes;
  }

  private Outcome told(Outcome outcome) {
    log.accept(outcome);
    return outcome;
  }

  private static byte[] bytes(Report report, Format format, ReportWords words) {
    var bytes = new ByteArrayOutputStream();
    try {
      ReportWriter.write(report, format, words, WIDTH, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + report.title() + " as " + format, e);
    }
    return bytes.toByteArray();
  }

  /** All that decides an output: the task, the contents of the editions, the program. */
  private Digest key(Config.Task task, List<Held> editions) {
    StringBuilder all = new StringBuilder(ProgramVersion.ofReports()).append('\n');
    all.append(task.job()).append('\n').append(task.words().language()).append('\n');
    for (Held held : editions) {
      all.append(held.edition().name()).append(' ').append(held.key()).append('\n');
    }
    choice.corpus().store().holdings().stream()
        .filter(holding -> holding instanceof dev.thresher.corpus.store.Holding.Reference)
        .flatMap(holding -> holding.files().stream())
        .forEach(file -> all.append(file.digest()).append('\n'));
    return Digest.of(all.toString());
  }
}
