package dev.thresher.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program in a process of its own, in other countries and on other machines: the same bytes.
 */
class DeterminismTest {
  @TempDir private Path folder;

  /** What a run printed, and the digest of each file that it kept. */
  private record Outcome(String printed, Map<String, String> files) {}

  private Outcome demo(String name, String... options) throws IOException, InterruptedException {
    Path store = folder.resolve(name).resolve("store");
    Files.createDirectories(store.getParent());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(
        List.of(
            "-Xmx900m",
            "-XX:+UseSerialGC",
            "-Dthresher.home=" + System.getProperty("thresher.root", ".."),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "demo",
            "--store",
            store.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(name).isZero();
    return new Outcome(printed.replace(store.toString(), "STORE"), files(store));
  }

  private static Map<String, String> files(Path store) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(store)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = store.relativize(file).toString();
        // Lucene names its segments by chance, the lock names the process
        if (!name.startsWith("index") && !name.equals("lock")) {
          digests.put(name, Digest.of(Files.readAllBytes(file)).hex());
        }
      }
    }
    return digests;
  }

  @Test
  void coresLocalesAndTimeZonesChangeNoByte() throws IOException, InterruptedException {
    Outcome plain = demo("plain", "-Duser.language=en", "-Duser.timezone=UTC");
    assertThat(plain.printed()).isNotBlank();
    assertThat(plain.files()).hasSizeGreaterThan(10);
    assertThat(
            demo(
                "turkish",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-XX:ActiveProcessorCount=1"))
        .isEqualTo(plain);
    assertThat(
            demo(
                "chinese",
                "-Duser.language=zh",
                "-Duser.country=CN",
                "-Duser.timezone=America/Anchorage",
                "-XX:ActiveProcessorCount=4"))
        .isEqualTo(plain);
    assertThat(
            demo("german", "-Duser.language=de", "-Duser.country=DE", "-Dfile.encoding=ISO-8859-1"))
        .isEqualTo(plain);
  }
}
