package dev.thresher.app.web.http;

import java.util.Map;
import java.util.Optional;

/**
 * What a request says of itself before anything is done for it.
 *
 * @param host the Host header; empty if there is none
 * @param origin of the page that sent it, where the browser says so
 * @param site how that page's site relates to ours: {@code Sec-Fetch-Site}
 * @param mediaType of the body, without parameters; empty if there is none
 * @param authorization the Authorization header; empty if there is none
 */
record Knock(
    Method method,
    String path,
    String host,
    Optional<String> origin,
    Optional<String> site,
    String mediaType,
    String authorization,
    Map<String, String> cookies) {
  static final String VISITOR = "thresher-visitor";
  static final String PASS = "thresher-pass";

  Knock {
    cookies = Map.copyOf(cookies);
  }

  String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }
}
