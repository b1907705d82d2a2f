package dev.thresher.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The command line's entry. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    long start = System.nanoTime();
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code = run(System.in, new FileOutputStream(FileDescriptor.out), err, args);
    RecordedStart.ofThisRun().ended(code, Duration.ofNanos(System.nanoTime() - start));
    System.exit(code);
  }

  /** Runs one command and returns its exit code; results go to {@code out} as UTF-8. */
  public static int run(InputStream in, OutputStream out, PrintStream err, String... args) {
    Terminal terminal = Terminal.of(in, out, err);
    return new CommandLineRun(terminal).run(args);
  }
}
