package dev.thresher.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What we may ask of each host, and when. Not safe for several threads. */
final class Manners {
  private static final int ROBOTS_BYTES = 512 * 1024;

  private final HttpClient client;
  private final FetchPolicy policy;
  private final Pauses pauses;
  private final Map<String, Robots> robots = new HashMap<>();
  private final Map<String, Instant> lastAsked = new HashMap<>();

  Manners(HttpClient client, FetchPolicy policy, Pauses pauses) {
    this.client = client;
    this.policy = policy;
    this.pauses = pauses;
  }

  /** Waits until the host may be asked again; refuses what its robots.txt closes. */
  void admit(URI uri) throws RefusedException, IOException, InterruptedException {
    String host = host(uri);
    if (!robots.containsKey(host)) {
      await(host, policy.pause());
      robots.put(host, fetchRobots(uri));
    }
    Robots rules = robots.getOrDefault(host, Robots.silent());
    if (!rules.allow(target(uri))) {
      throw new RefusedException(
          "robots.txt of " + host + " closes " + target(uri),
          "fetch it by hand if you may, and ingest the file");
    }
    Duration asked = rules.delay().orElse(policy.pause());
    await(host, longer(policy.pause(), shorter(asked, policy.longestWait())));
  }

  private void await(String host, Duration pause) throws InterruptedException {
    Instant now = pauses.instant();
    Instant last = lastAsked.get(host);
    Duration wait = last == null ? Duration.ZERO : pause.minus(Duration.between(last, now));
    if (wait.isPositive()) {
      pauses.pause(wait);
    }
    lastAsked.put(host, pauses.instant());
  }

  private Robots fetchRobots(URI uri) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri.resolve("/robots.txt"))
            .timeout(policy.timeout())
            .header("User-Agent", policy.agent())
            .build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      int status = response.statusCode();
      if (status >= 500 || status == 429) {
        return Robots.closed();
      }
      byte[] bytes = body.readNBytes(ROBOTS_BYTES);
      return status == 200
          ? Robots.parse(new String(bytes, StandardCharsets.UTF_8), policy.agent())
          : Robots.silent();
    }
  }

  private static String host(URI uri) {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  private static String target(URI uri) {
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }

  private static Duration shorter(Duration left, Duration right) {
    return left.compareTo(right) <= 0 ? left : right;
  }

  private static Duration longer(Duration left, Duration right) {
    return left.compareTo(right) >= 0 ? left : right;
  }
}
