package dev.thresher.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One request written to the socket word for word, and what came back. */
record Wire(int status, String head, String body) {
  private static final String END = "\r\n";

  /**
   * @param headers lines; the Host header is ours unless one is among them
   */
  static Wire send(String address, String method, String target, String body, String... headers) {
    URI server = URI.create(address);
    StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1" + END);
    if (List.of(headers).stream().noneMatch(line -> line.startsWith("Host:"))) {
      request.append("Host: ").append(server.getAuthority()).append(END);
    }
    List.of(headers).forEach(line -> request.append(line).append(END));
    byte[] sent = body.getBytes(StandardCharsets.UTF_8);
    if (sent.length > 0) {
      request.append("Content-Length: ").append(sent.length).append(END);
    }
    request.append("Connection: close").append(END).append(END).append(body);
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
      return of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Wire get(String address, String target, String... headers) {
    return send(address, "GET", target, "", headers);
  }

  private static Wire of(String answer) {
    int end = answer.indexOf(END + END);
    String head = answer.substring(0, end);
    return new Wire(Integer.parseInt(head.split(" ", 3)[1]), head, answer.substring(end + 4));
  }

  /** The value of the first header of that name; empty if there is none. */
  String header(String name) {
    return head.lines()
        .filter(line ->
            line.toLowerCase(java.util.Locale.ROOT)
                .startsWith(name.toLowerCase(java.util.Locale.ROOT) + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  /** What a form of this page sends back. */
  String formToken() {
    return body.replaceFirst("(?s).*?name=\"token\" value=\"([0-9a-f]+)\".*", "$1");
  }

  String visitor() {
    return header("Set-Cookie").replaceFirst(";.*", "");
  }
}
