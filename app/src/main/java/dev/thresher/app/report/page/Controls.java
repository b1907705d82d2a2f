package dev.thresher.app.report.page;

import java.util.ArrayList;
import java.util.List;

/** What a reader filters by; hidden until the script finds that it can run. */
public final class Controls {
  private Controls() {}

  /** Words to look for alone. */
  public static Node search(String count) {
    return form(List.of(), count);
  }

  /**
   * A list of which one can be chosen.
   *
   * @param key the data attribute of the rows that it looks at
   */
  public record Selection(String key, String label, List<String> values) {}

  public static Node form(List<Selection> selections, String count) {
    List<Node> all = new ArrayList<>();
    all.add(
        Node.of(
            "label",
            Node.said("Find"),
            Node.text(" "),
            Node.of("input")
                .with("type", "search")
                .with("id", "words")
                .saying("placeholder", "code, property, words")));
    selections.forEach(each -> all.add(selection(each)));
    all.add(
        Node.saying("output", count)
            .with("id", "count")
            .saying("data-all", "{0} rows")
            .saying("data-one", "1 row")
            .saying("data-some", "{0} of {1} rows"));
    return Node.of("form", all).as("controls").with("hidden", "");
  }

  private static Node selection(Selection selection) {
    List<Node> options = new ArrayList<>();
    options.add(Node.saying("option", "all").with("value", ""));
    selection
        .values()
        .forEach(value -> options.add(Node.saying("option", value).with("value", value)));
    return Node.of(
        "label",
        Node.said(selection.label()),
        Node.text(" "),
        Node.of("select", options).with("data-key", selection.key()));
  }
}
