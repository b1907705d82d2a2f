package dev.thresher.app.web.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields.Field;

/** Turns the server's request into ours. */
final class Reception {
  static final String LANGUAGE = "thresher-language";
  static final String THEME = "thresher-theme";

  private Reception() {}

  /** What it says of itself; its method is known to be one of ours. */
  static Knock knock(Request request, Method method) {
    return new Knock(
        method,
        path(request),
        header(request, HttpHeader.HOST.asString()),
        Optional.ofNullable(request.getHeaders().get(HttpHeader.ORIGIN)),
        Optional.ofNullable(request.getHeaders().get("Sec-Fetch-Site")),
        contentType(request).replaceFirst(";.*", "").strip(),
        header(request, HttpHeader.AUTHORIZATION.asString()),
        cookies(request));
  }

  static String path(Request request) {
    String path = request.getHttpURI().getCanonicalPath();
    return path == null || path.isEmpty() ? "/" : path;
  }

  static String contentType(Request request) {
    return header(request, HttpHeader.CONTENT_TYPE.asString());
  }

  static String header(Request request, String name) {
    String value = request.getHeaders().get(name);
    return value == null ? "" : value;
  }

  private static Map<String, String> cookies(Request request) {
    Map<String, String> cookies = new HashMap<>();
    for (HttpCookie cookie : Request.getCookies(request)) {
      String value = cookie.getValue();
      cookies.put(cookie.getName(), value == null ? "" : value);
    }
    return cookies;
  }

  static Asked asked(Request request, Knock knock, String token, int mostBytes) throws IOException {
    Fields query = query(request);
    Body body =
        switch (knock.method()) {
          case GET -> Body.none();
          case POST -> Body.read(request, contentType(request), mostBytes);
        };
    return new Asked(
        knock.method(),
        knock.path(),
        query.without("lang"),
        body.form(),
        body.uploads(),
        body.json(),
        preferences(request, knock, query),
        token);
  }

  private static Fields query(Request request) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    try {
      for (Field field : Request.extractQueryParameters(request, StandardCharsets.UTF_8)) {
        values.put(field.getName(), field.getValues());
      }
    } catch (RuntimeException e) {
      throw ProblemException.badRequest("the address is no text in UTF-8");
    }
    return new Fields(values);
  }

  /** By the address, else by what was chosen before, else by what the browser prefers. */
  private static Preferences preferences(Request request, Knock knock, Fields query) {
    String said = query.first("lang").orElseGet(() -> knock.cookie(LANGUAGE));
    String language =
        said.isEmpty() ? header(request, HttpHeader.ACCEPT_LANGUAGE.asString()) : said;
    return new Preferences(
        language.startsWith("zh") ? "zh" : "en", Preferences.Theme.ofCode(knock.cookie(THEME)));
  }
}
