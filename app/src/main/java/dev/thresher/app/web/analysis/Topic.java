package dev.thresher.app.web.analysis;

import dev.thresher.app.analysis.Analysis;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.layout.Forms.Option;
import java.util.List;
import java.util.function.Function;

/**
 * A question of the analyses as pages and the API ask it.
 *
 * @param name of its page, and the key of its words
 * @param blanks what the form leaves to be filled in
 * @param analysis what an address asks
 */
public record Topic(String name, List<Blank> blanks, Function<Fields, Analysis> analysis) {
  public Topic {
    blanks = List.copyOf(blanks);
  }

  String path() {
    return "/" + name;
  }

  /** What the address says, and the usual where it says nothing. */
  Fields filled(Fields query) {
    Fields filled = query;
    for (Blank blank : blanks) {
      if (!query.has(blank.name()) && !blank.otherwise().isEmpty()) {
        filled = filled.with(blank.name(), blank.otherwise());
      }
    }
    return filled;
  }

  /**
   * Something that can be asked, for the API's description.
   *
   * @param values the choice; none if any is taken
   */
  public record Asked(String name, List<String> values, String otherwise) {
    public Asked {
      values = List.copyOf(values);
    }
  }

  public List<Asked> asked() {
    return blanks.stream()
        .map(blank ->
            new Asked(
                blank.name(),
                blank instanceof Blank.OfChoice choice
                    ? choice.options().stream().map(Option::value).toList()
                    : List.of(),
                blank.otherwise()))
        .toList();
  }

  public Analysis of(Fields query) {
    return analysis.apply(filled(query));
  }
}
