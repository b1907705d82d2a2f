package dev.thresher.app.web.layout;

import dev.thresher.app.report.Format;
import dev.thresher.app.report.page.Node;
import dev.thresher.app.web.http.Asked;
import dev.thresher.app.web.http.Fields;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.index.search.Hit;
import java.util.ArrayList;
import java.util.List;

/** Addresses of the workbench's own pages. */
public final class Links {
  private static final List<Format> SAVED =
      List.of(Format.CSV, Format.XLSX, Format.JSONL, Format.MD);

  private Links() {}

  /** The permanent address of a provision on a day. */
  public static String entry(String list, String path, String day) {
    return Fields.of("list", list).with("code", path).with("at", day).link("/entry");
  }

  /** Of what was found; a document of a series is named by its variant too. */
  public static String entry(Hit hit) {
    int variant = hit.edition().indexOf('#');
    Fields address =
        Fields.of("list", hit.list().value())
            .with("at", hit.date().toString())
            .with("code", hit.path());
    return (variant < 0 ? address : address.with("variant", hit.edition().substring(variant + 1)))
        .link("/entry");
  }

  public static String entry(Edition edition, String path) {
    return entry(edition.list().value(), path, edition.date().toString());
  }

  /** The same answer as a file, a link a format. */
  public static Node exports(Asked asked, Words words, String path) {
    List<Node> parts = new ArrayList<>();
    parts.add(Node.of("span", words.say("export.as")));
    for (Format format : SAVED) {
      parts.add(
          Node.of("a", format.code().toUpperCase(java.util.Locale.ROOT))
              .with("href", asked.query().without("skip").with("format", format.code()).link(path))
              .with("download", ""));
    }
    return Node.of("p", parts).as("exports");
  }
}
