package dev.thresher.app.web.http;

import dev.thresher.app.report.page.Node;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What a request gets. */
public sealed interface Answer {
  /**
   * A page; the frame is put around it later.
   *
   * @param title plain text
   * @param section the path of the part of the workbench that it belongs to
   */
  record Page(int status, String title, String section, List<Node> body) implements Answer {
    public Page {
      body = List.copyOf(body);
    }
  }

  /**
   * Bytes of a media type.
   *
   * @param fileName what a browser saves it as; empty for what it shows
   */
  @SuppressWarnings("ArrayRecordComponent") // written out as it is and never compared
  record Content(String mediaType, Optional<String> fileName, byte[] bytes, Keeping keeping)
      implements Answer {}

  /** Go there and look, after something was done. */
  record Moved(String to, List<Cookie> cookies) implements Answer {
    public Moved {
      cookies = List.copyOf(cookies);
    }
  }

  /** A value for the visitor's browser to keep, for this site alone and out of reach of scripts. */
  record Cookie(String name, String value) {}

  /** How long a browser may keep an answer. */
  enum Keeping {
    /** Until the index changes. */
    WITH_INDEX,
    /** For ever: the address names the content. */
    FOR_EVER,
    NOT
  }

  static Answer page(String title, String section, List<Node> body) {
    return new Page(200, title, section, body);
  }

  static Answer json(String text) {
    return new Content(
        "application/json",
        Optional.empty(),
        text.getBytes(StandardCharsets.UTF_8),
        Keeping.WITH_INDEX);
  }

  static Answer moved(String to) {
    return new Moved(to, List.of());
  }
}
