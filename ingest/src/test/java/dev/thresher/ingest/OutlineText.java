package dev.thresher.ingest;

import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Span;

/**
 * A reading as text for a reviewer: one line per provision, indented by depth, with its own words.
 */
final class OutlineText {
  private OutlineText() {}

  static String of(Reading reading) {
    StringBuilder out = new StringBuilder(reading.outcome().name()).append('\n');
    reading.diagnostics().forEach(diagnostic -> out.append("! ").append(diagnostic).append('\n'));
    reading.documents().forEach(document -> append(document, out));
    return out.toString();
  }

  private static void append(Document document, StringBuilder out) {
    out.append("== ").append(document.edition().name()).append('\n');
    document.diagnostics().forEach(diagnostic -> out.append("! ").append(diagnostic).append('\n'));
    for (Provision provision : document.outline().provisions()) {
      int depth = document.outline().ancestors(provision).size();
      out.append("  ".repeat(depth))
          .append(provision.path())
          .append("  ")
          .append(provision.kind())
          .append(marker(document, provision))
          .append("  |  ")
          .append(oneLine(document.wording(provision)))
          .append('\n');
    }
    document
        .outline()
        .furniture()
        .forEach(span -> out.append("furniture  |  ").append(quote(document, span)).append('\n'));
    document
        .outline()
        .unplaced()
        .forEach(span -> out.append("unplaced  |  ").append(quote(document, span)).append('\n'));
  }

  private static String marker(Document document, Provision provision) {
    return provision.marker().isEmpty()
        ? ""
        : "  [" + document.text().quote(provision.marker()).strip() + "]";
  }

  private static String quote(Document document, Span span) {
    return oneLine(document.text().quote(span));
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s*\n\\s*", " / ");
  }
}
