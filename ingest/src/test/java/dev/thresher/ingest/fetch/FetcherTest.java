package dev.thresher.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Digest;
import dev.thresher.ingest.fetch.Fetched.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FetcherTest extends FetchingTest {
  FetcherTest() throws IOException {}

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
  void requestsToOneHostKeepTheirDistance() throws Exception {
    publisher.publish("/a.xml", PART);
    publisher.publish("/b.xml", PART);
    fetchAll(url("/a.xml") + url("/b.xml"));

    assertThat(pauses.waits).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
  }

  @Test
  void aDelayThatRobotsTxtAsksForIsKept() throws Exception {
    publisher.publish("/robots.txt", "User-agent: *\nCrawl-delay: 11\n");
    fetch("us-part744,ecfr,15/744,2022-10-07,");

    assertThat(pauses.waits).contains(Duration.ofSeconds(11));
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

  @Test
  void textsOfEurLexAndOfJusticeCanadaComeInTheirFormsAndAreAskedAboutTheNextTime()
      throws Exception {
    String act = "/legal-content/EN/TXT/HTML/?uri=CELEX:02014R0833-20220604";
    String list = "/eng/XML/SOR-89-202.xml";
    publisher.publish(act, "<html><body><p>Made up</p></body></html>");
    publisher.publish(list, "<?xml version=\"1.0\"?>\n<Regulation>Made up</Regulation>\n");
    String rows =
        "eu-833-2014,eur-lex-html,02014R0833-20220604,2022-06-04,\n"
            + "ca-ecl,justice-laws,SOR-89-202,2025-04-25,\n";

    assertThat(fetchAll(rows)).extracting(Fetched::outcome).containsOnly(Outcome.NEW);
    assertThat(fetchAll(rows)).extracting(Fetched::outcome).containsOnly(Outcome.UNCHANGED);
    assertThat(publisher.requests()).hasSize(4);
    assertThat(publisher.requests().get(2)).contains("If-None-Match=");
    assertThat(publisher.requests().get(3)).contains("If-None-Match=");
  }
}
