package dev.thresher.ingest.fetch;

import java.time.Duration;

/**
 * How politely and how far to fetch.
 *
 * @param pause between two requests to one host, unless its robots.txt asks for more
 * @param attempts for one file, the first included
 * @param backoff before the second attempt; doubled before each further one
 * @param longestWait that a server may ask for by {@code Retry-After} or {@code Crawl-delay}
 * @param timeout of one request, until its head is there
 * @param redirects to follow for one file
 * @param fileBytes that one file may have
 * @param agent the name under which we ask
 */
public record FetchPolicy(
    Duration pause,
    int attempts,
    Duration backoff,
    Duration longestWait,
    Duration timeout,
    int redirects,
    long fileBytes,
    String agent) {
  private static final long MEBIBYTE = 1024L * 1024L;

  public FetchPolicy {
    if (attempts < 1 || redirects < 0 || fileBytes < 1) {
      throw new IllegalArgumentException(
          "a policy allows at least one attempt and one byte, got " + attempts + ", " + fileBytes);
    }
  }

  public static FetchPolicy standard() {
    return new FetchPolicy(
        Duration.ofSeconds(2),
        4,
        Duration.ofSeconds(2),
        Duration.ofMinutes(2),
        Duration.ofSeconds(60),
        5,
        128 * MEBIBYTE,
        "thresher/0.1");
  }

  /** The same with another pause between two requests to one host. */
  public FetchPolicy withPause(Duration shorterOrLonger) {
    return new FetchPolicy(
        shorterOrLonger, attempts, backoff, longestWait, timeout, redirects, fileBytes, agent);
  }

  public FetchPolicy withFileBytes(long limit) {
    return new FetchPolicy(pause, attempts, backoff, longestWait, timeout, redirects, limit, agent);
  }
}
