package dev.thresher.app.pipeline;

import dev.thresher.corpus.edition.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The version of code and tables: a digest over the jars or folders that hold them. */
final class CodeVersion {
  /** Read once: a program that runs stays what it was when it started. */
  private static final Map<Path, Digest> KNOWN = new ConcurrentHashMap<>();

  private CodeVersion() {}

  /**
   * @param anchors one class of each module that decides the result
   */
  static String of(List<Class<?>> anchors) {
    StringBuilder all = new StringBuilder();
    for (Class<?> anchor : anchors) {
      all.append(KNOWN.computeIfAbsent(place(anchor), CodeVersion::digest)).append('\n');
    }
    return Digest.of(all.toString()).hex();
  }

  private static Path place(Class<?> anchor) {
    try {
      return Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no place for " + anchor, e);
    }
  }

  private static Digest digest(Path place) {
    try {
      return Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + place, e);
    }
  }

  /** By the checksums that the jar's own directory holds: nothing is unpacked. */
  private static Digest ofJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toString())) {
      return Digest.of(
          zip.stream()
              .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc())
              .sorted()
              .collect(Collectors.joining("\n")));
    }
  }

  private static Digest ofFolder(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      StringBuilder all = new StringBuilder();
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        all.append(folder.relativize(file)).append('\n');
        all.append(Digest.of(Files.readAllBytes(file))).append('\n');
      }
      return Digest.of(all.toString());
    }
  }
}
