package dev.thresher.app.web.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.json.JsonMapper;

/** Sends one answer, with what every answer says to the browser for safety. */
final class Reply {
  private static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
              + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  private static final String HTML = "text/html;charset=utf-8";

  private final Request request;
  private final Response response;
  private final Callback callback;

  Reply(Request request, Response response, Callback callback) {
    this.request = request;
    this.response = response;
    this.callback = callback;
    ALWAYS.forEach((name, value) -> response.getHeaders().put(name, value));
  }

  void cookie(Answer.Cookie cookie) {
    response
        .getHeaders()
        .add(
            HttpHeader.SET_COOKIE,
            cookie.name() + "=" + cookie.value() + "; Path=/; HttpOnly; SameSite=Strict");
  }

  void html(int status, String html) {
    header(HttpHeader.CACHE_CONTROL, "no-store");
    send(status, HTML, html.getBytes(StandardCharsets.UTF_8));
  }

  void content(Answer.Content content, String etag) {
    switch (content.keeping()) {
      case WITH_INDEX -> {
        header(HttpHeader.ETAG, etag);
        header(HttpHeader.CACHE_CONTROL, "private, no-cache");
      }
      case FOR_EVER -> header(HttpHeader.CACHE_CONTROL, "private, max-age=31536000, immutable");
      case NOT -> header(HttpHeader.CACHE_CONTROL, "no-store");
    }
    content
        .fileName()
        .ifPresent(name ->
            header(
                HttpHeader.CONTENT_DISPOSITION,
                "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "_") + '"'));
    send(200, content.mediaType(), content.bytes());
  }

  void notModified(String etag) {
    header(HttpHeader.ETAG, etag);
    send(304, "", new byte[0]);
  }

  /** Only to a place of our own. */
  void moved(Answer.Moved moved) {
    moved.cookies().forEach(this::cookie);
    boolean isOurs = moved.to().startsWith("/") && !moved.to().startsWith("//");
    header(HttpHeader.LOCATION, isOurs && !moved.to().contains("\\") ? moved.to() : "/");
    header(HttpHeader.CACHE_CONTROL, "no-store");
    send(303, "", new byte[0]);
  }

  void problem(Problem problem) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", "urn:thresher:problem:" + problem.kind());
    members.put("title", problem.title());
    members.put("status", problem.status());
    members.put("detail", problem.detail());
    header(HttpHeader.CACHE_CONTROL, "no-store");
    send(problem.status(), Problem.MEDIA_TYPE, JsonMapper.shared().writeValueAsBytes(members));
  }

  private void header(HttpHeader header, String value) {
    response.getHeaders().put(header, value);
  }

  private void send(int status, String mediaType, byte[] bytes) {
    response.setStatus(status);
    if (!mediaType.isEmpty()) {
      header(HttpHeader.CONTENT_TYPE, mediaType);
    }
    if (status == 503) {
      header(HttpHeader.RETRY_AFTER, "4");
      response.getHeaders().put("Refresh", "4");
    }
    if (status == 202) {
      response.getHeaders().put("Refresh", "2");
    }
    if (status != 304) {
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
    }
    boolean isHead = request.getMethod().equals("HEAD");
    response.write(true, isHead ? ByteBuffer.allocate(0) : ByteBuffer.wrap(bytes), callback);
  }
}
