package dev.thresher.app.web.layout;

import dev.thresher.app.report.page.Node;

/** What may be wider than a narrow window: it is moved sideways, by the keyboard too. */
public final class Wide {
  private Wide() {}

  public static Node table(String label, Node table) {
    return moved(Node.of("div", table), label).as("scroll");
  }

  public static Node chart(String label, Node drawing) {
    return moved(Node.of("figure", drawing), label).as("chart");
  }

  private static Node.Element moved(Node.Element content, String label) {
    return content.with("tabindex", "0").with("role", "group").with("aria-label", label);
  }
}
