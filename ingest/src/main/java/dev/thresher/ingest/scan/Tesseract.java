package dev.thresher.ingest.scan;

import dev.thresher.corpus.edition.Language;
import dev.thresher.ingest.bytes.UnreadableFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The Tesseract program of this machine. */
public final class Tesseract {
  private static final String PROGRAM = "tesseract";

  /** Several lines of print in one column: tables and columns are not tried. */
  private static final String LAYOUT = "6";

  private final Path program;
  private final Duration patience;

  private Tesseract(Path program, Duration patience) {
    this.program = program;
    this.patience = patience;
  }

  public static Tesseract at(Path program, Duration patience) {
    return new Tesseract(program, patience);
  }

  /** The program on the path of commands; empty if it is not installed. */
  public static Optional<Tesseract> installed(Duration patience) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(System.getProperty("path.separator"), -1))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder).resolve(PROGRAM))
        .filter(Files::isExecutable)
        .findFirst()
        .map(found -> new Tesseract(found, patience));
  }

  /** Chinese alone: with English beside it, Tesseract reads units as letters and parts words. */
  static String model(Language language) {
    return switch (language) {
      case ENGLISH -> "eng";
      case CHINESE -> "chi_sim";
      case JAPANESE -> "jpn";
      case FRENCH -> "fra";
      case KOREAN -> "kor";
    };
  }

  /**
   * The lines in a picture.
   *
   * @param file and
   * @param place name it in messages
   */
  public List<String> lines(Path picture, Language language, String file, String place) {
    Path words = picture.resolveSibling(picture.getFileName() + ".txt");
    Path complaints = picture.resolveSibling(picture.getFileName() + ".err");
    try {
      Process process = start(picture, language, words, complaints);
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        throw unreadable(file, place, "takes longer than " + patience.toSeconds() + " seconds");
      }
      if (process.exitValue() != 0) {
        String why = Files.readString(complaints).strip();
        throw unreadable(file, place, "cannot be recognised: " + why);
      }
      return Files.readString(words, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UnreadableFileException(
          file, place, "cannot be recognised: " + e.getMessage(), remedy(language), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableFileException(
          file, place, "recognition was interrupted", "run it again", e);
    }
  }

  private Process start(Path picture, Language language, Path words, Path complaints)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            program.toString(),
            picture.toString(),
            "stdout",
            "-l",
            model(language),
            "--psm",
            LAYOUT);
    // four threads on one page cost more than they bring, and other pages wait
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectOutput(words.toFile()).redirectError(complaints.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private static UnreadableFileException unreadable(String file, String place, String message) {
    return new UnreadableFileException(
        file, place, message, "look at the page; install the language of its text for Tesseract");
  }

  /** What to install for a language. */
  public static String remedy(Language language) {
    return "install Tesseract with the model '"
        + model(language)
        + "' (Debian: apt-get install tesseract-ocr tesseract-ocr-"
        + model(language).replace('_', '-')
        + ")";
  }
}
