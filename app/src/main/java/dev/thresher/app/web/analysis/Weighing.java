package dev.thresher.app.web.analysis;

import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.http.ProblemException;
import dev.thresher.track.gap.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** The weights by which tasks are ranked, as a visitor sets them. */
final class Weighing {
  /** Example: {@code 0.25}. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

  private static final Task.Weights USUAL = Task.Weights.standard();

  private Weighing() {}

  static List<Blank> blanks() {
    return List.of(
        new Blank.OfNumber("gap", USUAL.gap()),
        new Blank.OfNumber("years", USUAL.years()),
        new Blank.OfNumber("regimes", USUAL.regimes()),
        new Blank.OfNumber("dependents", USUAL.dependents()));
  }

  /** What the address says; a question whose blanks are filled. */
  static Task.Weights of(Fields query) {
    return new Task.Weights(
        number(query, "gap"),
        number(query, "years"),
        number(query, "regimes"),
        number(query, "dependents"));
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
