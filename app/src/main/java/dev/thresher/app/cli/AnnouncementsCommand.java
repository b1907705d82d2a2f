package dev.thresher.app.cli;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.report.AnnouncementTable;
import dev.thresher.corpus.content.Announcement;
import dev.thresher.corpus.content.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code thresher announcements}: the announcements in the store, field by field. */
@Command(
    name = "announcements",
    description = AnnouncementsCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:wrong usage", "3:the store cannot be read"},
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher announcements",
      "  thresher announcements --items --format csv --out items.csv"
    })
final class AnnouncementsCommand implements Callable<Integer> {
  static final String SUMMARY =
      "Show announcements: who issued them, from when they apply, goods and codes.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutputOptions output = new OutputOptions();

  @Option(
      names = "--list",
      paramLabel = "ID",
      defaultValue = "cn-announcements",
      description = "of this list (default: ${DEFAULT-VALUE})")
  private String list = "cn-announcements";

  @Option(names = "--items", description = "a row for each of the goods, with its codes")
  private boolean byItem;

  AnnouncementsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Announcement> announcements = announcements(Workshop.corpus(terminal, store.open()));
    output.write(
        terminal,
        byItem ? "Goods under announcements" : "Announcements",
        byItem ? AnnouncementTable.ofItems(announcements) : AnnouncementTable.of(announcements));
    return ExitCode.DONE;
  }

  private List<Announcement> announcements(Corpus corpus) {
    List<Announcement> found = new ArrayList<>();
    for (Corpus.Held held : corpus.editions()) {
      if (held.edition().list().value().equals(list)) {
        Content content = corpus.content(held);
        if (content instanceof Announcement announcement) {
          found.add(announcement);
        }
      }
    }
    return found;
  }
}
