package dev.thresher.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command line's entry. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(System.in, new FileOutputStream(FileDescriptor.out), err, args));
  }

  /** Runs one command and returns its exit code; results go to {@code out} as UTF-8. */
  public static int run(InputStream in, OutputStream out, PrintStream err, String... args) {
    Terminal terminal = Terminal.of(in, out, err);
    return new CommandLineRun(terminal).run(args);
  }
}
