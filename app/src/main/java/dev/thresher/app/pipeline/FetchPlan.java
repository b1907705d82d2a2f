package dev.thresher.app.pipeline;

import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.bytes.UnreadableFileException;
import dev.thresher.ingest.fetch.Fetched;
import dev.thresher.ingest.fetch.Fetcher;
import dev.thresher.ingest.fetch.Publishers;
import dev.thresher.ingest.fetch.SourceRow;
import dev.thresher.ingest.fetch.SourcesFile;
import dev.thresher.ingest.fetch.Wanted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The dated texts that a {@code SOURCES.csv} asks for, and the way from its publishers to an
 * intake.
 *
 * @param wanted in the order of the file
 * @param problems the rows that ask for nothing that can be fetched
 */
public record FetchPlan(List<Wanted> wanted, List<Diagnostic> problems) {
  public FetchPlan {
    wanted = List.copyOf(wanted);
    problems = List.copyOf(problems);
  }

  public static FetchPlan read(Path file, Publishers publishers) {
    try {
      SourcesFile sources =
          SourcesFile.read(new SourceFile(file.toString(), Files.readAllBytes(file)));
      return new Builder(file.toString(), publishers, sources.diagnostics()).build(sources.rows());
    } catch (IOException e) {
      throw UnusableInputException.unreadable(file, e);
    } catch (UnreadableFileException e) {
      throw new UnusableInputException(
          file + ": " + e.getMessage(), "the first line is list,publisher,address,date", e);
    }
  }

  /** What would be asked for and where it would go; nobody is asked. */
  public List<Fetched> offline(Path folder) {
    return Fetcher.offline(wanted, folder);
  }

  /** Fetches all that is wanted; what cannot be had does not stop the rest. */
  public List<Fetched> fetch(Fetcher fetcher, Path folder, Consumer<Fetched> progress) {
    try {
      return fetcher.fetch(wanted, folder, progress);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedRunException(e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
  }

  /**
   * The intake of what was fetched: only editions of which every file is there, so that a part is
   * never taken for the whole.
   */
  public static IntakePlan intake(Path folder, List<Fetched> fetched) {
    Set<String> broken =
        fetched.stream()
            .filter(file -> !file.isHeld())
            .map(file -> edition(file.wanted()))
            .collect(Collectors.toSet());
    Set<String> paths =
        fetched.stream()
            .filter(Fetched::isHeld)
            .filter(file -> !broken.contains(edition(file.wanted())))
            .map(file -> file.wanted().path())
            .collect(Collectors.toSet());
    if (paths.isEmpty()) {
      return new IntakePlan(List.of(), List.of());
    }
    Manifest whole = Manifest.read(Fetcher.manifest(folder));
    List<ManifestRow> rows =
        whole.rows().stream().filter(row -> paths.contains(row.path())).toList();
    return IntakePlan.of(new Manifest(whole.file(), rows, whole.diagnostics()));
  }

  /** The edition that a file belongs to, as {@code us-ccl 2022-10-07 primary}. */
  static String edition(Wanted wanted) {
    SourceRow row = wanted.row();
    return row.list() + " " + row.date() + " " + row.variant();
  }

  /** Resolves the rows; no two may go to one file. */
  private static final class Builder {
    private final String file;
    private final Publishers publishers;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<Diagnostic> problems;

    Builder(String file, Publishers publishers, List<Diagnostic> problems) {
      this.file = file;
      this.publishers = publishers;
      this.problems = new ArrayList<>(problems);
    }

    FetchPlan build(List<SourceRow> rows) {
      rows.forEach(this::add);
      return new FetchPlan(wanted, problems);
    }

    private void add(SourceRow row) {
      try {
        Wanted want = publishers.wanted(row);
        Integer other = lines.putIfAbsent(want.path(), row.line());
        if (other == null) {
          wanted.add(want);
        } else {
          refuse(row, "goes to the same file as line " + other, "give it a variant of its own");
        }
      } catch (IllegalArgumentException e) {
        refuse(row, String.valueOf(e.getMessage()), "correct the row");
      }
    }

    private void refuse(SourceRow row, String message, String remedy) {
      problems.add(
          new Diagnostic(Diagnostic.Severity.ERROR, file, "line " + row.line(), message, remedy));
    }
  }
}
