package dev.thresher.notebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Exports of the program, asked for by the words of its command line.
 *
 * <p>The launcher is the system property {@code thresher.launcher}, the store {@code
 * thresher.store}: the script that starts the notebooks sets both.
 */
public final class Export {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Export() {}

  /**
   * The records that a command gives as JSON Lines.
   *
   * @param command the command and its options but for the store and the format, such as {@code
   *     changes --list L}
   * @throws NotebookException if the command fails; the message is the program's own
   */
  public static Rows of(String... command) {
    List<Row> rows = new ArrayList<>();
    run("jsonl", command)
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> rows.add(new Row(JSON.readTree(line))));
    return Rows.of(rows);
  }

  /** The drawing that a command gives as SVG. */
  public static Drawing drawing(String... command) {
    return new Drawing(String.join(" ", command), run("svg", command));
  }

  /** What a command prints for a person. */
  public static String text(String... command) {
    return run("text", command);
  }

  private static String run(String format, String... command) {
    List<String> words = new ArrayList<>(List.of(property("thresher.launcher")));
    words.addAll(List.of(command));
    words.addAll(List.of("--store", property("thresher.store"), "--format", format));
    try {
      Path errors = Files.createTempFile("thresher", ".err");
      Process process = new ProcessBuilder(words).redirectError(errors.toFile()).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      String said = Files.readString(errors).strip();
      Files.delete(errors);
      if (code > 1) {
        throw new NotebookException(
            String.join(" ", command) + " ended with " + code + ": " + said);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run " + String.join(" ", words), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotebookException("interrupted: " + String.join(" ", words), e);
    }
  }

  private static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new NotebookException(
          "the system property " + name + " is not set: start the notebooks by notebooks/run");
    }
    return value;
  }
}
