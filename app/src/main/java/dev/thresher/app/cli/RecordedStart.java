package dev.thresher.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The launcher records the first run of a command, so that later ones start from what it loaded. A
 * run that failed loaded too little for that, one that read editions anew too much.
 *
 * @param isVoid where to leave a file if the record is of no use; empty for a run that is not
 *     recorded
 */
record RecordedStart(Optional<Path> isVoid) {
  private static final Duration LONG = Duration.ofSeconds(20);

  static RecordedStart ofThisRun() {
    return new RecordedStart(
        Optional.ofNullable(System.getProperty("thresher.recording")).map(Path::of));
  }

  void ended(int code, Duration took) {
    if (isVoid.isPresent() && (code > ExitCode.FINDINGS || took.compareTo(LONG) > 0)) {
      try {
        Files.writeString(isVoid.get(), "");
      } catch (IOException e) {
        // the folder cannot be written: then nothing was recorded in it either
        return;
      }
    }
  }
}
