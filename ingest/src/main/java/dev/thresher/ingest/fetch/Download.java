package dev.thresher.ingest.fetch;

import dev.thresher.corpus.edition.Digest;
import dev.thresher.ingest.bytes.FileKind;
import dev.thresher.ingest.bytes.FileKinds;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One try at one file: what is there is asked about, what was begun is gone on with. */
final class Download {
  private static final int HEAD = 65_536;

  private final Conversation conversation;
  private final FetchPolicy policy;
  private final Pauses pauses;
  private final Path folder;

  Download(Conversation conversation, FetchPolicy policy, Pauses pauses, Path folder) {
    this.conversation = conversation;
    this.policy = policy;
    this.pauses = pauses;
    this.folder = folder;
  }

  /**
   * The file as it is now held: the copy that was there if the publisher says that it is still
   * right, else a new one.
   */
  Fetched.HeldCopy once(Wanted wanted, Optional<Fetched.HeldCopy> held)
      throws RefusedException, IOException, InterruptedException {
    Partial partial = new Partial(folder.resolve(wanted.path()));
    Optional<String> mark = partial.mark();
    Map<String, String> headers =
        mark.isPresent() ? goOn(partial.size(), mark.get()) : ifChanged(held);
    HttpResponse<InputStream> response = conversation.ask(wanted.uri(), headers);
    try (InputStream body = response.body()) {
      int status = response.statusCode();
      if (status == 304 && held.isPresent()) {
        return held.get();
      }
      if (status == 416) {
        partial.discard();
        throw new BusyException(
            "the rest of the file cannot be had; it is begun anew", Optional.of(Duration.ZERO));
      }
      require(status, response.headers());
      take(partial, response, body);
    }
    return finish(wanted, partial, response.headers());
  }

  private static Map<String, String> goOn(long from, String mark) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Range", "bytes=" + from + "-");
    headers.put("If-Range", mark);
    return headers;
  }

  private static Map<String, String> ifChanged(Optional<Fetched.HeldCopy> held) {
    Map<String, String> headers = new LinkedHashMap<>();
    held.map(Fetched.HeldCopy::etag)
        .filter(tag -> !tag.isEmpty())
        .ifPresent(tag -> headers.put("If-None-Match", tag));
    held.map(Fetched.HeldCopy::lastModified)
        .filter(day -> !day.isEmpty())
        .ifPresent(day -> headers.put("If-Modified-Since", day));
    return headers;
  }

  private void require(int status, HttpHeaders headers) throws RefusedException, IOException {
    if (status == 200 || status == 206) {
      return;
    }
    if (status == 429 || status >= 500) {
      throw new BusyException("the publisher answers " + status, retryAfter(headers));
    }
    throw new RefusedException(
        "the publisher answers " + status,
        status == 404 ? "check address and date: it has no such text" : "check the address");
  }

  private Optional<Duration> retryAfter(HttpHeaders headers) {
    return headers.firstValue("Retry-After").flatMap(this::wait);
  }

  private Optional<Duration> wait(String value) {
    if (value.strip().matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value.strip())));
    }
    try {
      ZonedDateTime until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(Duration.between(pauses.instant(), until.toInstant()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private void take(Partial partial, HttpResponse<?> response, InputStream body)
      throws RefusedException, IOException {
    boolean goesOn =
        response.statusCode() == 206
            && response
                .headers()
                .firstValue("Content-Range")
                .filter(range -> range.startsWith("bytes " + sizeOf(partial) + "-"))
                .isPresent();
    if (response.statusCode() == 206 && !goesOn) {
      partial.discard();
      throw new BusyException(
          "the publisher sends another part than was asked for", Optional.of(Duration.ZERO));
    }
    long announced = response.headers().firstValueAsLong("Content-Length").orElse(0);
    if (announced + (goesOn ? partial.size() : 0) > policy.fileBytes()) {
      partial.discard();
      throw new RefusedException(
          "is larger than the limit of " + policy.fileBytes() + " bytes",
          "raise the limit if you trust the publisher");
    }
    if (!goesOn) {
      partial.begin(strongMark(response.headers()));
    }
    try {
      partial.append(body, policy.fileBytes());
    } catch (RefusedException e) {
      partial.discard();
      throw e;
    }
  }

  private static long sizeOf(Partial partial) {
    try {
      return partial.size();
    } catch (IOException e) {
      return -1;
    }
  }

  /** A mark by which the rest may be asked for: a weak one does not promise equal bytes. */
  private static String strongMark(HttpHeaders headers) {
    return headers
        .firstValue("ETag")
        .filter(tag -> !tag.startsWith("W/"))
        .or(() -> headers.firstValue("Last-Modified"))
        .orElse("");
  }

  private Fetched.HeldCopy finish(Wanted wanted, Partial partial, HttpHeaders headers)
      throws RefusedException, IOException {
    Digest digest = digest(partial.file());
    long size = partial.size();
    try {
      requireChecksum(wanted, digest);
      requireForm(wanted, partial.file(), size);
    } catch (RefusedException e) {
      partial.discard();
      throw e;
    }
    partial.finish();
    return new Fetched.HeldCopy(
        digest,
        size,
        headers.firstValue("ETag").orElse(""),
        headers.firstValue("Last-Modified").orElse(""),
        pauses.instant().atZone(ZoneOffset.UTC).toLocalDate().toString());
  }

  private static void requireChecksum(Wanted wanted, Digest digest) throws RefusedException {
    String expected = wanted.row().sha256();
    if (!expected.isEmpty() && !expected.equals(digest.hex())) {
      throw new RefusedException(
          "has the SHA-256 " + digest + ", not the one in the row",
          "the text was changed or cut: compare it with the one you expect");
    }
  }

  /** A page that says "not found" with status 200 is no edition. */
  private static void requireForm(Wanted wanted, Path file, long size)
      throws RefusedException, IOException {
    if (size == 0) {
      throw new RefusedException("is empty", "check address and date");
    }
    if (wanted.format().isEmpty()) {
      return;
    }
    FileKind kind;
    try (InputStream in = Files.newInputStream(file)) {
      kind = FileKinds.of(wanted.path(), in.readNBytes(HEAD));
    }
    if (!kind.name().equals(wanted.format().toUpperCase(Locale.ROOT))) {
      throw new RefusedException(
          "is " + kind + ", not " + wanted.format() + " as this publisher's texts are",
          "open the address in a browser: the publisher may be showing a notice");
    }
  }

  private static Digest digest(Path file) throws IOException {
    MessageDigest sha = Digest.sha256();
    try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return new Digest(HexFormat.of().formatHex(sha.digest()));
  }
}
