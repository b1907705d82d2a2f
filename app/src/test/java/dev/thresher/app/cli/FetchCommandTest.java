package dev.thresher.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command against a server of this machine that speaks the eCFR's form. */
class FetchCommandTest {
  private static final String ECFR = "/api/versioner/v1/full/2026-03-25/title-15.xml?part=744";
  private static final String PART =
      """
      <?xml version="1.0"?>
      <DIV5 N="744" TYPE="PART"><HEAD>PART 744—MADE UP</HEAD>
      <DIV8 N="§ 744.99" TYPE="SECTION"><HEAD>§ 744.99 Kites.</HEAD>
      <P>(a) A licence is needed for kites of 9 kg or more.</P></DIV8></DIV5>
      """;
  private static final String TAG = "\"first\"";

  @TempDir private Path folder = Path.of("");
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final HttpServer server;

  FetchCommandTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void publish() {
    server.createContext(
        "/",
        exchange -> {
          String target = exchange.getRequestURI().toString();
          boolean isHeld = TAG.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          requests.add(target + (isHeld ? " if changed" : ""));
          boolean isKnown = target.equals(ECFR);
          byte[] body = PART.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("ETag", TAG);
          exchange.sendResponseHeaders(
              isKnown ? (isHeld ? 304 : 200) : 404, isKnown && !isHeld ? body.length : -1);
          if (isKnown && !isHeld) {
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private Shell fetch(String rows, String... options) throws IOException {
    Path sources =
        Files.writeString(folder.resolve("SOURCES.csv"), "list,publisher,address,date\n" + rows);
    List<String> args =
        new ArrayList<>(
            List.of(
                "fetch",
                sources.toString(),
                "--store",
                folder.resolve("store").toString(),
                "--pause=0",
                "--format=csv",
                "--mirror",
                "https://www.ecfr.gov=http://127.0.0.1:" + server.getAddress().getPort()));
    args.addAll(List.of(options));
    return Shell.run(args.toArray(String[]::new));
  }

  @Test
  void withoutOnlineNobodyIsAskedAndItIsToldWhatWouldBe() throws IOException {
    Shell shell = fetch("us-part744,ecfr,15/744,2026-03-25\n");

    assertThat(shell.code()).isZero();
    assertThat(shell.out()).contains("us-part744,2026-03-25,primary,would fetch,").contains(ECFR);
    assertThat(shell.err()).contains("nobody was asked").contains("--online");
    assertThat(requests).isEmpty();
    assertThat(folder.resolve("store")).doesNotExist();
  }

  @Test
  void anEditionIsFetchedIntoTheStoreAndReadFromThere() throws IOException {
    Shell shell = fetch("us-part744,ecfr,15/744,2026-03-25\n", "--online");

    assertThat(shell.err()).doesNotContain("error");
    assertThat(shell.code()).isZero();
    assertThat(shell.out()).contains("us-part744,2026-03-25,primary,new,read,");
    assertThat(requests).containsExactly("/robots.txt", ECFR);
    Shell lists = Shell.run("lists", "--format=csv", "--store", folder.resolve("store").toString());
    assertThat(lists.out()).contains("us-part744,2026-03-25");
  }

  @Test
  void whatIsThereIsOnlyAskedAboutAndNotReadAgain() throws IOException {
    fetch("us-part744,ecfr,15/744,2026-03-25\n", "--online");
    Shell shell = fetch("us-part744,ecfr,15/744,2026-03-25\n", "--online");

    assertThat(shell.code()).isZero();
    assertThat(shell.out()).contains("us-part744,2026-03-25,primary,unchanged,unchanged,");
    assertThat(requests).contains(ECFR + " if changed");
  }

  @Test
  void aCopyThatWasTamperedWithIsFetchedAgain() throws IOException {
    fetch("us-part744,ecfr,15/744,2026-03-25\n", "--online");
    Path copy = folder.resolve("store/fetched/us-part744/2026-03-25/title-15_part-744.xml");
    Files.writeString(copy, PART.replace("9 kg", "8 kg"));
    Shell shell = fetch("us-part744,ecfr,15/744,2026-03-25\n", "--online");

    assertThat(shell.out()).contains("us-part744,2026-03-25,primary,new,unchanged,");
    assertThat(requests).doesNotContain(ECFR + " if changed");
    assertThat(Files.readString(copy)).isEqualTo(PART);
  }

  @Test
  void whatThePublisherHasNotIsNamedAndTheRestIsTakenIn() throws IOException {
    Shell shell =
        fetch(
            """
            us-part744,ecfr,15/744,2026-03-25
            us-part744,ecfr,15/744,1066-10-14
            us-part744,ecfr,15,2026-03-26
            """,
            "--online");

    assertThat(shell.code()).isEqualTo(3);
    assertThat(shell.out())
        .contains("2026-03-25,primary,new,read,")
        .contains("1066-10-14,primary,refused,,");
    assertThat(shell.err())
        .contains("the publisher answers 404")
        .contains("check address and date")
        .contains("line 4: the address of ecfr is TITLE/PART, not '15'");
  }

  @Test
  void aPartOfAnEditionIsNotTakenForTheWhole() throws IOException {
    Shell shell =
        fetch(
            """
            us-part744,ecfr,15/744,2026-03-25
            us-part744,ecfr,15/745,2026-03-25
            """,
            "--online");

    assertThat(shell.code()).isEqualTo(3);
    assertThat(shell.out()).contains("2026-03-25,primary,new,,");
  }

  @Test
  void twoRowsMayNotGoToOneFile() throws IOException {
    Shell shell =
        fetch(
            """
            us-part744,ecfr,15/744,2026-03-25
            us-part744,ecfr,15/744,2026-03-25
            """);

    assertThat(shell.code()).isEqualTo(3);
    assertThat(shell.err()).contains("line 3: goes to the same file as line 2");
  }

  @Test
  void aFileThatIsNotThereIsAFailure() {
    Shell shell = Shell.run("fetch", folder.resolve("none.csv").toString());

    assertThat(shell.code()).isEqualTo(3);
    assertThat(shell.err()).contains("there is no such file").contains("check the path");
  }
}
