package dev.thresher.app.cli;

import dev.thresher.corpus.store.Damage;
import dev.thresher.corpus.store.Store;
import dev.thresher.index.search.IndexCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code thresher verify}: reads every byte of the store again. */
@Command(
    name = "verify",
    description = VerifyCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every byte is as it was written",
      "1:damage was found; each is named with the way back",
      "2:wrong usage",
      "3:the store cannot be read"
    },
    footerHeading = "%nExample:%n",
    footer = {"  thresher verify --store demo-store"})
final class VerifyCommand implements Callable<Integer> {
  static final String SUMMARY = "Re-hash all that the store holds; name what is damaged.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Store opened = store.open();
    AtomicInteger files = new AtomicInteger();
    List<Damage> damages = new ArrayList<>(opened.verify(file -> files.incrementAndGet()));
    IndexCheck.fault(opened.index())
        .ifPresent(fault ->
            damages.add(
                new Damage(opened.index(), fault, "delete it; the next search builds it again")));
    damages.forEach(damage -> terminal.print(damage + "\n"));
    terminal.print(
        files
            + " files read, "
            + (damages.isEmpty() ? "no damage" : damages.size() + " damaged")
            + "\n");
    return damages.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
  }
}
