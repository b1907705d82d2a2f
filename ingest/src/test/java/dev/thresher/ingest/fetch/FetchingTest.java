package dev.thresher.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.ingest.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Fetches from a server on this machine that speaks the form of the publishers. */
abstract class FetchingTest {
  static final String ECFR = "/api/versioner/v1/full/2022-10-07/title-15.xml?part=744";
  static final String PART =
      "<?xml version=\"1.0\"?>\n<DIV5 N=\"744\"><HEAD>Made up</HEAD></DIV5>\n";
  private static final String HEADER = "list,publisher,address,date,sha256\n";

  @TempDir Path folder = Path.of("");
  final TestPublisher publisher;
  final TestPauses pauses = new TestPauses();

  FetchingTest() throws IOException {
    publisher = new TestPublisher();
  }

  @BeforeEach
  void publish() {
    publisher.publish(ECFR, PART);
  }

  @AfterEach
  void close() {
    publisher.close();
  }

  Fetched fetch(String row) throws Exception {
    return fetchAll(row + "\n").getFirst();
  }

  List<Fetched> fetchAll(String rows) throws Exception {
    return fetchAll(rows, policy());
  }

  List<Fetched> fetchAll(String rows, FetchPolicy policy) throws Exception {
    List<Fetched> told = new ArrayList<>();
    try (Fetcher fetcher = Fetcher.online(policy, pauses)) {
      List<Fetched> fetched = fetcher.fetch(wanted(rows), folder, told::add);
      assertThat(told).isEqualTo(fetched);
      return fetched;
    }
  }

  List<Wanted> wanted(String rows) {
    byte[] csv = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
    SourcesFile sources = SourcesFile.read(new SourceFile("SOURCES.csv", csv));
    assertThat(sources.diagnostics()).isEmpty();
    Publishers publishers = Publishers.at(hosts());
    return sources.rows().stream().map(publishers::wanted).toList();
  }

  String url(String target) {
    return "us-part744,url," + publisher.address() + target + ",2022-10-07,\n";
  }

  static FetchPolicy policy() {
    return new FetchPolicy(
        Duration.ofSeconds(2),
        3,
        Duration.ofSeconds(2),
        Duration.ofMinutes(2),
        Duration.ofSeconds(10),
        3,
        1_000_000,
        "thresher-test/1");
  }

  List<String> manifest() throws IOException {
    return Files.readAllLines(folder.resolve("MANIFEST.csv"));
  }

  List<Path> leftovers() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private Map<String, String> hosts() {
    Map<String, String> hosts = new TreeMap<>();
    for (String host :
        List.of(
            "https://www.ecfr.gov",
            "https://eur-lex.europa.eu",
            "https://laws-lois.justice.gc.ca")) {
      hosts.put(host, publisher.address());
    }
    return hosts;
  }
}
