package dev.thresher.app.cli;

import dev.thresher.app.pipeline.WholeFile;
import dev.thresher.app.report.ReportWords;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of a command, UTF-8 whatever the locale. Not safe for use by several threads.
 */
final class Terminal {
  private static final int DEFAULT_WIDTH = 100;
  private static final int LEAST_WIDTH = 40;

  private final InputStream in;
  private final OutputStream bytes;
  private final Writer out;
  private final PrintStream err;
  private final boolean isOutTerminal;
  private final boolean isErrTerminal;
  private final int width;
  private ReportWords words = ReportWords.plain();

  private Terminal(
      InputStream in,
      OutputStream out,
      PrintStream err,
      boolean isOutTerminal,
      boolean isErrTerminal,
      int width) {
    this.in = in;
    this.bytes = out;
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.err = err;
    this.isOutTerminal = isOutTerminal;
    this.isErrTerminal = isErrTerminal;
    this.width = width;
  }

  /** As the launcher saw them: {@code -Dthresher.out=terminal}, {@code -Dthresher.columns=100}. */
  static Terminal of(InputStream in, OutputStream out, PrintStream err) {
    int columns = Integer.getInteger("thresher.columns", DEFAULT_WIDTH);
    return new Terminal(
        in,
        out,
        err,
        "terminal".equals(System.getProperty("thresher.out")),
        "terminal".equals(System.getProperty("thresher.err")),
        columns < LEAST_WIDTH ? DEFAULT_WIDTH : columns);
  }

  InputStream in() {
    return in;
  }

  /** Adds to the results. */
  void print(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new ClosedPipeException(e);
    }
  }

  /** Adds results that are bytes. */
  void print(WholeFile.Bytes results) {
    try {
      out.flush();
      results.writeTo(bytes);
      bytes.flush();
    } catch (IOException e) {
      throw new ClosedPipeException(e);
    }
  }

  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new ClosedPipeException(e);
    }
  }

  /** A line for the user that is no result, in the user's language where it is known in it. */
  void note(String line) {
    err.println(words.note(line));
  }

  /** What keeps a command from its end. */
  void complain(String what) {
    err.println("thresher: " + words.note(what));
  }

  PrintStream err() {
    return err;
  }

  boolean hasProgressBar() {
    return isErrTerminal;
  }

  boolean hasColour() {
    return isOutTerminal && System.getenv("NO_COLOR") == null;
  }

  /** From now on results for the eye are in this language. */
  void speak(ReportWords language) {
    words = language;
  }

  /** The language of results for the eye and of all that is said beside them. */
  ReportWords words() {
    return words;
  }

  /** Columns for text reports. */
  int width() {
    return width;
  }

  boolean isOutTerminal() {
    return isOutTerminal;
  }
}
