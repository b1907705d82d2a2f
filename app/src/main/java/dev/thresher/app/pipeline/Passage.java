package dev.thresher.app.pipeline;

import dev.thresher.corpus.content.Announcement;
import dev.thresher.corpus.content.DateMention;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Language;
import java.util.List;
import java.util.Optional;

/**
 * What one loose text or one provision of a file says; each list in order of place.
 *
 * @param designator of a provision; empty for a loose text
 * @param announcement with the outermost provision of one, what it says as a whole
 */
public record Passage(
    String id,
    Language language,
    Optional<String> designator,
    List<Parameter> parameters,
    List<DateMention> dates,
    List<EntityMention> entities,
    Optional<Announcement> announcement) {
  public Passage {
    parameters = List.copyOf(parameters);
    dates = List.copyOf(dates);
    entities = List.copyOf(entities);
  }
}
