package dev.thresher.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The commands in the order of the help. */
final class Commands {
  private Commands() {}

  /**
   * A command that is made only when it is asked for.
   *
   * @param summary its sentence in the list of commands
   */
  record Entry(String summary, Supplier<Object> make) {}

  static Map<String, Entry> all(Terminal terminal) {
    Map<String, Entry> all = new LinkedHashMap<>();
    all.put("demo", new Entry(DemoCommand.SUMMARY, () -> new DemoCommand(terminal)));
    all.put("ingest", new Entry(IngestCommand.SUMMARY, () -> new IngestCommand(terminal)));
    all.put("fetch", new Entry(FetchCommand.SUMMARY, () -> new FetchCommand(terminal)));
    all.put("lists", new Entry(ListsCommand.SUMMARY, () -> new ListsCommand(terminal)));
    all.put("extract", new Entry(ExtractCommand.SUMMARY, () -> new ExtractCommand(terminal)));
    all.put("changes", new Entry(ChangesCommand.SUMMARY, () -> new ChangesCommand(terminal)));
    all.put("history", new Entry(HistoryCommand.SUMMARY, () -> new HistoryCommand(terminal)));
    all.put("unchanged", new Entry(UnchangedCommand.SUMMARY, () -> new UnchangedCommand(terminal)));
    all.put("compare", new Entry(CompareCommand.SUMMARY, () -> new CompareCommand(terminal)));
    all.put("report", new Entry(ReportCommand.SUMMARY, () -> new ReportCommand(terminal)));
    all.put("watch", new Entry(WatchCommand.SUMMARY, () -> new WatchCommand(terminal)));
    all.put("search", new Entry(SearchCommand.SUMMARY, () -> new SearchCommand(terminal)));
    all.put("similar", new Entry(SimilarCommand.SUMMARY, () -> new SimilarCommand(terminal)));
    all.put("meets", new Entry(MeetsCommand.SUMMARY, () -> new MeetsCommand(terminal)));
    all.put("parties", new Entry(PartiesCommand.SUMMARY, () -> new PartiesCommand(terminal)));
    all.put("serve", new Entry(ServeCommand.SUMMARY, () -> new ServeCommand(terminal)));
    all.put(
        "announcements",
        new Entry(AnnouncementsCommand.SUMMARY, () -> new AnnouncementsCommand(terminal)));
    all.put(
        "evaluate", new Entry(EvaluateCommand.SUMMARY, () -> EvaluateCommand.withDraw(terminal)));
    all.put("items", new Entry(ItemsCommand.SUMMARY, () -> new ItemsCommand(terminal)));
    all.put("coverage", new Entry(CoverageCommand.SUMMARY, () -> new CoverageCommand(terminal)));
    all.put("claim", new Entry(ClaimCommand.SUMMARY, () -> new ClaimCommand(terminal)));
    all.put("gaps", new Entry(GapsCommand.SUMMARY, () -> new GapsCommand(terminal)));
    all.put("tasks", new Entry(TasksCommand.SUMMARY, () -> new TasksCommand(terminal)));
    all.put("fields", new Entry(FieldsCommand.SUMMARY, () -> new FieldsCommand(terminal)));
    all.put(
        "technologies",
        new Entry(TechnologiesCommand.SUMMARY, () -> new TechnologiesCommand(terminal)));
    all.put("registry", new Entry(RegistryCommand.SUMMARY, () -> new RegistryCommand(terminal)));
    all.put("bench", new Entry(BenchCommand.SUMMARY, () -> new BenchCommand(terminal)));
    all.put("export", new Entry(ExportCommand.SUMMARY, () -> new ExportCommand(terminal)));
    all.put("verify", new Entry(VerifyCommand.SUMMARY, () -> new VerifyCommand(terminal)));
    return all;
  }
}
