package dev.thresher.ingest.list.ccl;

import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Categories (3) and product groups (3A), opened when their first entry comes, with their headings
 * where the source has them.
 */
final class Headings {
  /** {@code A. "End Items"}, {@code E. "Technology"} */
  private static final Pattern GROUP = Pattern.compile("^([A-E])\\.\\s.*", Pattern.DOTALL);

  /**
   * {@code Category 3 - Electronics}, {@code (6) Category 6}, {@code Commerce Control List (...),
   * Category 3, 2020-01-01}
   */
  private static final Pattern CATEGORY =
      Pattern.compile(
          "^(?:\\(\\d+\\)\\s|Commerce Control List[^:]*,\\s|Supplement No[^:]*,\\s)?Category\\s(\\d)(?!\\.).{0,80}",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final OutlineDraft draft;

  Headings(OutlineDraft draft) {
    this.draft = draft;
  }

  Node category(String digit) {
    return draft
        .find(digit)
        .orElseGet(() -> draft.open(digit, name(digit), ProvisionKind.HEADING, draft.root()));
  }

  /** {@code 3A}: the product group that the entry belongs to by its code. */
  Node group(String eccn) {
    String group = eccn.substring(0, 2);
    return draft
        .find(group)
        .orElseGet(() ->
            draft.open(group, name(group), ProvisionKind.HEADING, category(eccn.substring(0, 1))));
  }

  Node entry(String eccn) {
    return draft
        .find(eccn)
        .orElseGet(() -> draft.open(eccn, name(eccn), ProvisionKind.ENTRY, group(eccn)));
  }

  private static Designator name(String step) {
    return new Designator(List.of(step));
  }

  /** True if the line reads like the title of a category or product group. */
  static boolean isTitle(Line line) {
    return GROUP.matcher(line.text()).matches() || CATEGORY.matcher(line.text()).matches();
  }

  /**
   * Gives a printed heading to the category or group it names if {@code eccn} stands under it;
   * others head nothing here.
   */
  void heading(Line line, String eccn) {
    Matcher group = GROUP.matcher(line.text());
    Matcher category = CATEGORY.matcher(line.text());
    if (group.matches() && eccn.startsWith(group.group(1), 1)) {
      draft.own(group(eccn), line.span());
    } else if (category.matches() && eccn.startsWith(category.group(1))) {
      draft.own(category(category.group(1)), line.span());
    } else if (group.matches() || category.matches() || Caption.of(line.text()).isPresent()) {
      draft.furniture(line.span());
    } else {
      Node under = group(eccn);
      String slug = line.key();
      Node node =
          draft.open(under.path() + "#" + slug, under.designator(), ProvisionKind.HEADING, under);
      draft.own(node, line.span());
    }
  }
}
