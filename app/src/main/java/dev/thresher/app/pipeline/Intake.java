package dev.thresher.app.pipeline;

import dev.thresher.app.pipeline.Candidate.NamedFile;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.store.HeldFile;
import dev.thresher.corpus.store.Holding;
import dev.thresher.corpus.store.Store;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes files into a store: bytes, extraction, record, in this order, so that a record never lacks
 * what it names. What failed leaves no record.
 */
public final class Intake {
  private final Store store;
  private final Extractions extractions;

  public Intake(Store store, Extractions extractions) {
    this.store = store;
    this.extractions = extractions;
  }

  /** What became of one candidate. */
  public record Result(Holding holding, State state, Optional<ExtractionRecord> extraction) {}

  /** How a candidate fared. */
  public enum State {
    /** Read now. */
    READ,
    /** The same bytes were read before; no work was done. */
    UNCHANGED,
    /** No family of ours reads it yet; its bytes are kept. */
    KEPT,
    /** A look-up table, digest, sample or excerpt, kept beside the editions. */
    REFERENCE,
    /** Not taken in; a diagnostic says why. */
    FAILED
  }

  /**
   * All that came of a plan.
   *
   * @param results in the order of the plan, those that failed included
   * @param problems what the user must know, worst not first but in order
   */
  public record Report(List<Result> results, List<Diagnostic> problems) {
    public Report {
      results = List.copyOf(results);
      problems = List.copyOf(problems);
    }

    public boolean hasFailures() {
      return problems.stream().anyMatch(problem -> problem.severity() == Diagnostic.Severity.ERROR);
    }
  }

  public Report run(IntakePlan plan, Corpus.Progress progress) {
    try (Store.Writer writer = store.writer()) {
      return new Run(writer, plan).report(progress);
    }
  }

  private final class Run {
    private final Store.Writer writer;
    private final IntakePlan plan;
    private final Set<Holding> known = new HashSet<>(store.holdings());
    private final List<Result> results = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    Run(Store.Writer writer, IntakePlan plan) {
      this.writer = writer;
      this.plan = plan;
    }

    Report report(Corpus.Progress progress) {
      problems.addAll(plan.problems());
      List<Holding> holdings = new ArrayList<>();
      plan.candidates().forEach(candidate -> put(candidate).ifPresent(holdings::add));
      List<Holding.OfEdition> toExtract = new ArrayList<>();
      holdings.forEach(holding -> begin(holding, toExtract));
      extractions.extract(
          toExtract,
          progress.over(
              toExtract.size(), (holding, extraction) -> finish(holding, extraction, true)));
      results.sort(Comparator.comparingInt(result -> holdings.indexOf(result.holding())));
      return new Report(results, problems);
    }

    private void begin(Holding holding, List<Holding.OfEdition> toExtract) {
      switch (holding) {
        case Holding.Reference reference -> {
          record(reference);
          results.add(new Result(reference, State.REFERENCE, Optional.empty()));
        }
        case Holding.OfEdition edition ->
            extractions
                .kept(edition)
                .ifPresentOrElse(
                    kept -> finish(edition, kept, false), () -> toExtract.add(edition));
      }
    }

    private void finish(Holding.OfEdition holding, ExtractionRecord extraction, boolean isNew) {
      problems.addAll(extraction.diagnostics());
      if (extraction.outcome() != Reading.Outcome.FAILED) {
        record(holding);
      }
      State state =
          switch (extraction.outcome()) {
            case READ -> isNew ? State.READ : State.UNCHANGED;
            case KEPT_NOT_READ -> State.KEPT;
            case FAILED -> State.FAILED;
          };
      results.add(new Result(holding, state, Optional.of(extraction)));
    }

    private void record(Holding holding) {
      if (known.add(holding)) {
        writer.append(List.of(holding));
      }
    }

    private Optional<Holding> put(Candidate candidate) {
      List<HeldFile> files = new ArrayList<>();
      for (NamedFile file : candidate.files()) {
        Optional<HeldFile> held = put(file);
        held.ifPresent(files::add);
      }
      if (files.size() < candidate.files().size()) {
        return Optional.empty();
      }
      return Optional.of(
          switch (candidate) {
            case Candidate.OfEdition edition ->
                new Holding.OfEdition(edition.edition(), files, edition.provenance());
            case Candidate.OfReference reference ->
                new Holding.Reference(
                    reference.list(),
                    reference.date(),
                    reference.variant(),
                    files.getFirst(),
                    reference.provenance());
          });
    }

    private Optional<HeldFile> put(NamedFile file) {
      long bytes = size(file.path());
      long limit = Limits.standard().fileBytes();
      if (bytes > limit) {
        problems.add(
            new Diagnostic(
                Diagnostic.Severity.ERROR,
                file.name(),
                "",
                "has " + bytes + " bytes, more than the limit of " + limit,
                "fetch it again; if it must be so large, split it"));
        return Optional.empty();
      }
      return Optional.of(new HeldFile(file.name(), writer.put(file.path()), bytes));
    }

    private static long size(Path file) {
      try {
        return Files.size(file);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    }
  }
}
