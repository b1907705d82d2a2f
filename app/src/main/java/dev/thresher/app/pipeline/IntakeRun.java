package dev.thresher.app.pipeline;

import dev.thresher.app.pipeline.Candidate.NamedFile;
import dev.thresher.app.pipeline.Intake.Report;
import dev.thresher.app.pipeline.Intake.Result;
import dev.thresher.app.pipeline.Intake.State;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.store.HeldFile;
import dev.thresher.corpus.store.Holding;
import dev.thresher.corpus.store.Store;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One intake under way. Not safe for several threads. */
final class IntakeRun {
  private final Extractions extractions;
  private final Store.Writer writer;
  private final IntakePlan plan;
  private final Set<Holding> known;
  private final Set<String> loose = new HashSet<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final List<Result> results = new ArrayList<>();
  private final List<Diagnostic> problems = new ArrayList<>();

  IntakeRun(Store store, Extractions extractions, Store.Writer writer, IntakePlan plan) {
    this.extractions = extractions;
    this.writer = writer;
    this.plan = plan;
    this.known = new HashSet<>(store.holdings());
  }

  Report report(Corpus.Progress progress) {
    problems.addAll(plan.problems());
    List<Holding> holdings = new ArrayList<>();
    plan.candidates().forEach(candidate -> put(candidate).ifPresent(holdings::add));
    holdings.forEach(holding -> order.putIfAbsent(holding.identity(), order.size()));
    List<Holding.OfEdition> toExtract = new ArrayList<>();
    holdings.forEach(holding -> begin(holding, toExtract));
    extract(toExtract, progress);
    List<Result> sorted =
        results.stream()
            .sorted(
                Comparator.comparing(result -> order.getOrDefault(result.holding().identity(), 0)))
            .toList();
    return new Report(sorted, problems);
  }

  private void extract(List<Holding.OfEdition> toExtract, Corpus.Progress progress) {
    List<Holding.OfEdition> again = new ArrayList<>();
    extractions.extract(
        toExtract,
        progress.over(
            toExtract.size(),
            (holding, extraction) -> finish(holding, extraction, State.READ, again)));
    if (!again.isEmpty()) {
      extract(again, progress);
    }
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
              .filter(kept -> kept.outcome() != Reading.Outcome.FAILED)
              .ifPresentOrElse(
                  kept -> finish(edition, kept, State.UNCHANGED, toExtract),
                  () -> toExtract.add(edition));
    }
  }

  /**
   * @param read the state of what was read well
   * @param again takes the edition without its broken files, if it may do without them
   */
  private void finish(
      Holding.OfEdition holding,
      ExtractionRecord extraction,
      State read,
      List<Holding.OfEdition> again) {
    problems.addAll(extraction.diagnostics());
    if (extraction.outcome() == Reading.Outcome.FAILED) {
      withoutBroken(holding, extraction)
          .ifPresentOrElse(
              again::add,
              () -> results.add(new Result(holding, State.FAILED, Optional.of(extraction))));
      return;
    }
    record(holding);
    State state = extraction.outcome() == Reading.Outcome.READ ? read : State.KEPT;
    results.add(new Result(holding, state, Optional.of(extraction)));
  }

  /** A loose edition without the files that its errors name; empty if nothing is left. */
  private Optional<Holding.OfEdition> withoutBroken(
      Holding.OfEdition holding, ExtractionRecord extraction) {
    Set<String> broken =
        extraction.diagnostics().stream()
            .filter(problem -> problem.severity() == Diagnostic.Severity.ERROR)
            .map(Diagnostic::file)
            .collect(Collectors.toSet());
    List<HeldFile> sound =
        holding.files().stream().filter(file -> !broken.contains(file.name())).toList();
    boolean isFewer = sound.size() < holding.files().size();
    return loose.contains(holding.identity()) && isFewer && !sound.isEmpty()
        ? Optional.of(new Holding.OfEdition(holding.edition(), sound, holding.provenance()))
        : Optional.empty();
  }

  private void record(Holding holding) {
    if (known.add(holding)) {
      writer.append(List.of(holding));
    }
  }

  private Optional<Holding> put(Candidate candidate) {
    List<HeldFile> files = new ArrayList<>();
    for (NamedFile file : candidate.files()) {
      put(file).ifPresent(files::add);
    }
    boolean isWhole = files.size() == candidate.files().size();
    return switch (candidate) {
      case Candidate.OfEdition edition -> {
        if (files.isEmpty() || !(isWhole || edition.isLoose())) {
          yield Optional.empty();
        }
        var holding = new Holding.OfEdition(edition.edition(), files, edition.provenance());
        if (edition.isLoose()) {
          loose.add(holding.identity());
        }
        yield Optional.of(holding);
      }
      case Candidate.OfReference reference ->
          files.stream()
              .findFirst()
              .map(file ->
                  new Holding.Reference(
                      reference.list(),
                      reference.date(),
                      reference.variant(),
                      file,
                      reference.provenance()));
    };
  }

  private Optional<HeldFile> put(NamedFile file) {
    if (Files.exists(file.path()) && !isReadable(file.path())) {
      refuse(file, "cannot be read: it is no file, or its rights forbid it", "check its rights");
      return Optional.empty();
    }
    try {
      long bytes = Files.size(file.path());
      long limit = Limits.standard().fileBytes();
      if (bytes <= limit) {
        return Optional.of(new HeldFile(file.name(), writer.put(file.path()), bytes));
      }
      refuse(
          file,
          "has " + bytes + " bytes, more than the limit of " + limit,
          "fetch it again; if it must be so large, split it");
    } catch (IOException e) {
      refuse(file, "cannot be read: " + e.getMessage(), "check its rights");
    }
    return Optional.empty();
  }

  private static boolean isReadable(Path file) {
    return Files.isRegularFile(file) && Files.isReadable(file);
  }

  private void refuse(NamedFile file, String message, String remedy) {
    problems.add(new Diagnostic(Diagnostic.Severity.ERROR, file.name(), "", message, remedy));
  }
}
