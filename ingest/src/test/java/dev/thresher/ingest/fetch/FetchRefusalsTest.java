package dev.thresher.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Digest;
import dev.thresher.ingest.fetch.Fetched.Outcome;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not taken, not followed or not asked for. */
class FetchRefusalsTest extends FetchingTest {
  FetchRefusalsTest() throws IOException {}

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
}
