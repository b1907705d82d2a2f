package dev.thresher.ingest.list.ccl;

import java.util.List;

/**
 * One line of the JSON Lines form.
 *
 * @param number the line in its file, from 1
 * @param eccn the path of the paragraph, {@code 9Z901.a.1}
 * @param breadcrumbs headings and chapeaux above it, outermost first; the last ones belong to the
 *     steps of the path
 */
record CclRow(
    String file,
    int number,
    String supplement,
    List<String> eccn,
    List<String> breadcrumbs,
    String text) {
  String entry() {
    return eccn.getFirst();
  }

  List<String> steps() {
    return eccn.subList(1, eccn.size());
  }

  /** How many of the breadcrumbs stand above the entry. */
  int headings() {
    return Math.max(0, breadcrumbs.size() - steps().size());
  }
}
