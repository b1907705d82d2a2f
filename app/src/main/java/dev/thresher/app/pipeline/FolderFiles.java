package dev.thresher.app.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that a user means by a path: itself, or all in a folder and in its folders. */
public final class FolderFiles {
  private FolderFiles() {}

  /**
   * In the order of their names; what is hidden within a folder is passed over.
   *
   * @throws UnusableInputException if a folder cannot be read, or nothing is in it
   */
  public static List<Path> of(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> files = within(path);
    if (files.isEmpty()) {
      throw new UnusableInputException(path + ": has no files", "name a folder that holds some");
    }
    return files;
  }

  private static List<Path> within(Path folder) {
    try {
      Path root = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
      try (Stream<Path> walk = Files.walk(root)) {
        return walk.filter(Files::isRegularFile)
            .filter(file -> !isHidden(root.relativize(file)))
            .sorted()
            .toList();
      }
    } catch (IOException e) {
      throw UnusableInputException.unreadable(folder, e);
    } catch (UncheckedIOException e) {
      throw UnusableInputException.unreadable(folder, new IOException(e.getMessage(), e));
    }
  }

  private static boolean isHidden(Path inFolder) {
    for (Path part : inFolder) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
