package dev.thresher.app.web.analysis;

import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.http.ProblemException;
import dev.thresher.track.gap.Task;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The weights by which tasks are ranked, as a visitor sets them. */
final class Weighing {
  /** Example: {@code 0.25}. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

  private Weighing() {}

  static List<Blank> blanks() {
    return Task.Weights.standard().byName().entrySet().stream()
        .<Blank>map(each -> new Blank.OfNumber(each.getKey(), each.getValue()))
        .toList();
  }

  /** What the address says; a question whose blanks are filled. */
  static Task.Weights of(Fields query) {
    Map<String, BigDecimal> said = new LinkedHashMap<>();
    Task.Weights.standard().byName().keySet().forEach(name -> said.put(name, number(query, name)));
    return Task.Weights.standardBut(said);
  }

  private static BigDecimal number(Fields query, String name) {
    String said = query.text(name);
    if (!NUMBER.matcher(said).matches()) {
      throw ProblemException.badRequest(
          "'" + said + "' is no weight; a weight is a number such as 0.5");
    }
    return new BigDecimal(said);
  }
}
