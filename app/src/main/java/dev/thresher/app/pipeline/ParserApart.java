package dev.thresher.app.pipeline;

import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.SourceFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Parses in a process of its own, which lives as long as it answers: one that runs out of memory,
 * hangs or crashes takes its document with it and nothing else; the next document gets a new one.
 * Safe for several threads, one document at a time.
 */
public final class ParserApart implements AutoCloseable {
  /** Far above what the limits of a file allow, for machines that are busy with other things. */
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final List<String> command;
  private final Duration longest;
  private Optional<Child> child = Optional.empty();

  ParserApart(List<String> command, Duration longest) {
    this.command = List.copyOf(command);
    this.longest = longest;
  }

  /** With the class path of this process and the memory that a parser of one file may need. */
  public static ParserApart standard() {
    return new ParserApart(command("1g", ParserChild.class.getName()), LONGEST);
  }

  static List<String> command(String heap, String main) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + heap,
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:TieredStopAtLevel=1",
        "-Xlog:disable",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
        "-cp",
        System.getProperty("java.class.path"),
        main);
  }

  /** A process and the two pipes to it. */
  private record Child(Process process, DataOutputStream questions, DataInputStream answers) {
    static Child start(List<String> command) throws IOException {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      return new Child(
          process,
          new DataOutputStream(new BufferedOutputStream(process.getOutputStream())),
          new DataInputStream(new BufferedInputStream(process.getInputStream())));
    }

    List<byte[]> ask(List<byte[]> question) {
      try {
        Frames.write(question, questions);
        return Frames.read(answers);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Never throws for what a file holds. */
  public synchronized Reading read(EditionSource source) {
    try {
      Child asked = child.isPresent() ? child.get() : Child.start(command);
      child = Optional.of(asked);
      List<byte[]> question = ReadingWire.encode(source);
      CompletableFuture<List<byte[]>> answer = new CompletableFuture<>();
      Thread.ofVirtual().start(() -> complete(answer, asked, question));
      return ReadingWire.reading(answer.get(longest.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      close();
      return lost(source, "took longer than " + longest.toSeconds() + " seconds to parse");
    } catch (ExecutionException | IOException e) {
      return lost(source, "ended the process that parsed it" + end());
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new InterruptedRunException(e);
    }
  }

  private static void complete(
      CompletableFuture<List<byte[]>> answer, Child asked, List<byte[]> question) {
    try {
      answer.complete(asked.ask(question));
    } catch (RuntimeException | OutOfMemoryError e) {
      answer.completeExceptionally(e);
    }
  }

  /** The exit code of the child that is gone; {@code -XX:+ExitOnOutOfMemoryError} gives 3. */
  private String end() {
    Optional<Process> process = child.map(Child::process);
    close();
    return process
        .filter(each -> !each.isAlive())
        .map(
            each -> each.exitValue() == 3 ? " (out of memory)" : " (exit " + each.exitValue() + ")")
        .orElse("");
  }

  private static Reading lost(EditionSource source, String what) {
    SourceFile first = source.files().getFirst();
    return Reading.failed(
        List.of(
            new Diagnostic(
                Diagnostic.Severity.ERROR,
                first.name(),
                "",
                what,
                "the others are taken in; look at the file, and split it if it is sound")));
  }

  @Override
  public synchronized void close() {
    child.ifPresent(gone -> {
      gone.process().destroyForcibly();
      gone.process().onExit().join();
    });
    child = Optional.empty();
  }
}
