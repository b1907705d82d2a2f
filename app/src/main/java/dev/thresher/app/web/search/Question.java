package dev.thresher.app.web.search;

import dev.thresher.app.job.Choice;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.http.ProblemException;
import dev.thresher.index.search.Facet;
import dev.thresher.index.search.Reach;
import dev.thresher.index.search.SearchRequest;
import dev.thresher.index.search.Sort;
import dev.thresher.index.search.When;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an address asks of the index. */
public final class Question {
  /** What hits are counted and narrowed by on the page. */
  static final List<Facet> FACETS =
      List.of(
          Facet.LIST,
          Facet.CATEGORY,
          Facet.LANGUAGE,
          Facet.KIND,
          Facet.PROPERTY,
          Facet.CHANGE,
          Facet.REASON,
          Facet.COUNTRY,
          Facet.ENTITY);

  /** What the number is a bound of; {@code property} is a facet. */
  static final String QUANTITY = "quantity";

  private static final int LONGEST_QUERY = 600;

  private final Fields asked;

  private Question(Fields asked) {
    this.asked = asked;
  }

  public static Question of(Fields asked) {
    return new Question(asked);
  }

  /** The words and the number asked for, as the query language has them. */
  String query() {
    String words = asked.text("q");
    String number = number();
    String all =
        words.isEmpty() || number.isEmpty() ? words + number : "(" + words + ") AND " + number;
    if (all.length() > LONGEST_QUERY) {
      throw ProblemException.badRequest("a query has at most " + LONGEST_QUERY + " characters");
    }
    return all;
  }

  /** {@code "energy density">=300 Wh/kg AND "energy density"<=400 Wh/kg}. */
  private String number() {
    String unit = asked.text("unit");
    String property = asked.text(QUANTITY).replace("\"", "");
    Optional<String> low = asked.first("low");
    Optional<String> high = asked.first("high");
    if (low.isEmpty() && high.isEmpty()) {
      return property.isEmpty() ? "" : "property:\"" + property + "\"";
    }
    if (property.isEmpty()) {
      throw ProblemException.badRequest("a number needs the property that it is a bound of");
    }
    String floor = low.map(value -> bound(property, ">=", value, unit)).orElse("");
    String ceiling = high.map(value -> bound(property, "<=", value, unit)).orElse("");
    return floor.isEmpty() || ceiling.isEmpty() ? floor + ceiling : floor + " AND " + ceiling;
  }

  private static String bound(String property, String comparator, String value, String unit) {
    return ('"' + property + '"' + comparator + value + " " + unit).strip();
  }

  /** False where an empty page with an invitation is better than everything. */
  boolean isAsked() {
    return !query().isEmpty() || FACETS.stream().anyMatch(facet -> asked.has(facet.code()));
  }

  /**
   * @param limit how many hits are wanted
   */
  public SearchRequest request(int offset, int limit) {
    SearchRequest request =
        SearchRequest.of(query()).in(when()).reaching(reach()).sortedBy(sort()).page(offset, limit);
    for (Facet facet : Facet.values()) {
      if (asked.has(facet.code())) {
        request = request.narrowedTo(facet, asked.all(facet.code()).toArray(String[]::new));
      }
    }
    return request;
  }

  When when() {
    if (asked.has("editions", "all")) {
      return When.allEditions();
    }
    return asked.first("at").map(Choice::day).map(When::asOf).orElse(When.latest());
  }

  private Reach reach() {
    return asked.has("reach", "typed") ? Reach.AS_TYPED : Reach.ALL_LANGUAGES;
  }

  Sort sort() {
    String code = asked.first("sort").orElse("relevance");
    return Arrays.stream(Sort.values())
        .filter(each -> code(each).equals(code))
        .findFirst()
        .orElseThrow(() -> ProblemException.badRequest("there is no order '" + code + "'"));
  }

  static String code(Sort sort) {
    return sort.name().toLowerCase(Locale.ROOT);
  }
}
