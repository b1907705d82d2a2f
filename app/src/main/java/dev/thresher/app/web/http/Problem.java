package dev.thresher.app.web.http;

/**
 * Why a request was not answered, as RFC 9457 has it.
 *
 * @param kind a word that stays the same for the same kind of problem: {@code not-found}
 * @param detail what and what to do, for a reader; never a stack trace
 */
public record Problem(int status, String kind, String title, String detail) {
  static final Problem BROKEN_OFF =
      new Problem(400, "broken-off", "Broken off", "the request did not come whole; send it again");

  static final Problem DEFECT =
      new Problem(
          500,
          "defect",
          "A defect of the program",
          "the maintainer finds it in the log (THRESHER_LOG=error); the other pages go on");

  static final String MEDIA_TYPE = "application/problem+json";
}
