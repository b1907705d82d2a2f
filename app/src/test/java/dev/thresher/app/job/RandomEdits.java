package dev.thresher.app.job;

import dev.thresher.app.pipeline.Words;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.SourceFile;
import dev.thresher.track.parameter.Comparison;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file in which single figures were raised at random, read before and after, and what the
 * comparison found of it.
 */
final class RandomEdits {
  /** A figure on its own, neither in a code nor in a power of ten. Example: {@code 300}. */
  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\w.,×^−–-])[1-9]\\d{0,3}(?![\\w.,:]|\\s?[×x])");

  private static final int RAISE = 3;

  /** What one edit must lead to. */
  private record Expected(String path, String quote, Optional<Direction> direction) {}

  private final List<Expected> expected = new ArrayList<>();
  private final List<Expected> missed = new ArrayList<>();
  private final List<String> invented = new ArrayList<>();
  private final List<String> turned = new ArrayList<>();
  private int directed;

  private RandomEdits() {}

  static RandomEdits of(Path file, String family, Language language, int edits, long seed)
      throws IOException {
    String text = Files.readString(file);
    ControlList before = read(file, text, family, language, "2030-01-01");
    RandomEdits made = new RandomEdits();
    String amended = made.amend(text, before, edits, new Random(seed));
    ControlList after = read(file, amended, family, language, "2031-01-01");
    made.judge(Comparison.of(before, after).changes());
    return made;
  }

  private static ControlList read(
      Path file, String text, String family, Language language, String day) {
    EditionSource source =
        new EditionSource(
            new ListId("edited-list"),
            family,
            LocalDate.parse(day),
            "primary",
            language,
            List.of(
                new SourceFile(
                    file.getFileName().toString(), text.getBytes(StandardCharsets.UTF_8))));
    return Words.withoutModels().read(Ingestor.standard().read(source).documents().getFirst());
  }

  /** Raises one figure in each of some thresholds whose words stand once in the file. */
  private String amend(String text, ControlList list, int edits, Random random) {
    List<Parameter> thresholds =
        new ArrayList<>(
            list.controlling().stream()
                .filter(each -> each.role() == ParameterRole.THRESHOLD)
                .filter(each -> each.suspect().isEmpty())
                .toList());
    Collections.shuffle(thresholds, random);
    Set<String> touched = new HashSet<>();
    String amended = text;
    for (Parameter each : thresholds) {
      if (expected.size() < edits && touched.add(each.provision())) {
        amended = raised(amended, list, each).orElse(amended);
      }
    }
    return amended;
  }

  private Optional<String> raised(String text, ControlList list, Parameter parameter) {
    String quote = parameter.evidence().quote();
    String words = around(list, parameter);
    int at = text.indexOf(words);
    Matcher figure = FIGURE.matcher(quote);
    boolean isOnce = at >= 0 && text.indexOf(words, at + 1) < 0;
    if (!isOnce || !figure.find() || !isOnly(quote, figure)) {
      return Optional.empty();
    }
    int start = at + words.indexOf(quote) + figure.start();
    int end = start + figure.end() - figure.start();
    int value = Integer.parseInt(text.substring(start, end));
    String now = text.substring(0, start) + RAISE * value + text.substring(end);
    expected.add(new Expected(parameter.provision(), quote, direction(list, parameter)));
    return Optional.of(now);
  }

  /** No other digit stands in the quotation: the figure is the bound, and no part of a unit. */
  private static boolean isOnly(String quote, Matcher figure) {
    String rest = quote.substring(0, figure.start()) + quote.substring(figure.end());
    return rest.chars().noneMatch(Character::isDigit);
  }

  /** The threshold with some of the words before it, so that it is found in the file. */
  private static String around(ControlList list, Parameter parameter) {
    String text = list.document().text().characters();
    int start = parameter.evidence().span().start();
    int from = Math.max(0, start - 24);
    int line = text.lastIndexOf('\n', start - 1) + 1;
    return text.substring(Math.max(from, line), parameter.evidence().span().end());
  }

  /** Raising a floor relaxes, raising a ceiling tightens; empty where the place decides. */
  private static Optional<Direction> direction(ControlList list, Parameter parameter) {
    ProvisionKind kind =
        list.document().outline().provisions().stream()
            .filter(each -> each.path().equals(parameter.provision()))
            .map(each -> each.kind())
            .findFirst()
            .orElseThrow();
    boolean isPlain = kind == ProvisionKind.ITEM || kind == ProvisionKind.ENTRY;
    if (!isPlain || parameter.excluded()) {
      return Optional.empty();
    }
    return switch (parameter.threshold().orElseThrow()) {
      case Threshold.Floor floor -> Optional.of(Direction.RELAXED);
      case Threshold.Ceiling ceiling -> Optional.of(Direction.TIGHTENED);
      case Threshold.Within within -> Optional.empty();
      case Threshold.Exactly exactly -> Optional.empty();
      case Threshold.About about -> Optional.empty();
    };
  }

  private void judge(List<Change> changes) {
    Set<Change> explained = new HashSet<>();
    for (Expected each : expected) {
      Optional<Change> found =
          changes.stream()
              .filter(change -> change.kind() == ChangeKind.VALUE)
              .filter(change -> change.before().map(Side::path).equals(Optional.of(each.path())))
              .filter(change ->
                  change
                      .before()
                      .flatMap(Side::evidence)
                      .map(e -> e.quote())
                      .equals(Optional.of(each.quote())))
              .findFirst();
      found.ifPresentOrElse(explained::add, () -> missed.add(each));
      if (found.isPresent() && each.direction().isPresent()) {
        directed++;
        if (found.get().direction() != each.direction().get()) {
          turned.add(each + " " + found.get().direction());
        }
      }
    }
    changes.stream()
        .filter(change -> !explained.contains(change))
        .forEach(change -> invented.add(change.shown().path() + " " + change.kind().code()));
  }

  int made() {
    return expected.size();
  }

  private int found() {
    return expected.size() - missed.size();
  }

  int precisionPermille() {
    return found() == 0 ? 0 : 1000 * found() / (found() + invented.size());
  }

  int recallPermille() {
    return expected.isEmpty() ? 0 : 1000 * found() / expected.size();
  }

  int directionPermille() {
    return directed == 0 ? 0 : 1000 * (directed - turned.size()) / directed;
  }

  String figures() {
    return made()
        + " edits, precision "
        + precisionPermille()
        + "/1000, recall "
        + recallPermille()
        + "/1000, direction "
        + directionPermille()
        + "/1000 of "
        + directed
        + "; missed "
        + missed
        + ", invented "
        + invented
        + ", turned "
        + turned;
  }
}
