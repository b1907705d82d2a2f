package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Citations of amending rules as links to where they were published. */
final class RuleLinks {
  /** Example: {@code 82 FR 38764}. */
  private static final Pattern FEDERAL_REGISTER = Pattern.compile("(\\d+) FR (\\d+)");

  private RuleLinks() {}

  /**
   * @param citations separated by {@code "; "}
   */
  static List<Node> of(String citations) {
    List<Node> nodes = new ArrayList<>();
    for (String citation : citations.split("; ", -1)) {
      if (!nodes.isEmpty()) {
        nodes.add(Node.text("; "));
      }
      Matcher matcher = FEDERAL_REGISTER.matcher(citation);
      nodes.add(
          matcher.matches()
              ? Node.link(
                  "https://www.federalregister.gov/citation/"
                      + matcher.group(1)
                      + "-FR-"
                      + matcher.group(2),
                  citation)
              : Node.text(citation));
    }
    return nodes;
  }
}
