package dev.thresher.app.web.http;

import java.util.List;
import java.util.Optional;

/**
 * A request that was let in.
 *
 * @param form the values of a form that was sent; none for GET
 * @param body what was sent as JSON; empty if nothing was
 * @param token what a form must send back, so that only our own forms are accepted
 */
public record Asked(
    Method method,
    String path,
    Fields query,
    Fields form,
    List<Upload> uploads,
    String body,
    Preferences preferences,
    String token) {
  public Asked {
    uploads = List.copyOf(uploads);
  }

  /** The same request with its address filled in. */
  public Asked asking(Fields filled) {
    return new Asked(method, path, filled, form, uploads, body, preferences, token);
  }

  /** The file that came with that field of the form; empty if none was chosen. */
  public Optional<Upload> upload(String field) {
    return uploads.stream()
        .filter(each -> each.field().equals(field) && each.bytes().length > 0)
        .findFirst();
  }

  /** The same page with other values in its address. */
  public String linkWith(String name, String value) {
    return query.with(name, value).link(path);
  }
}
