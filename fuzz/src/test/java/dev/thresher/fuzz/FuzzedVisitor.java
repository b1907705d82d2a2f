package dev.thresher.fuzz;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.web.Workbench;
import dev.thresher.app.web.http.Settings;
import dev.thresher.app.web.shelf.Shelf;
import dev.thresher.corpus.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A visitor who asks the workbench of the sample lists anything at all: known and unknown paths,
 * filters with any value, forms with any body. The store is the folder {@code -Dthresher.store}.
 */
final class FuzzedVisitor {
  private static final String[] METHODS = {"GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE"};
  private static final String[] PATHS = {
    "/",
    "/search/export",
    "/entry",
    "/entry/history",
    "/entry/compare",
    "/entry/source",
    "/entry/source.png",
    "/changes",
    "/changes/export",
    "/meets",
    "/meets/export",
    "/parties",
    "/coverage",
    "/items",
    "/fields",
    "/gaps",
    "/gaps/export",
    "/tasks",
    "/registry",
    "/announcements",
    "/corpus",
    "/corpus/export",
    "/preferences",
    "/assets/",
    "/api",
    "/api/search",
    "/api/changes",
    "/api/history",
    "/api/meets",
    "/api/parties",
    "/api/lists",
    "/api/entry"
  };
  private static final String[] FIELDS = {
    "q",
    "list",
    "code",
    "at",
    "from",
    "to",
    "left",
    "right",
    "format",
    "sort",
    "page",
    "limit",
    "cursor",
    "direction",
    "kind",
    "property",
    "property1",
    "value1",
    "subject",
    "quantity",
    "low",
    "high",
    "unit",
    "editions",
    "name",
    "country",
    "definition",
    "facts",
    "language",
    "theme",
    "back",
    "token"
  };
  private static final String[] VALUES = {
    "us-ccl",
    "3A001",
    "3A001.b",
    "2020-01-01",
    "9999-99-99",
    "-1",
    "999999999999",
    "csv",
    "xlsx",
    "300 Wh/kg",
    "GHz",
    "frequency:[2.7 GHz TO 6.8 GHz]",
    "../../etc/passwd",
    "zh",
    "\u0000",
    "a:(b"
  };

  private static final Workbench WORKBENCH =
      Workbench.start(
          Settings.loopback(0),
          new Shelf(
              Store.open(Path.of(System.getProperty("thresher.store", ""))),
              Corpus.Progress.silent()));

  private FuzzedVisitor() {}

  /** The number of what is answered; 0 if the connection is closed without a word. */
  static int ask(FuzzedDataProvider data) {
    URI server = URI.create(WORKBENCH.address());
    BugDetectors.allowNetworkConnections((host, port) -> port == server.getPort());
    String method = data.pickValue(METHODS);
    String target = data.consumeBoolean() ? path(data) : data.consumeAsciiString(40).strip();
    List<String> fields = new ArrayList<>();
    for (int i = data.consumeInt(0, 5); i > 0; i--) {
      String value = data.consumeBoolean() ? data.pickValue(VALUES) : data.consumeString(30);
      fields.add(data.pickValue(FIELDS) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
    String all = String.join("&", fields);
    boolean isForm = method.equals("POST") && data.consumeBoolean();
    return isForm
        ? send(method, target, all, data.consumeRemainingAsString())
        : send(
            method, target + (all.isEmpty() ? "" : "?" + all), "", data.consumeRemainingAsString());
  }

  private static String path(FuzzedDataProvider data) {
    String path = data.pickValue(PATHS);
    return data.consumeBoolean()
        ? path
        : path + "/" + URLEncoder.encode(data.consumeString(12), StandardCharsets.UTF_8);
  }

  private static int send(String method, String target, String form, String rest) {
    URI server = URI.create(WORKBENCH.address());
    byte[] body = (form + rest).getBytes(StandardCharsets.UTF_8);
    String head =
        method
            + " "
            + target
            + " HTTP/1.1\r\nHost: "
            + server.getAuthority()
            + "\r\nConnection: close\r\n"
            + "Origin: "
            + WORKBENCH.address()
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + "Content-Length: "
            + body.length
            + "\r\n\r\n";
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(body);
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    } catch (java.net.SocketException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(target, e);
    }
  }
}
