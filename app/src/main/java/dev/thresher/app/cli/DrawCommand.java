package dev.thresher.app.cli;

import dev.thresher.app.draw.Draw;
import dev.thresher.app.draw.Item;
import dev.thresher.app.draw.Kind;
import dev.thresher.app.draw.Reading;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.edition.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code thresher evaluate draw}: what of a store is to be judged by reading. */
@Command(
    name = "draw",
    description = "Draw at random from a store what is to be judged by reading.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:wrong usage", "3:the store cannot be read"},
    footerHeading = "%nExample:%n",
    footer = {
      "  thresher evaluate draw --lang en --of parameters --count 200 --seed 71 --show",
      "  thresher evaluate draw --lang zh --of names --type CHEMICAL,LAW --count 25 --show",
      "",
      "Without --show only ids and offsets are written: what a record of a draw may hold. A wording",
      "that stands in several editions is drawn once; a list counts with the root of its size."
    })
final class DrawCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final OutOption out = new OutOption();
  @Mixin private final ListsOption lists = new ListsOption();

  @Option(
      names = "--of",
      paramLabel = "KIND",
      description =
          "parameters (precision), provisions with a numeral (recall), unread numerals, names (so"
              + " many of each type), or dates (default: parameters)")
  private Kind kind = Kind.PARAMETERS;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "with --of names: only names of these types, such as CHEMICAL,LAW")
  private List<EntityType> types = new ArrayList<>();

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "200",
      description = "how many (default: ${DEFAULT-VALUE})")
  private int count = 200;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "another seed, another draw (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(
      names = "--lang",
      paramLabel = "en|zh|ja",
      description = "only editions in this language (default: all)")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--show",
      description = "show the words and what was read, for the screen: not with --out")
  private boolean isShown;

  DrawCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (isShown && out.isFile()) {
      throw new WrongUsageException(
          "--show is for the screen: a record of a draw holds no text; leave --show or --out out");
    }
    if (!types.isEmpty() && kind != Kind.NAMES) {
      throw new WrongUsageException("--type is the type of a name: give --of names too");
    }
    Corpus corpus = Workshop.corpus(terminal, store.open());
    List<Corpus.Held> editions = editions(corpus);
    List<Item> drawn = new Draw(count, seed).from(items(corpus, editions));
    Map<String, Corpus.Held> byName =
        editions.stream()
            .collect(Collectors.toMap(held -> held.edition().name(), Function.identity()));
    out.write(terminal, sink -> write(corpus, byName, drawn, sink));
    return ExitCode.DONE;
  }

  private List<Item> items(Corpus corpus, List<Corpus.Held> editions) {
    return editions.stream()
        .flatMap(held -> wording(corpus, held).stream())
        .flatMap(kind::of)
        .filter(item -> types.isEmpty() || types.stream().anyMatch(type -> isOf(item, type)))
        .toList();
  }

  private static boolean isOf(Item item, EntityType type) {
    return item.kind().equals(type.name());
  }

  private List<Corpus.Held> editions(Corpus corpus) {
    Optional<Language> wanted = language.map(DrawCommand::language);
    return corpus.editions().stream()
        .filter(
            held -> lists.ids().isEmpty() || lists.ids().contains(held.edition().list().value()))
        .filter(held -> wanted.filter(lang -> lang != held.edition().language()).isEmpty())
        .toList();
  }

  private static Language language(String code) {
    return Language.ofCode(code)
        .orElseThrow(() -> new WrongUsageException("--lang is en, zh or ja, not '" + code + "'"));
  }

  private Optional<ControlList> wording(Corpus corpus, Corpus.Held held) {
    return kind.drawnFrom(corpus.content(held));
  }

  private void write(
      Corpus corpus, Map<String, Corpus.Held> editions, List<Item> drawn, Consumer<String> sink) {
    String edition = "";
    Optional<Reading> reading = Optional.empty();
    for (Item item : drawn) {
      sink.accept(item.id() + "\n");
      if (isShown && !item.edition().equals(edition)) {
        edition = item.edition();
        reading =
            Optional.ofNullable(editions.get(edition))
                .flatMap(held -> wording(corpus, held))
                .map(Reading::new);
      }
      reading.ifPresent(known -> known.lines(item).forEach(line -> sink.accept(line + "\n")));
    }
  }
}
