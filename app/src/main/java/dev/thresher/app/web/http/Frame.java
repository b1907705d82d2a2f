package dev.thresher.app.web.http;

/** What stands around a page. */
public interface Frame {
  /** The whole HTML. */
  String html(Answer.Page page, Asked asked);

  /** The problem in the words of the visitor's language. */
  Problem said(Problem problem, Asked asked);

  /** A page that says why there is no other. */
  Answer.Page page(Problem problem, Asked asked);

  /** The page that asks for the access token. */
  Answer.Page entrance(Asked asked, boolean wasWrong);
}
