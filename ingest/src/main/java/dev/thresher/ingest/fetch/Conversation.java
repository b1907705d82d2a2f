package dev.thresher.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;

/** Requests with their redirects, within the policy. */
final class Conversation {
  private final HttpClient client;
  private final FetchPolicy policy;
  private final Manners manners;

  Conversation(HttpClient client, FetchPolicy policy, Manners manners) {
    this.client = client;
    this.policy = policy;
    this.manners = manners;
  }

  /** The answer behind all redirects; its body is open and must be closed. */
  HttpResponse<InputStream> ask(URI first, Map<String, String> headers)
      throws RefusedException, IOException, InterruptedException {
    URI at = first;
    requireScheme(at);
    for (int hop = 0; hop <= policy.redirects(); hop++) {
      manners.admit(at);
      HttpResponse<InputStream> response = send(at, headers);
      Optional<URI> next = next(at, response);
      if (next.isEmpty()) {
        return response;
      }
      response.body().close();
      requireSafe(at, next.get());
      at = next.get();
    }
    throw new RefusedException(
        first + " redirects more than " + policy.redirects() + " times",
        "give the address where the file really is");
  }

  private HttpResponse<InputStream> send(URI uri, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(policy.timeout())
            .header("User-Agent", policy.agent())
            .header("Accept", "*/*");
    headers.forEach(request::header);
    return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
  }

  private static Optional<URI> next(URI at, HttpResponse<?> response) throws RefusedException {
    return switch (response.statusCode()) {
      case 301, 302, 303, 307, 308 -> Optional.of(at.resolve(location(at, response)));
      default -> Optional.empty();
    };
  }

  private static URI location(URI at, HttpResponse<?> response) throws RefusedException {
    try {
      return URI.create(response.headers().firstValue("Location").orElse(""));
    } catch (IllegalArgumentException e) {
      throw new RefusedException(at + " redirects to no address", "tell the publisher");
    }
  }

  /** https everywhere; plain http only on this machine. */
  private static void requireScheme(URI uri) throws RefusedException, IOException {
    boolean https = "https".equalsIgnoreCase(uri.getScheme());
    boolean http = "http".equalsIgnoreCase(uri.getScheme());
    if (uri.getHost() == null || !(https || (http && isThisMachine(uri)))) {
      throw new RefusedException(uri + " is not fetched: only https is", "give the https address");
    }
  }

  private static boolean isThisMachine(URI uri) throws IOException {
    return InetAddress.getByName(uri.getHost()).isLoopbackAddress();
  }

  /** A redirect goes on in https, or stays at its host. */
  private static void requireSafe(URI from, URI to) throws RefusedException, IOException {
    boolean https = "https".equalsIgnoreCase(to.getScheme());
    boolean downgrade = "https".equalsIgnoreCase(from.getScheme()) && !https;
    boolean sameHost =
        to.getHost() != null
            && to.getHost().equalsIgnoreCase(from.getHost())
            && to.getPort() == from.getPort();
    if (downgrade || !(https || sameHost)) {
      throw new RefusedException(
          from + " redirects to " + to + ", which is neither https nor the same host",
          "give the address where the file really is, if you trust it");
    }
    requireScheme(to);
  }
}
