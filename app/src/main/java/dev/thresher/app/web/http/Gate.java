package dev.thresher.app.web.http;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who is let in. On this machine alone: only by a name of this machine, so that no page elsewhere
 * reaches us by a name of its own. From other machines: only who knows the token. And only our own
 * pages may change anything.
 */
final class Gate {
  static final String ENTRANCE = "/enter";
  private static final String ASSETS = "/assets/";
  private static final String BEARER = "Bearer ";
  private static final String JSON = "application/json";
  private static final List<String> OUR_NAMES = List.of("localhost", "127.0.0.1", "[::1]");

  /** Example: {@code :8075} behind a host. */
  private static final Pattern PORT = Pattern.compile(":\\d+$");

  private final Settings settings;
  private final Secrets secrets;

  Gate(Settings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  /** True if the visitor must first show the token. */
  boolean mustEnter(Knock knock) {
    return settings.token().isPresent()
        && !knock.path().equals(ENTRANCE)
        && !knock.path().startsWith(ASSETS)
        && !knows(knock, settings.token().get());
  }

  private boolean knows(Knock knock, String token) {
    String said = knock.authorization();
    boolean isBearer =
        said.startsWith(BEARER) && Secrets.areEqual(said.substring(BEARER.length()), token);
    return isBearer || Secrets.areEqual(knock.cookie(Knock.PASS), secrets.pass(token));
  }

  /** The cookie of one who gave the right token; empty for a wrong one. */
  Optional<Answer.Cookie> enter(String given) {
    return settings
        .token()
        .filter(token -> Secrets.areEqual(given, token))
        .map(token -> new Answer.Cookie(Knock.PASS, secrets.pass(token)));
  }

  /** Refuses what comes from another site. */
  void check(Knock knock) {
    if (settings.token().isEmpty() && !isOurName(knock.host())) {
      throw ProblemException.forbidden(
          "this workbench is for this machine alone; open it as http://localhost with its port");
    }
    if (knock.method() == Method.POST) {
      checkOrigin(knock);
    }
  }

  private static boolean isOurName(String host) {
    return OUR_NAMES.contains(PORT.matcher(host).replaceFirst(""));
  }

  private static void checkOrigin(Knock knock) {
    boolean isForeign =
        knock
                .origin()
                .map(origin -> !origin.replaceFirst("^https?://", "").equals(knock.host()))
                .orElse(false)
            || knock.site().map(site -> !site.equals("same-origin")).orElse(false);
    if (isForeign) {
      throw ProblemException.forbidden("only a page of this workbench may send this");
    }
  }

  /**
   * Refuses a form that is not ours. What is sent as JSON no foreign page can send without asking
   * first, and we never consent.
   */
  void checkForm(Knock knock, Fields form) {
    if (knock.method() == Method.POST
        && !knock.mediaType().equals(JSON)
        && !Secrets.areEqual(form.text("token"), secrets.token(knock.cookie(Knock.VISITOR)))) {
      throw ProblemException.forbidden(
          "the form has gone stale; load the page again, then send it once more");
    }
  }
}
