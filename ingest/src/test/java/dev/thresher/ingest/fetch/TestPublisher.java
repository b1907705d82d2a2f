package dev.thresher.ingest.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/** A publisher on this machine: texts with ETags, ranges, and whatever trouble a test asks for. */
final class TestPublisher implements AutoCloseable {
  /** What happens to one request before a text would be sent. */
  interface Trouble {
    /** True if the exchange was answered. */
    boolean answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final Map<String, String> texts = new ConcurrentHashMap<>();
  private final Deque<Trouble> troubles = new ConcurrentLinkedDeque<>();
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  TestPublisher() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Publishes a text under a path with its query. */
  void publish(String target, String text) {
    texts.put(target, text);
  }

  /** The next request for a text meets this; several are met in order. */
  void next(Trouble trouble) {
    troubles.add(trouble);
  }

  /** What was asked, robots.txt left out: {@code GET /a If-None-Match="x"}. */
  List<String> requests() {
    return List.copyOf(new ArrayDeque<>(requests));
  }

  static Trouble status(int status, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(status, -1);
      exchange.close();
      return true;
    };
  }

  /** Promises the whole text and hangs up after some bytes. */
  static Trouble cutAfter(String text, int bytes) {
    return exchange -> {
      byte[] whole = text.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("ETag", tag(text));
      exchange.sendResponseHeaders(200, whole.length);
      exchange.getResponseBody().write(whole, 0, bytes);
      exchange.getResponseBody().flush();
      exchange.close();
      return true;
    };
  }

  private void answer(HttpExchange exchange) throws IOException {
    String target = exchange.getRequestURI().toString();
    if (!target.equals("/robots.txt")) {
      requests.add(line(exchange, target));
      Trouble trouble = troubles.poll();
      if (trouble != null && trouble.answer(exchange)) {
        return;
      }
    }
    String text = texts.get(target);
    if (text == null) {
      status(404).answer(exchange);
    } else {
      send(exchange, text);
    }
  }

  private static String line(HttpExchange exchange, String target) {
    StringBuilder line = new StringBuilder(exchange.getRequestMethod() + " " + target);
    for (String header : List.of("If-None-Match", "If-Modified-Since", "Range", "If-Range")) {
      List<String> values = exchange.getRequestHeaders().getOrDefault(header, List.of());
      values.forEach(value -> line.append(' ').append(header).append('=').append(value));
    }
    return line.toString();
  }

  private static void send(HttpExchange exchange, String text) throws IOException {
    byte[] whole = text.getBytes(StandardCharsets.UTF_8);
    String tag = tag(text);
    exchange.getResponseHeaders().set("ETag", tag);
    if (tag.equals(first(exchange, "If-None-Match"))) {
      status(304).answer(exchange);
      return;
    }
    String range = first(exchange, "Range");
    if (!range.isEmpty() && tag.equals(first(exchange, "If-Range"))) {
      int from = Integer.parseInt(range.replaceAll("\\D", ""));
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes " + from + "-" + (whole.length - 1) + "/" + whole.length);
      exchange.sendResponseHeaders(206, whole.length - from);
      exchange.getResponseBody().write(whole, from, whole.length - from);
    } else {
      exchange.sendResponseHeaders(200, whole.length);
      exchange.getResponseBody().write(whole);
    }
    exchange.close();
  }

  private static String first(HttpExchange exchange, String header) {
    return exchange.getRequestHeaders().getOrDefault(header, List.of("")).getFirst();
  }

  static String tag(String text) {
    return "\"" + Integer.toHexString(text.hashCode()) + "\"";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
