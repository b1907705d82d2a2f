package dev.thresher.corpus.content;

import dev.thresher.corpus.text.Evidence;
import java.util.Comparator;
import java.util.Optional;

/**
 * A named thing in a text.
 *
 * @param provision path of the provision, empty for a loose text
 * @param id the resolved identity: ISO 3166 country, code, provision; empty if unresolved
 * @param source who found it: {@code corenlp}, {@code hanlp}, {@code gazetteer}, {@code pattern},
 *     or {@code list} where a field of a list says so
 */
public record EntityMention(
    String provision, EntityType type, Optional<String> id, String source, Evidence evidence) {
  /** In order of the text. */
  public static final Comparator<EntityMention> BY_PLACE =
      Comparator.comparing(entity -> entity.evidence().span());
}
