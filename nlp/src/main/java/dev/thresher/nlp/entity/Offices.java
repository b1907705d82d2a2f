package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Offices that a law names by their task (国务院外经贸主管部门, the authority of the State Council for
 * foreign trade) and the body that had the task on a day: the rows of {@code offices.tsv}.
 *
 * <p>A body under its own name stays itself, in a later text too.
 */
public final class Offices {
  private static final Map<String, NavigableMap<LocalDate, String>> TABLE = load();

  private Offices() {}

  /** The mentions with each such office as the body that had its task on the day of the text. */
  public static List<EntityMention> on(LocalDate day, List<EntityMention> mentions) {
    return mentions.stream().map(mention -> on(day, mention)).toList();
  }

  private static EntityMention on(LocalDate day, EntityMention mention) {
    return Optional.of(mention)
        .filter(each -> each.type() == EntityType.AGENCY)
        .flatMap(EntityMention::id)
        .flatMap(office -> Optional.ofNullable(TABLE.get(office)))
        .flatMap(bodies -> Optional.ofNullable(bodies.floorEntry(day)))
        .map(body ->
            new EntityMention(
                mention.provision(),
                mention.type(),
                Optional.of(body.getValue()),
                mention.source(),
                mention.evidence()))
        .orElse(mention);
  }

  private static Map<String, NavigableMap<LocalDate, String>> load() {
    Map<String, NavigableMap<LocalDate, String>> table = new HashMap<>();
    for (List<String> row : Rows.of("offices.tsv")) {
      table
          .computeIfAbsent(row.get(0), office -> new TreeMap<>())
          .put(LocalDate.parse(row.get(1)), row.get(2));
    }
    return Map.copyOf(table);
  }
}
