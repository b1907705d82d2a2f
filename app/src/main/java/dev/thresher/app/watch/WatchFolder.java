package dev.thresher.app.watch;

import dev.thresher.app.pipeline.UnusableInputException;
import dev.thresher.app.pipeline.WholeFile;
import dev.thresher.corpus.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder {@code watches} of a store: {@code NAME.watch} with a condition, {@code NAME.seen}
 * with the editions it was checked against, and {@code alerts.jsonl} with all that was told.
 */
public final class WatchFolder {
  private static final String ENDING = ".watch";
  private static final Pattern ID = Pattern.compile("\\{\"id\":\"([0-9a-f]+)\"");

  private final Path folder;

  public WatchFolder(Store store) {
    this.folder = store.root().resolve("watches");
  }

  /** All conditions in order of their file names. */
  public List<Condition> conditions() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Condition> conditions = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(ENDING)).sorted().toList()) {
        conditions.add(ConditionFile.parse(file.toString(), Files.readString(file)));
      }
      return conditions;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  /**
   * Saves a new condition.
   *
   * @param known the editions that it need not be told of
   */
  public void add(Condition condition, Collection<String> known) {
    if (Files.exists(file(condition, ENDING))) {
      throw new UnusableInputException(
          "there is a watch '" + condition.name() + "' already",
          "name it otherwise, or delete " + file(condition, ENDING));
    }
    setSeen(condition, known);
    write(file(condition, ENDING), ConditionFile.text(condition));
  }

  Set<String> seen(Condition condition) {
    return new LinkedHashSet<>(lines(file(condition, ".seen")));
  }

  void setSeen(Condition condition, Collection<String> editions) {
    StringBuilder lines = new StringBuilder();
    new TreeSet<>(editions).forEach(each -> lines.append(each).append('\n'));
    write(file(condition, ".seen"), lines.toString());
  }

  /** The machine-readable file with every alert ever given, an object a line. */
  public Path alerts() {
    return folder.resolve("alerts.jsonl");
  }

  Set<String> toldIds() {
    Set<String> ids = new LinkedHashSet<>();
    for (String line : lines(alerts())) {
      Matcher matcher = ID.matcher(line);
      if (matcher.lookingAt()) {
        ids.add(matcher.group(1));
      }
    }
    return ids;
  }

  void append(List<Alert> alerts) {
    if (alerts.isEmpty()) {
      return;
    }
    StringBuilder all = new StringBuilder();
    lines(alerts()).forEach(line -> all.append(line).append('\n'));
    alerts.forEach(alert -> all.append(alert.json()).append('\n'));
    write(alerts(), all.toString());
  }

  /** A name may hold what a file's name may not. */
  private Path file(Condition condition, String ending) {
    String name = condition.name().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    return folder.resolve((name.startsWith(".") ? "watch" + name : name) + ending);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static void write(Path file, String text) {
    WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
