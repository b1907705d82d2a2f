package dev.thresher.index.search;

import dev.thresher.index.query.Expression;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;

/** The translations of one index, for each reach and demand. */
final class Translations {
  private record Kind(Reach reach, Demand demand) {}

  private final Map<Kind, Translation> all = new HashMap<>();

  Translations(Vocabulary vocabulary, BitSetProducer provisions) {
    for (Reach reach : Reach.values()) {
      for (Demand demand : Demand.values()) {
        all.put(
            new Kind(reach, demand),
            new Translation(vocabulary, provisions, reach == Reach.ALL_LANGUAGES, demand));
      }
    }
  }

  Query of(Expression expression, Reach reach, Demand demand) {
    return Objects.requireNonNull(all.get(new Kind(reach, demand)), "no translation")
        .of(expression);
  }
}
