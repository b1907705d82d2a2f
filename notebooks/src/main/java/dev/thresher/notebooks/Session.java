package dev.thresher.notebooks;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * One run of a notebook: its cells are evaluated one after the other and see what stood in the
 * earlier ones.
 *
 * <p>Not safe for two threads.
 */
public final class Session implements AutoCloseable {
  private static final List<String> IMPORTS =
      List.of(
          "import java.math.BigDecimal;",
          "import java.nio.file.Path;",
          "import java.time.LocalDate;",
          "import java.util.*;",
          "import java.util.function.*;",
          "import java.util.stream.*;",
          "import dev.thresher.notebooks.*;",
          "import static dev.thresher.notebooks.Show.show;");

  private final JShell shell;

  private Session(JShell shell) {
    this.shell = shell;
  }

  /** A fresh session with the usual imports. */
  public static Session open() {
    JShell shell = JShell.builder().executionEngine("local").build();
    shell.addToClasspath(System.getProperty("java.class.path"));
    IMPORTS.forEach(shell::eval);
    return new Session(shell);
  }

  /**
   * Runs a cell and gives what it printed, displayed and came to; a fault ends the cell and is the
   * last output.
   */
  public List<Output> run(String cell) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      List<Output> ends = evaluate(cell);
      List<Output> outputs = new ArrayList<>();
      if (printed.size() > 0) {
        outputs.add(new Output.Printed(printed.toString(StandardCharsets.UTF_8)));
      }
      outputs.addAll(Show.taken());
      outputs.addAll(ends);
      return outputs;
    } finally {
      System.setOut(before);
    }
  }

  private List<Output> evaluate(String cell) {
    String rest = cell;
    List<Output> last = List.of();
    while (!rest.isBlank()) {
      CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      if (!info.completeness().isComplete()) {
        return List.of(unreadable(info.completeness(), rest));
      }
      last = List.of();
      for (SnippetEvent event : shell.eval(info.source())) {
        if (fault(event) instanceof Output.Fault fault) {
          return List.of(fault);
        }
        last = value(event);
      }
      rest = info.remaining();
    }
    return last;
  }

  /** Only an expression has a value to show; a declaration's value would be noise. */
  private static List<Output> value(SnippetEvent event) {
    boolean isExpression =
        event.snippet().kind() == Snippet.Kind.VAR
            && event.snippet().subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
    String value = event.value();
    boolean isShown =
        (isExpression || event.snippet().kind() == Snippet.Kind.EXPRESSION)
            && value != null
            && !value.isEmpty();
    return isShown ? List.of(new Output.Value(value)) : List.of();
  }

  private Output fault(SnippetEvent event) {
    JShellException exception = event.exception();
    if (exception instanceof EvalException thrown) {
      return new Output.Fault(thrown.getExceptionClassName(), String.valueOf(thrown.getMessage()));
    }
    if (exception != null) {
      return new Output.Fault("unresolved", String.valueOf(exception.getMessage()));
    }
    if (event.causeSnippet() == null && event.status() == Snippet.Status.REJECTED) {
      StringBuilder why = new StringBuilder(event.snippet().source().strip());
      shell
          .diagnostics(event.snippet())
          .forEach(diagnostic -> why.append("\n").append(diagnostic.getMessage(Locale.ROOT)));
      return new Output.Fault("does not compile", why.toString());
    }
    return new Output.Value("");
  }

  private static Output unreadable(Completeness completeness, String rest) {
    return new Output.Fault("does not compile", completeness + ": " + rest.strip());
  }

  /** What an editor asks: may the cell end here? */
  public Completeness completeness(String cell) {
    return shell.sourceCodeAnalysis().analyzeCompletion(cell).completeness();
  }

  /**
   * What could stand at a place of a cell.
   *
   * @param anchor receives where the replaced text begins
   */
  public List<String> suggestions(String cell, int cursor, int[] anchor) {
    return shell.sourceCodeAnalysis().completionSuggestions(cell, cursor, anchor).stream()
        .map(SourceCodeAnalysis.Suggestion::continuation)
        .distinct()
        .toList();
  }

  @Override
  public void close() {
    shell.close();
  }
}
