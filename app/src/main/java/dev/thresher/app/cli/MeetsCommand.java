package dev.thresher.app.cli;

import dev.thresher.app.job.Choice;
import dev.thresher.app.job.Judged;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.pipeline.FactsReader;
import dev.thresher.app.pipeline.ProductNames;
import dev.thresher.app.report.GivenReport;
import dev.thresher.app.report.Report;
import dev.thresher.app.report.VerdictReport;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.track.meets.Fact;
import dev.thresher.track.meets.Facts;
import dev.thresher.track.meets.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code thresher meets}: which controls a product with these values meets. */
@Command(
    name = "meets",
    description = MeetsCommand.SUMMARY,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:wrong usage", "3:the store or the facts cannot be read"},
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher meets --property 'energy density' --value '300 Wh/kg' --subject 'secondary cell'",
      "  thresher meets --facts product.json --list us-ccl --as-of 2022-10-07"
    })
final class MeetsCommand implements Callable<Integer> {
  static final String SUMMARY = "Tell which controls a product with given values meets, and why.";

  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final EditionOptions editions = new EditionOptions();

  @Option(names = "--property", paramLabel = "WORDS", description = "a quantity of the product")
  private List<String> properties = new ArrayList<>();

  @Option(
      names = "--value",
      paramLabel = "VALUE",
      description = "its value with its unit, one --value for each --property")
  private List<String> values = new ArrayList<>();

  @Option(names = "--subject", paramLabel = "WORDS", description = "what the product is")
  private List<String> subjects = new ArrayList<>();

  @Option(names = "--being", paramLabel = "WORDS", description = "what else is true of it")
  private List<String> attributes = new ArrayList<>();

  @Option(names = "--not-being", paramLabel = "WORDS", description = "what is not true of it")
  private List<String> denials = new ArrayList<>();

  @Option(
      names = "--any-subject",
      description = "ask about the numbers alone: take it for whatever a control is about")
  private boolean isAnySubject;

  @Option(
      names = "--facts",
      paramLabel = "FILE",
      description = "CSV or JSON with the facts of a product")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--met", description = "only the controls that are met")
  private boolean isMetOnly;

  MeetsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Facts said = facts();
    Facts facts = ProductNames.translated(said);
    ProductNames.translations(said).forEach(each -> terminal.note("also asked as: " + each));
    Corpus corpus = Workshop.corpus(terminal, store.open());
    Choice choice = new Choice(corpus, terminal::note);
    List<ListId> named = editions.lists(choice);
    List<ListId> wanted = named.isEmpty() ? corpus.lists() : named;
    LocalDate day = editions.day().orElse(LocalDate.MAX);
    List<Held> binding =
        wanted.stream().flatMap(list -> corpus.binding(list, day).stream()).toList();
    List<Judged> judged =
        corpus.inProvisions(binding).stream()
            .map(Judged.Controls::of)
            .map(controls -> controls.judge(facts, editions.day(), isMetOnly))
            .toList();
    output.write(terminal, report(judged));
    if (judged.stream().allMatch(each -> each.verdicts().isEmpty())) {
      terminal.note("no control bounds any of these properties; another wording may be the list's");
    }
    return ExitCode.DONE;
  }

  private Facts facts() {
    if (properties.size() != values.size()) {
      throw new WrongUsageException("each --property needs its --value, in the same order");
    }
    FactsReader reader = new FactsReader();
    Facts facts = file.map(reader::read).orElse(Facts.of(List.of()));
    List<Fact> all = new ArrayList<>(facts.facts());
    for (int i = 0; i < properties.size(); i++) {
      all.add(reader.fact(properties.get(i), values.get(i)));
    }
    if (all.isEmpty()) {
      throw new WrongUsageException("nothing is known: give --property and --value, or --facts");
    }
    Facts whole =
        new Facts(
            all,
            joined(facts.subjects(), subjects),
            joined(facts.attributes(), attributes),
            joined(facts.denials(), denials),
            facts.answers(),
            isAnySubject);
    return whole;
  }

  private static List<String> joined(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static Report report(List<Judged> judged) {
    List<Verdict> all = judged.stream().flatMap(each -> each.verdicts().stream()).toList();
    return new GivenReport(
        "Controls that a product meets",
        (words, width, sink) ->
            judged.forEach(
                each -> VerdictReport.text(each.document(), each.verdicts(), words, width, sink)),
        () -> all.stream().map(VerdictReport::json).toList(),
        () -> VerdictReport.table(all));
  }
}
