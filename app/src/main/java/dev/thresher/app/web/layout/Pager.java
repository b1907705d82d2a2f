package dev.thresher.app.web.layout;

import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Asked;
import java.util.ArrayList;
import java.util.List;

/** Links to the pages before and behind, by the offset in the address. */
public final class Pager {
  private static final String OFFSET = "skip";

  private Pager() {}

  public static int offset(Asked asked) {
    return asked.query().count(OFFSET, 0, 1_000_000);
  }

  /**
   * @param total how many there are
   * @param size how many a page shows
   */
  public static Node of(Asked asked, Words words, int total, int size) {
    int offset = offset(asked);
    List<Node> parts = new ArrayList<>();
    if (offset > 0) {
      parts.add(link(asked, Math.max(0, offset - size), words.say("pager.before"), "prev"));
    }
    if (total > 0) {
      int last = Math.min(total, offset + size);
      parts.add(Node.of("span", words.say("pager.here", Math.min(offset + 1, last), last, total)));
    }
    if (offset + size < total) {
      parts.add(link(asked, offset + size, words.say("pager.next"), "next"));
    }
    return Node.of("nav", parts).with("aria-label", words.say("pager.name")).as("pager");
  }

  private static Node link(Asked asked, int offset, String label, String relation) {
    return Node.of("a", label)
        .with("href", asked.linkWith(OFFSET, String.valueOf(offset)))
        .with("rel", relation);
  }
}
