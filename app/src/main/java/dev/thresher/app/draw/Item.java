package dev.thresher.app.draw;

import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.text.Span;

/**
 * One thing that may be drawn.
 *
 * @param kind the type of a name; empty for what has but one kind
 * @param edition its name, {@code us-ccl@2022-10-07}
 * @param path the provision; empty if the place is in none
 * @param wording what tells it from others of its list: equal wordings are one item
 */
public record Item(
    String kind, ListId list, String edition, String path, Span span, String wording) {
  /** What a record of a draw holds: no text. */
  public String id() {
    return (kind.isEmpty() ? "" : kind + " ")
        + edition
        + (path.isEmpty() ? "" : " " + path)
        + " ["
        + span.start()
        + ","
        + span.end()
        + ")";
  }
}
