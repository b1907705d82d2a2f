package dev.thresher.app.cli;

import dev.thresher.app.web.Workbench;
import dev.thresher.app.web.http.Settings;
import dev.thresher.app.web.shelf.Shelf;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code thresher serve}: the workbench in a browser. */
@Command(
    name = "serve",
    description = ServeCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:stopped by the user",
      "2:wrong usage, such as another machine's address without a token",
      "3:the store cannot be read, or the port is taken"
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher serve --store demo-store",
      "  THRESHER_TOKEN=$(openssl rand -hex 16) thresher serve --host 0.0.0.0 --port 8075"
    })
final class ServeCommand implements Callable<Integer> {
  static final String SUMMARY = "Open the store as a workbench in the browser, on this machine.";
  private static final String TOKEN = "THRESHER_TOKEN";
  private static final int HIGHEST_PORT = 65_535;

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8075",
      description = "0 for any free one (default: ${DEFAULT-VALUE})")
  private int port = 8075;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = {
        "the address to listen on (default: ${DEFAULT-VALUE}, this machine alone);",
        "for others the environment must hold THRESHER_TOKEN, which visitors must know;",
        "the connection is not encrypted: put a proxy with TLS before it"
      })
  private String host = "127.0.0.1";

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Settings settings = settings();
    Shelf shelf =
        new Shelf(store.open(), new TerminalProgress(terminal, "reading and indexing editions"));
    try (Workbench workbench = Workbench.start(settings, shelf)) {
      terminal.note("the workbench is at " + workbench.address() + "  (Ctrl-C stops it)");
      workbench.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  private Settings settings() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new WrongUsageException("--port is 0 to " + HIGHEST_PORT);
    }
    Optional<String> token =
        Optional.ofNullable(System.getenv(TOKEN)).filter(text -> !text.isBlank());
    if (token.isEmpty() && !Settings.isLoopback(host)) {
      throw new WrongUsageException(
          "'"
              + host
              + "' can be reached from other machines: set "
              + TOKEN
              + " in the environment to what visitors must know (16 characters or more)");
    }
    try {
      return new Settings(host, port, token);
    } catch (IllegalArgumentException e) {
      throw new WrongUsageException(String.valueOf(e.getMessage()));
    }
  }
}
