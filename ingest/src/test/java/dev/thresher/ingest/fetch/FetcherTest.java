package dev.thresher.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Digest;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.fetch.Fetched.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetcherTest {
  private static final String ECFR = "/api/versioner/v1/full/2022-10-07/title-15.xml?part=744";
  private static final String PART =
      "<?xml version=\"1.0\"?>\n<DIV5 N=\"744\"><HEAD>Made up</HEAD></DIV5>\n";
  private static final String HEADER = "list,publisher,address,date,sha256\n";

  @TempDir private Path folder = Path.of("");
  private TestPublisher publisher;
  private final TestPauses pauses = new TestPauses();

  FetcherTest() throws IOException {
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

  @Test
  void anEditionComesFromTheFormOfItsPublisherWithItsManifestRow() throws Exception {
    Fetched fetched = fetch("us-part744,ecfr,15/744,2022-10-07,");

    assertThat(fetched.outcome()).isEqualTo(Outcome.NEW);
    assertThat(Files.readString(folder.resolve("us-part744/2022-10-07/title-15_part-744.xml")))
        .isEqualTo(PART);
    assertThat(manifest())
        .containsExactly(
            "path,list,edition_date,variant,language,title,family,format,bytes,origin,licence,"
                + "retrieved,sha256,etag,last_modified",
            "us-part744/2022-10-07/title-15_part-744.xml,us-part744,2022-10-07,primary,en,,,xml,"
                + PART.length()
                + ","
                + publisher.address()
                + ECFR
                + ",US government text (public domain),2026-11-22,"
                + Digest.of(PART)
                + ",\"\""
                + TestPublisher.tag(PART)
                + "\"\",");
  }

  @Test
  void whatIsThereIsAskedAboutAndNotSentAgain() throws Exception {
    fetch("us-part744,ecfr,15/744,2022-10-07,");
    Fetched again = fetch("us-part744,ecfr,15/744,2022-10-07,");

    assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
    assertThat(publisher.requests())
        .containsExactly(
            "GET " + ECFR, "GET " + ECFR + " If-None-Match=" + TestPublisher.tag(PART));
  }

  @Test
  void aTextThatThePublisherChangedIsTakenAgain() throws Exception {
    fetch("us-part744,ecfr,15/744,2022-10-07,");
    publisher.publish(ECFR, PART.replace("Made up", "Mended"));

    assertThat(fetch("us-part744,ecfr,15/744,2022-10-07,").outcome()).isEqualTo(Outcome.CHANGED);
    assertThat(Files.readString(folder.resolve("us-part744/2022-10-07/title-15_part-744.xml")))
        .contains("Mended");
  }

  @Test
  void aTextThatWasCutIsGoneOnWithWhereItStopped() throws Exception {
    publisher.next(TestPublisher.cutAfter(PART, 30));
    Fetched fetched = fetch("us-part744,ecfr,15/744,2022-10-07,");

    assertThat(fetched.outcome()).isEqualTo(Outcome.NEW);
    assertThat(fetched.held().orElseThrow().digest()).isEqualTo(Digest.of(PART));
    assertThat(publisher.requests())
        .containsExactly(
            "GET " + ECFR, "GET " + ECFR + " Range=bytes=30- If-Range=" + TestPublisher.tag(PART));
  }

  @Test
  void aTextThatChangedWhileItWasCutIsBegunAnew() throws Exception {
    String newer = PART.replace("Made up", "Mended in between");
    publisher.next(TestPublisher.cutAfter(PART, 30));
    publisher.publish(ECFR, newer);

    Fetched fetched = fetch("us-part744,ecfr,15/744,2022-10-07,");
    assertThat(fetched.held().orElseThrow().digest()).isEqualTo(Digest.of(newer));
  }

  @Test
  void aTextThatWasCutInOneRunIsGoneOnWithInTheNext() throws Exception {
    for (int i = 0; i < policy().attempts(); i++) {
      publisher.next(TestPublisher.cutAfter(PART, i == 0 ? 20 : 0));
    }
    assertThat(fetch("us-part744,ecfr,15/744,2022-10-07,").outcome()).isEqualTo(Outcome.FAILED);
    publisher.next(TestPublisher.cutAfter(PART, 40));

    Fetched fetched = fetch("us-part744,ecfr,15/744,2022-10-07,");
    assertThat(fetched.outcome()).isEqualTo(Outcome.NEW);
    assertThat(fetched.held().orElseThrow().digest()).isEqualTo(Digest.of(PART));
    assertThat(publisher.requests().getLast()).contains("Range=bytes=40-");
  }

  @Test
  void aBusyPublisherIsAskedAgainWhenItSays() throws Exception {
    publisher.next(TestPublisher.status(429, "Retry-After", "17"));
    publisher.next(TestPublisher.status(503));

    assertThat(fetch("us-part744,ecfr,15/744,2022-10-07,").outcome()).isEqualTo(Outcome.NEW);
    assertThat(pauses.waits).contains(Duration.ofSeconds(17), Duration.ofSeconds(4));
  }

  @Test
  void aPublisherThatStaysBusyIsLeftAloneAfterTheLastAttempt() throws Exception {
    for (int i = 0; i < policy().attempts(); i++) {
      publisher.next(TestPublisher.status(500));
    }
    Fetched fetched = fetch("us-part744,ecfr,15/744,2022-10-07,");

    assertThat(fetched.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(fetched.diagnostic().orElseThrow().message())
        .isEqualTo("the publisher answers 500, 3 times");
    assertThat(publisher.requests()).hasSize(3);
  }

  @Test
  void aPublisherThatAsksForTooLongAWaitIsNotWaitedFor() throws Exception {
    publisher.next(TestPublisher.status(429, "Retry-After", "86400"));

    assertThat(fetch("us-part744,ecfr,15/744,2022-10-07,").outcome()).isEqualTo(Outcome.FAILED);
    assertThat(publisher.requests()).hasSize(1);
  }

  @Test
  void aTextThatIsNotThereIsNotAskedForTwice() throws Exception {
    Fetched fetched = fetch("us-part744,ecfr,15/744,1999-01-01,");

    assertThat(fetched.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(fetched.diagnostic().orElseThrow().message()).isEqualTo("the publisher answers 404");
    assertThat(publisher.requests()).hasSize(1);
  }

  @Test
  void requestsToOneHostKeepTheirDistance() throws Exception {
    publisher.publish("/a.xml", PART);
    publisher.publish("/b.xml", PART);
    fetchAll(url("/a.xml") + url("/b.xml"));

    assertThat(pauses.waits).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
  }

  @Test
  void whatRobotsTxtClosesIsNotAskedFor() throws Exception {
    publisher.publish(
        "/robots.txt", "User-agent: *\nDisallow: /private/\nAllow: /private/open.xml\n");
    publisher.publish("/private/a.xml", PART);
    publisher.publish("/private/open.xml", PART);
    List<Fetched> fetched = fetchAll(url("/private/a.xml") + url("/private/open.xml"));

    assertThat(fetched).extracting(Fetched::outcome).containsExactly(Outcome.REFUSED, Outcome.NEW);
    assertThat(fetched.getFirst().diagnostic().orElseThrow().message())
        .endsWith("closes /private/a.xml");
    assertThat(publisher.requests()).containsExactly("GET /private/open.xml");
  }

  @Test
  void aDelayThatRobotsTxtAsksForIsKept() throws Exception {
    publisher.publish("/robots.txt", "User-agent: *\nCrawl-delay: 11\n");
    fetch("us-part744,ecfr,15/744,2022-10-07,");

    assertThat(pauses.waits).contains(Duration.ofSeconds(11));
  }

  @Test
  void aFileBeyondTheLimitIsNotTaken() throws Exception {
    Fetched fetched =
        fetchAll("us-part744,ecfr,15/744,2022-10-07,\n", policy().withFileBytes(20)).getFirst();

    assertThat(fetched.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(fetched.diagnostic().orElseThrow().message())
        .isEqualTo("is larger than the limit of 20 bytes");
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void aFileOfUnknownLengthIsStoppedAtTheLimit() throws Exception {
    publisher.next(exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write(new byte[10_000]);
      exchange.close();
      return true;
    });
    Fetched fetched =
        fetchAll("us-part744,ecfr,15/744,2022-10-07,\n", policy().withFileBytes(1_000)).getFirst();

    assertThat(fetched.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void bytesWithAnotherChecksumAreNotTaken() throws Exception {
    Fetched fetched = fetch("us-part744,ecfr,15/744,2022-10-07," + "0".repeat(64));

    assertThat(fetched.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(fetched.diagnostic().orElseThrow().message()).contains(Digest.of(PART).hex());
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void bytesWithTheRightChecksumAreTaken() throws Exception {
    assertThat(fetch("us-part744,ecfr,15/744,2022-10-07," + Digest.of(PART).hex()).outcome())
        .isEqualTo(Outcome.NEW);
  }

  @Test
  void aPageInPlaceOfTheTextIsNoEdition() throws Exception {
    publisher.publish(ECFR, "<!DOCTYPE html><html><body>Not now</body></html>");
    Fetched fetched = fetch("us-part744,ecfr,15/744,2022-10-07,");

    assertThat(fetched.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(fetched.diagnostic().orElseThrow().message())
        .isEqualTo("is HTML, not xml as this publisher's texts are");
  }

  @Test
  void aRedirectAtItsHostIsFollowed() throws Exception {
    publisher.publish("/new.xml", PART);
    publisher.next(TestPublisher.status(301, "Location", "/new.xml"));

    assertThat(fetchAll(url("/old.xml")).getFirst().outcome()).isEqualTo(Outcome.NEW);
    assertThat(publisher.requests()).containsExactly("GET /old.xml", "GET /new.xml");
  }

  @Test
  void aRedirectToAnotherHostInPlainHttpIsNotFollowed() throws Exception {
    publisher.next(TestPublisher.status(302, "Location", "http://example.invalid/a.xml"));
    Fetched fetched = fetchAll(url("/old.xml")).getFirst();

    assertThat(fetched.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(fetched.diagnostic().orElseThrow().message())
        .endsWith("which is neither https nor the same host");
  }

  @Test
  void aCircleOfRedirectsEnds() throws Exception {
    for (int i = 0; i < 20; i++) {
      publisher.next(TestPublisher.status(302, "Location", "/round.xml"));
    }
    Fetched fetched = fetchAll(url("/round.xml")).getFirst();

    assertThat(fetched.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(fetched.diagnostic().orElseThrow().message())
        .endsWith("redirects more than 3 times");
  }

  @Test
  void plainHttpIsForThisMachineAlone() throws Exception {
    Fetched fetched = fetchAll("us-part744,url,http://192.0.2.1/a.xml,2022-10-07,\n").getFirst();

    assertThat(fetched.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(fetched.diagnostic().orElseThrow().message()).endsWith("only https is");
  }

  @Test
  void offlineNothingIsAsked() throws Exception {
    List<Fetched> fetched = Fetcher.offline(wanted("us-part744,ecfr,15/744,2022-10-07,\n"), folder);

    assertThat(fetched).extracting(Fetched::outcome).containsExactly(Outcome.OFFLINE);
    assertThat(publisher.requests()).isEmpty();
    assertThat(Files.exists(folder.resolve("MANIFEST.csv"))).isFalse();
  }

  @Test
  void oneFailureDoesNotStopTheOthersAndOldRowsStay() throws Exception {
    fetch("us-part744,ecfr,15/744,2022-10-07,");
    publisher.publish("/b.xml", PART);
    List<Fetched> fetched = fetchAll(url("/missing.xml") + url("/b.xml"));

    assertThat(fetched).extracting(Fetched::outcome).containsExactly(Outcome.REFUSED, Outcome.NEW);
    assertThat(manifest()).hasSize(3);
  }

  private Fetched fetch(String row) throws Exception {
    return fetchAll(row + "\n").getFirst();
  }

  private List<Fetched> fetchAll(String rows) throws Exception {
    return fetchAll(rows, policy());
  }

  private List<Fetched> fetchAll(String rows, FetchPolicy policy) throws Exception {
    List<Fetched> told = new ArrayList<>();
    try (Fetcher fetcher = Fetcher.online(policy, pauses)) {
      List<Fetched> fetched = fetcher.fetch(wanted(rows), folder, told::add);
      assertThat(told).isEqualTo(fetched);
      return fetched;
    }
  }

  private List<Wanted> wanted(String rows) {
    byte[] csv = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
    SourcesFile sources = SourcesFile.read(new SourceFile("SOURCES.csv", csv));
    assertThat(sources.diagnostics()).isEmpty();
    Publishers publishers = Publishers.at(Map.of("https://www.ecfr.gov", publisher.address()));
    return sources.rows().stream().map(publishers::wanted).toList();
  }

  private String url(String target) {
    return "us-part744,url," + publisher.address() + target + ",2022-10-07,\n";
  }

  private static FetchPolicy policy() {
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

  private List<String> manifest() throws IOException {
    return Files.readAllLines(folder.resolve("MANIFEST.csv"));
  }

  private List<Path> leftovers() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
