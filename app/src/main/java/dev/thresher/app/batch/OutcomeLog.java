package dev.thresher.app.batch;

import dev.thresher.app.pipeline.WholeFile;
import dev.thresher.app.report.JsonLine;
import dev.thresher.corpus.edition.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The log that a run leaves beside its outputs: each output with its digest, or why it is not
 * there. The same outputs give the same log, whichever run made them.
 */
final class OutcomeLog {
  private static final String NAME = "report-log.jsonl";

  private OutcomeLog() {}

  static void write(Path out, List<Outcome> outcomes) {
    StringBuilder lines = new StringBuilder();
    outcomes.forEach(outcome -> lines.append(line(out, outcome)).append('\n'));
    WholeFile.write(out.resolve(NAME), lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String line(Path out, Outcome outcome) {
    return JsonLine.of(json -> {
      json.put("task", outcome.task());
      json.put("file", outcome.file());
      json.put("done", !outcome.isFailure());
      if (outcome.isFailure()) {
        json.put("reason", outcome.reason());
      } else {
        json.put("sha256", digest(out.resolve(outcome.file())).hex());
      }
    });
  }

  private static Digest digest(Path file) {
    try {
      return Digest.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
