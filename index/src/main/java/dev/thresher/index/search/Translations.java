package dev.thresher.index.search;

import dev.thresher.index.query.Expression;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;

/** The translations of one index, for each reach and demand. */
final class Translations {
  private final Map<Reach, Map<Demand, Translation>> all = new EnumMap<>(Reach.class);

  Translations(Vocabulary vocabulary, BitSetProducer provisions) {
    for (Reach reach : Reach.values()) {
      Map<Demand, Translation> each = new EnumMap<>(Demand.class);
      for (Demand demand : Demand.values()) {
        each.put(
            demand, new Translation(vocabulary, provisions, reach == Reach.ALL_LANGUAGES, demand));
      }
      all.put(reach, each);
    }
  }

  Query of(Expression expression, Reach reach, Demand demand) {
    return all.get(reach).get(demand).of(expression);
  }
}
