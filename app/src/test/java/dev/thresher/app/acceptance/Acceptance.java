package dev.thresher.app.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** Takes the real editions in by their manifest, asks, and closes with "N passed, N failed". */
final class Acceptance {
  private final Path data;
  private final Path work;
  private final Verdicts verdicts = new Verdicts();

  private Acceptance(Path data, Path work) {
    this.data = data;
    this.work = work;
  }

  /** The one word is the folder of the real data, which holds MANIFEST.csv. */
  public static void main(String[] args) throws IOException {
    Path work = Files.createTempDirectory("thresher-acceptance");
    try {
      System.exit(new Acceptance(Path.of(args[0]), work).run());
    } finally {
      delete(work);
    }
  }

  private int run() throws IOException {
    Instant start = Instant.now();
    Program program = new Program(work.resolve("store"));
    Program.Answer intake =
        program.ask("ingest", "--manifest", data.resolve("MANIFEST.csv").toString());
    verdicts.check("the whole manifest is taken in", intake.code() == 0, intake.err());
    verdicts.say("taken in after " + Duration.between(start, Instant.now()).toSeconds() + " s");
    new EditionPoints(program, new Sources(data), verdicts).check();
    new ChangePoints(program, verdicts).check();
    new SearchPoints(program, verdicts).check();
    new SharedPoints(program, data, work, verdicts).check();
    ReplicationPoints.of(program, verdicts).check();
    new AnswerPoints(program, verdicts).check();
    new HostilePoints(data, work, verdicts).check();
    Program.Answer verify = program.ask("verify");
    verdicts.check("the store is sound", verify.code() == 0, verify.out() + verify.err());
    verdicts.say("real data: " + Duration.between(start, Instant.now()).toSeconds() + " s");
    return verdicts.close();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
