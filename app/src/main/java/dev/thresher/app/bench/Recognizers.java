package dev.thresher.app.bench;

import dev.thresher.nlp.evaluate.GoldSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Microsoft Recognizers-Text, which runs under Node.js once {@code npm install --no-package-lock}
 * has fetched it.
 */
record Recognizers(Path folder) {
  private static final int ROUNDS = 2;

  /** What it found, in the lines of {@code thresher extract}. */
  record Answer(GoldSet predictions, long charactersPerSecond) {}

  /** Empty where it has not been installed. */
  static Optional<Recognizers> in(Path folder) {
    return Files.isDirectory(folder.resolve("node_modules"))
        ? Optional.of(new Recognizers(folder))
        : Optional.empty();
  }

  Answer read(Path gold) {
    try {
      String script = folder.resolve("recognizers.js").toString();
      Process node =
          new ProcessBuilder(List.of("node", script, gold.toString(), Integer.toString(ROUNDS)))
              .start();
      // what it says of itself is two lines, so its pipe does not fill up meanwhile
      Path lines = Files.createTempFile("recognizers", ".jsonl");
      Files.copy(node.getInputStream(), lines, StandardCopyOption.REPLACE_EXISTING);
      String said = new String(node.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = node.waitFor();
      if (code != 0) {
        throw new IOException("node " + script + " ended with " + code + ": " + said);
      }
      return new Answer(GoldSet.read(lines), Long.parseLong(said.substring(0, said.indexOf(' '))));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run Recognizers-Text", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring", e);
    }
  }
}
