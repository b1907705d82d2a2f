package dev.thresher.app.cli;

import dev.thresher.app.pipeline.UnusableInputException;
import dev.thresher.index.watch.SavedQuery;
import dev.thresher.index.watch.UnreadableSavedQueryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --saved} and {@code --save}: a query that is kept as a file. */
final class SavedQueryOptions {
  private static final String REMEDY = "name a file that 'search --save' has written";

  @Option(names = "--saved", paramLabel = "FILE", description = "ask the query of FILE")
  private Optional<Path> from = Optional.empty();

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "also keep the query in FILE, for --saved and 'watch add --saved'")
  private Optional<Path> to = Optional.empty();

  /** The query that was typed or that stands in the file; it is kept if that was asked for. */
  String query(String typed) {
    if (from.isPresent() != typed.isBlank()) {
      throw new WrongUsageException("a query is missing: type one or name its file by --saved");
    }
    String query = from.map(file -> read(file).query()).orElse(typed);
    to.ifPresent(file -> write(new SavedQuery(name(file), query), file));
    return query;
  }

  static SavedQuery read(Path file) {
    try {
      return SavedQuery.parse(name(file), Files.readString(file));
    } catch (IOException e) {
      throw new UnusableInputException("cannot read " + file, REMEDY, e);
    } catch (UnreadableSavedQueryException e) {
      throw new UnusableInputException(file + ": " + e.getMessage(), REMEDY, e);
    }
  }

  private static void write(SavedQuery query, Path file) {
    try {
      Files.writeString(file, query.text());
    } catch (IOException e) {
      throw new UnusableInputException(
          "cannot write " + file, "name a file in a folder that is there and may be written", e);
    }
  }

  /** {@code strong-lasers} of {@code queries/strong-lasers.query} */
  private static String name(Path file) {
    String last = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }
}
