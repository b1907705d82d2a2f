package dev.thresher.app.web.meets;

import dev.thresher.app.pipeline.FactsReader;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.http.ProblemException;
import dev.thresher.track.meets.Fact;
import dev.thresher.track.meets.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What an address says of a product. */
public final class Product {
  static final int MOST_FACTS = 6;

  private Product() {}

  static boolean isDescribed(Fields query) {
    return query.has("property1") || query.has("property");
  }

  /**
   * {@code property} and {@code value}, as often as there are facts, or numbered as in the form.
   */
  public static Facts of(Fields query) {
    FactsReader reader = new FactsReader();
    List<Fact> facts = new ArrayList<>();
    List<String> properties = query.all("property");
    List<String> values = query.all("value");
    if (properties.size() != values.size()) {
      throw ProblemException.badRequest("each property needs its value, in the same order");
    }
    for (int i = 0; i < properties.size(); i++) {
      facts.add(reader.fact(properties.get(i), values.get(i)));
    }
    for (int i = 1; i <= MOST_FACTS; i++) {
      if (query.has("property" + i)) {
        facts.add(reader.fact(query.text("property" + i), query.text("value" + i)));
      }
    }
    if (facts.isEmpty()) {
      throw ProblemException.badRequest("nothing is known: give a property and its value");
    }
    return new Facts(
        facts,
        listed(query, "subject"),
        listed(query, "being"),
        listed(query, "not-being"),
        Map.of(),
        query.has("any-subject", "on"));
  }

  private static List<String> listed(Fields query, String name) {
    return Arrays.stream(query.text(name).split("[;；]"))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
