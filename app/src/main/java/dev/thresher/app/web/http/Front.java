package dev.thresher.app.web.http;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a request in, finds its route, and sends what comes of it. */
final class Front extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(Front.class);
  private static final String API = "/api/";

  private final List<Route> routes;
  private final Frame frame;
  private final Gate gate;
  private final Secrets secrets;
  private final Diagnosis diagnosis;
  private final Supplier<String> fingerprint;

  Front(JettyServer.Site site, Settings settings) {
    this.routes = site.routes();
    this.frame = site.frame();
    this.diagnosis = site.diagnosis();
    this.fingerprint = site.fingerprint();
    this.secrets = new Secrets();
    this.gate = new Gate(settings, secrets);
  }

  /** An answer with what it answers to. */
  private record Done(Answer answer, Asked asked) {}

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Reply reply = new Reply(request, response, callback);
    Asked asking = nobody(request, "");
    try {
      Method method = method(request);
      Knock knock = Reception.knock(request, method);
      gate.check(knock);
      String token = secrets.token(visitor(knock, reply));
      asking = nobody(request, token);
      if (isKnown(knock, request)) {
        reply.notModified(etag());
      } else {
        send(answer(request, knock, token), reply);
      }
    } catch (IOException e) {
      send(Problem.BROKEN_OFF, asking, reply);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      send(problem(e, request), asking, reply);
    }
    return true;
  }

  /** What went wrong, in words for the visitor; the trace goes to the log alone. */
  private Problem problem(Throwable e, Request request) {
    if (e instanceof ProblemException known) {
      return known.problem();
    }
    return diagnosis
        .of(e)
        .orElseGet(() -> {
          LOG.error("{}", request.getHttpURI(), e);
          return Problem.DEFECT;
        });
  }

  private static Method method(Request request) {
    return switch (request.getMethod()) {
      case "GET", "HEAD" -> Method.GET;
      case "POST" -> Method.POST;
      default ->
          throw new ProblemException(
              new Problem(
                  405, "method-not-allowed", "Not done here", "GET and POST are understood"));
    };
  }

  /** The visitor's name from the cookie; drawn for one who has none. */
  private String visitor(Knock knock, Reply reply) {
    String known = knock.cookie(Knock.VISITOR);
    if (!known.isEmpty() || knock.path().startsWith(API)) {
      return known;
    }
    String drawn = secrets.visitor();
    reply.cookie(new Answer.Cookie(Knock.VISITOR, drawn));
    return drawn;
  }

  /** True if the one who asks holds the answer already: API answers change with the index alone. */
  private boolean isKnown(Knock knock, Request request) {
    return knock.method() == Method.GET
        && knock.path().startsWith(API)
        && !gate.mustEnter(knock)
        && Reception.header(request, "If-None-Match").equals(etag());
  }

  private String etag() {
    return '"' + fingerprint.get() + '"';
  }

  private Done answer(Request request, Knock knock, String token) throws IOException {
    if (gate.mustEnter(knock)) {
      return refused(Reception.asked(request, asGet(knock), token, 0), knock);
    }
    Optional<Route> route =
        routes.stream()
            .filter(each -> each.method() == knock.method() && each.isFor(knock.path()))
            .findFirst();
    boolean isEntrance = knock.path().equals(Gate.ENTRANCE);
    int most = route.map(Route::mostBytes).orElse(isEntrance ? 1024 : 0);
    Asked asked =
        Reception.asked(
            request, route.isEmpty() && !isEntrance ? asGet(knock) : knock, token, most);
    gate.checkForm(knock, asked.form());
    if (isEntrance) {
      return new Done(enter(asked), asked);
    }
    return new Done(
        route
            .orElseThrow(() -> ProblemException.notFound("there is no " + knock.path() + " here"))
            .handler()
            .apply(asked),
        asked);
  }

  /** The same without its body, which is not read. */
  private static Knock asGet(Knock knock) {
    return new Knock(
        Method.GET,
        knock.path(),
        knock.host(),
        knock.origin(),
        knock.site(),
        knock.mediaType(),
        knock.authorization(),
        knock.cookies());
  }

  private Done refused(Asked asked, Knock knock) {
    if (knock.path().startsWith(API)) {
      throw new ProblemException(
          new Problem(
              401, "token-needed", "Who are you?", "send the header Authorization: Bearer TOKEN"));
    }
    return new Done(frame.entrance(asked, false), asked);
  }

  private Answer enter(Asked asked) {
    if (asked.method() == Method.GET) {
      return frame.entrance(asked, false);
    }
    return gate.enter(asked.form().text("access"))
        .<Answer>map(cookie -> new Answer.Moved("/", List.of(cookie)))
        .orElseGet(() -> frame.entrance(asked, true));
  }

  private void send(Done done, Reply reply) {
    switch (done.answer()) {
      case Answer.Page page -> reply.html(page.status(), frame.html(page, done.asked()));
      case Answer.Content content -> reply.content(content, etag());
      case Answer.Moved moved -> reply.moved(moved);
    }
  }

  private void send(Problem met, Asked asked, Reply reply) {
    Problem problem = frame.said(met, asked);
    if (asked.path().startsWith(API)) {
      reply.problem(problem);
    } else {
      reply.html(problem.status(), frame.html(frame.page(problem, asked), asked));
    }
  }

  /** For a problem met before the request was understood. */
  private static Asked nobody(Request request, String token) {
    String cookie = Reception.header(request, "Cookie");
    boolean isChinese =
        cookie.contains(Reception.LANGUAGE + "=zh")
            || (!cookie.contains(Reception.LANGUAGE)
                && Reception.header(request, "Accept-Language").startsWith("zh"));
    return new Asked(
        Method.GET,
        Reception.path(request),
        Fields.none(),
        Fields.none(),
        List.of(),
        "",
        new Preferences(isChinese ? "zh" : "en", Preferences.Theme.SYSTEM),
        token);
  }
}
