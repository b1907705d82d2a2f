package dev.thresher.app.cli;

import dev.thresher.app.job.UnknownChoiceException;
import dev.thresher.app.pipeline.UnusableInputException;
import dev.thresher.app.report.ReportWords;
import dev.thresher.corpus.store.StoreException;
import dev.thresher.index.query.QuerySyntaxException;
import dev.thresher.index.write.IndexFaultException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One run of the command line: parse, call, and turn what went wrong into a message and a code. */
final class CommandLineRun {
  private final Terminal terminal;
  private final StringWriter help = new StringWriter();

  CommandLineRun(Terminal terminal) {
    this.terminal = terminal;
  }

  int run(String... args) {
    try {
      int code = commandLine(args).execute(args);
      terminal.print(help.toString());
      terminal.flush();
      return code;
    } catch (ClosedPipeException e) {
      return ExitCode.DONE;
    }
  }

  /** Only the command that is asked for is built; the others stand as a name and a sentence. */
  private CommandLine commandLine(String... args) {
    CommandLine root = new CommandLine(new ThresherCommand());
    for (Map.Entry<String, Commands.Entry> command : Commands.all(terminal).entrySet()) {
      boolean isAsked = Arrays.asList(args).contains(command.getKey());
      root.addSubcommand(
          command.getKey(),
          isAsked
              ? new CommandLine(command.getValue().make().get())
              : new CommandLine(withSummary(command.getValue().summary())));
    }
    if (isChinese(args)) {
      HelpWords.chinese().translate(root);
      terminal.speak(ReportWords.chinese());
    }
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.setUsageHelpWidth(Math.min(terminal.width(), 120));
    root.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.hasColour() ? Ansi.ON : Ansi.OFF));
    root.setOut(new PrintWriter(help));
    root.setErr(new PrintWriter(Writer.nullWriter()));
    root.setExecutionStrategy(this::execute);
    root.setParameterExceptionHandler((e, ignored) -> wrongUsage(e));
    root.setExecutionExceptionHandler((e, command, result) -> report(e));
    return root;
  }

  /** Asked before the words are parsed, since a wrong word is answered by the help too. */
  private static boolean isChinese(String... args) {
    List<String> words = Arrays.asList(args);
    int at = words.indexOf("--locale");
    String asked = at >= 0 && at + 1 < args.length ? args[at + 1] : "";
    for (String word : words) {
      asked = word.startsWith("--locale=") ? word.substring("--locale=".length()) : asked;
    }
    String environment = System.getenv("THRESHER_LOCALE");
    return (asked.isEmpty() && environment != null ? environment : asked).startsWith("zh");
  }

  private static CommandSpec withSummary(String summary) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description(summary);
    return spec;
  }

  private int execute(ParseResult result) {
    return new CommandLine.RunLast().execute(result);
  }

  private int wrongUsage(ParameterException e) {
    terminal.complain(String.valueOf(e.getMessage()));
    StringWriter suggestions = new StringWriter();
    CommandLine.UnmatchedArgumentException.printSuggestions(e, new PrintWriter(suggestions, true));
    suggestions.toString().lines().forEach(terminal::note);
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    terminal.note("  '" + name + " --help' shows what is understood");
    return ExitCode.WRONG_USAGE;
  }

  /** The one place where an exception becomes a message and a code. */
  private int report(Exception exception) {
    return switch (exception) {
      case ClosedPipeException closed -> ExitCode.DONE;
      case WrongUsageException wrong -> {
        terminal.complain(String.valueOf(wrong.getMessage()));
        yield ExitCode.WRONG_USAGE;
      }
      case UnknownChoiceException unknown -> {
        terminal.complain(String.valueOf(unknown.getMessage()));
        yield ExitCode.WRONG_USAGE;
      }
      case QuerySyntaxException query -> {
        terminal.complain(String.valueOf(query.getMessage()));
        yield ExitCode.WRONG_USAGE;
      }
      case IndexFaultException fault -> failed(String.valueOf(fault.getMessage()));
      case UnusableInputException unusable -> failed(String.valueOf(unusable.getMessage()));
      case StoreException unusable -> failed(String.valueOf(unusable.getMessage()));
      case UncheckedIOException io ->
          failed(
              io.getMessage() + because(io) + "\n  check the path, the rights and the free space");
      default ->
          failed(
              "a defect of the program, please report it with these lines:\n" + trace(exception));
    };
  }

  /** The reason that the file system gave, where it is more than the name of the file. */
  private static String because(UncheckedIOException io) {
    return Optional.ofNullable(io.getCause())
        .map(Throwable::getMessage)
        .filter(reason -> !String.valueOf(io.getMessage()).contains(reason))
        .map(reason -> ": " + reason)
        .orElse("");
  }

  private static String trace(Throwable exception) {
    StringBuilder trace = new StringBuilder(exception.toString());
    for (StackTraceElement element : exception.getStackTrace()) {
      trace.append("\n    at ").append(element);
    }
    Throwable cause = exception.getCause();
    return trace + (cause == null ? "" : "\n  from " + trace(cause));
  }

  private int failed(String message) {
    try {
      terminal.flush();
    } catch (ClosedPipeException e) {
      return ExitCode.DONE;
    }
    terminal.complain(message);
    return ExitCode.FAILED;
  }
}
