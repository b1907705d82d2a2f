package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import dev.thresher.corpus.store.HeldFile;
import dev.thresher.corpus.store.Holding;
import java.util.ArrayList;
import java.util.List;

/** What a report was made from: each edition's files with their digests and where they are from. */
final class SourcesSection {
  private SourcesSection() {}

  static Node of(ChangesReport report) {
    List<Node> items = new ArrayList<>();
    report.sources().forEach(source -> items.add(item(source)));
    return Node.of("section", Node.saying("h2", "Sources"), Node.of("ul", items).as("sources"));
  }

  private static Node item(Holding.OfEdition source) {
    List<Node> parts = new ArrayList<>();
    parts.add(Node.of("b", source.edition().name()));
    PublishedAt.address(source.edition())
        .ifPresent(address -> {
          parts.add(Node.text(" "));
          parts.add(Node.link(address, Node.said("official text of that day")));
        });
    String origin = source.provenance().origin();
    if (!origin.isEmpty()) {
      parts.add(Node.text(" · "));
      parts.add(Node.said("from"));
      parts.add(Node.text(" "));
      parts.add(Node.link(origin, origin));
    }
    for (HeldFile file : source.files()) {
      parts.add(
          Node.of(
              "small", file.name() + " · " + file.bytes() + " bytes · SHA-256 " + file.digest()));
    }
    if (!source.provenance().licence().isEmpty()) {
      parts.add(
          Node.of("small", Node.said("licence:"), Node.text(" " + source.provenance().licence())));
    }
    return Node.of("li", parts);
  }
}
