package dev.thresher.app.pipeline;

import dev.thresher.app.pipeline.Candidate.NamedFile;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.edition.PassageLanguage;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.store.Provenance;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.SourceGuess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which files make which editions: rows of the same list, date and variant are one edition; what
 * the rows leave open is guessed from path and content.
 *
 * @param problems rows and files that cannot be taken in, and guesses that the user should know of
 */
public record IntakePlan(List<Candidate> candidates, List<Diagnostic> problems) {
  private static final int ENOUGH_TO_GUESS = 1 << 18;

  public IntakePlan {
    candidates = List.copyOf(candidates);
    problems = List.copyOf(problems);
  }

  /** The plan for a manifest; its paths are relative to it. */
  public static IntakePlan of(Manifest manifest) {
    Builder builder = new Builder(false);
    builder.problems.addAll(manifest.diagnostics());
    manifest.rows().forEach(row -> builder.add(manifest.file().resolveSibling(row.path()), row));
    return builder.build();
  }

  /**
   * The plan for loose files and for all files in loose folders, in order of name.
   *
   * @param said what holds for all of them; what it leaves open is guessed from each
   */
  public static IntakePlan of(List<Path> paths, ManifestRow said) {
    Builder builder = new Builder(true);
    for (Path path : paths) {
      for (Path file : FolderFiles.of(path)) {
        builder.add(file, said.withPath(file.toString().replace('\\', '/')));
      }
    }
    return builder.build();
  }

  /** The same plan with the words in pictures of pages asked for, where the file is a PDF. */
  public IntakePlan recognisingScans() {
    return new IntakePlan(candidates.stream().map(IntakePlan::recognised).toList(), problems);
  }

  private static Candidate recognised(Candidate candidate) {
    return switch (candidate) {
      case Candidate.OfEdition edition ->
          new Candidate.OfEdition(
              edition.edition(),
              edition.files(),
              ManifestRow.recognised(edition.files().getFirst().name(), edition.provenance()),
              edition.isLoose());
      case Candidate.OfReference reference -> reference;
    };
  }

  public static IntakePlan join(List<IntakePlan> plans) {
    return new IntakePlan(
        plans.stream().flatMap(plan -> plan.candidates().stream()).toList(),
        plans.stream().flatMap(plan -> plan.problems().stream()).toList());
  }

  /** Collects the rows; an edition keeps the place of its first row. */
  private static final class Builder {
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final boolean isLoose;

    Builder(boolean isLoose) {
      this.isLoose = isLoose;
    }

    void add(Path path, ManifestRow row) {
      if (!Files.isRegularFile(path)) {
        problem(
            row, "there is no such file", "check the path; those of a manifest are relative to it");
        return;
      }
      NamedFile file = new NamedFile(row.path(), path);
      if (row.isEdition()) {
        edition(row, file).ifPresent(edition -> put(edition, file, row.provenance()));
      } else {
        candidates.put(
            row.variant() + ":" + row.path(),
            new Candidate.OfReference(
                row.list(), row.date(), row.variant(), file, row.provenance()));
      }
    }

    private void put(Edition edition, NamedFile file, Provenance provenance) {
      List<NamedFile> files = new ArrayList<>();
      Candidate earlier = candidates.get(edition.name());
      if (earlier != null) {
        files.addAll(earlier.files());
      }
      files.add(file);
      candidates.put(edition.name(), new Candidate.OfEdition(edition, files, provenance, isLoose));
    }

    private Optional<Edition> edition(ManifestRow row, NamedFile file) {
      Optional<SourceGuess> guess = mustGuess(row) ? guess(file) : Optional.empty();
      Optional<ListId> list = list(row, guess);
      Optional<LocalDate> date = date(row, guess);
      Language language =
          language(row.provenance().language())
              .or(() -> guess.flatMap(SourceGuess::language).map(SourceGuess.Clue::value))
              .orElseGet(() -> PassageLanguage.of(start(file)));
      if (list.isEmpty() || date.isEmpty()) {
        return Optional.empty();
      }
      EditionDates dates =
          new EditionDates(
              EditionDay.parse(row.published()),
              EditionDay.parse(row.effective()),
              EditionDay.parse(row.retrieved()));
      return Optional.of(new Edition(list.get(), date.get(), row.variant(), language, dates));
    }

    private static boolean mustGuess(ManifestRow row) {
      return row.list().isEmpty() || row.date().isEmpty() || row.provenance().language().isEmpty();
    }

    private Optional<ListId> list(ManifestRow row, Optional<SourceGuess> guess) {
      if (!row.list().isEmpty()) {
        return Optional.of(new ListId(row.list()));
      }
      Optional<ListId> guessed = guess.flatMap(SourceGuess::list).map(SourceGuess.Clue::value);
      if (guessed.isEmpty()) {
        problem(row, "which list this is cannot be seen", "name it by --list or in the manifest");
      }
      return guessed;
    }

    private Optional<LocalDate> date(ManifestRow row, Optional<SourceGuess> guess) {
      if (!row.date().isEmpty()) {
        Optional<LocalDate> stated = EditionDay.parse(row.date());
        if (stated.isEmpty()) {
          problem(row, "'" + row.date() + "' is no day of an edition", "write it as 2022-10-07");
        }
        return stated;
      }
      Optional<LocalDate> guessed = guess.flatMap(SourceGuess::date).map(SourceGuess.Clue::value);
      if (guessed.isEmpty()) {
        problem(
            row,
            "the day whose law this shows cannot be seen",
            "name it by --edition or in the manifest, as 2022-10-07");
      }
      return guessed;
    }

    private static Optional<Language> language(String code) {
      return Language.ofCode(code.replaceFirst("/.*", "").strip());
    }

    private Optional<SourceGuess> guess(NamedFile file) {
      try (InputStream in = Files.newInputStream(file.path())) {
        return Optional.of(
            SourceGuess.of(new SourceFile(file.name(), in.readNBytes(ENOUGH_TO_GUESS))));
      } catch (IOException e) {
        return Optional.empty();
      }
    }

    /** The first characters, as far as they can be read as such. */
    private static String start(NamedFile file) {
      try (InputStream in = Files.newInputStream(file.path())) {
        return new String(in.readNBytes(ENOUGH_TO_GUESS), StandardCharsets.UTF_8);
      } catch (IOException e) {
        return "";
      }
    }

    private void problem(ManifestRow row, String message, String remedy) {
      problems.add(new Diagnostic(Diagnostic.Severity.ERROR, row.path(), "", message, remedy));
    }

    IntakePlan build() {
      return new IntakePlan(List.copyOf(candidates.values()), problems);
    }
  }
}
