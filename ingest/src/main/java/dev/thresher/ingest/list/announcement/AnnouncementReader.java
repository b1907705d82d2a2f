package dev.thresher.ingest.list.announcement;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Diagnostic.Severity;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.layout.Joined;
import dev.thresher.ingest.list.china.ChineseOutline;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hangs the announcements of one day below one another, each under its number. */
final class AnnouncementReader {
  /** {@code 公告2024年第33号}, {@code 公告2025第62号} */
  private static final Pattern NUMBER =
      Pattern.compile("公告\\s?(\\d{4})\\s?年?\\s?第\\s?(\\d{1,4})\\s?号");

  private final Edition edition;
  private final List<SourceFile> files;
  private final List<Extract> extracts;
  private final Extract whole;
  private final OutlineDraft draft = new OutlineDraft();
  private final List<Diagnostic> diagnostics;

  AnnouncementReader(Edition edition, List<SourceFile> files, List<Extract> extracts) {
    this.edition = edition;
    this.files = files;
    this.extracts = extracts;
    this.whole = whole();
    this.diagnostics = new ArrayList<>(whole.diagnostics());
  }

  private Extract whole() {
    if (extracts.size() == 1) {
      return extracts.getFirst();
    }
    Joined joined = new Joined();
    for (int i = 0; i < extracts.size(); i++) {
      joined.add(files.get(i).baseName(), extracts.get(i));
    }
    return joined.extract();
  }

  Document document() {
    List<Page> pages = pages();
    Map<String, Integer> longest = longest(pages);
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      int kept = page.address().map(longest::get).orElse(i);
      if (kept == i) {
        read(page, files.get(i));
      } else {
        repeated(page, files.get(i), files.get(kept));
      }
    }
    whole.furniture().forEach(draft::furniture);
    return new Document(
        edition, whole.text(), draft.finish(whole.text().characters()), diagnostics);
  }

  private List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    int at = 0;
    for (Extract extract : extracts) {
      int end = at + extract.blocks().size();
      pages.add(Page.of(whole.blocks().subList(at, end), whole.text()));
      at = end;
    }
    return pages;
  }

  /** Of the pages of one address, the one that says most. */
  private static Map<String, Integer> longest(List<Page> pages) {
    Map<String, Integer> longest = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      Integer number = i;
      pages.get(i).address().ifPresent(address -> longest.merge(address, number, heavier(pages)));
    }
    return longest;
  }

  private static BinaryOperator<Integer> heavier(List<Page> pages) {
    return (known, other) -> pages.get(other).weight() > pages.get(known).weight() ? other : known;
  }

  private void repeated(Page page, SourceFile file, SourceFile kept) {
    page.title().ifPresent(title -> draft.furniture(title.span()));
    page.official().forEach(block -> draft.furniture(block.span()));
    page.rest().forEach(block -> draft.furniture(block.span()));
    warn(
        file,
        "holds the same page as " + kept.baseName() + ", which says more",
        "its words are kept and not read a second time");
  }

  private void read(Page page, SourceFile file) {
    Node top = top(page);
    page.title().ifPresent(title -> draft.own(top, title.span()));
    page.rest().forEach(block -> draft.furniture(block.span()));
    ChineseOutline outline = new ChineseOutline(draft, top);
    for (Block block : page.official()) {
      outline.read(block, whole.quote(block));
    }
    if (page.isCut()) {
      warn(
          file,
          "the page was cut before its end when it was fetched",
          "fetch the announcement again: items may be missing");
    }
  }

  private Node top(Page page) {
    Matcher number = NUMBER.matcher(page.title().map(whole::quote).orElse(""));
    String name =
        number.find()
            ? "公告" + number.group(1) + "年第" + number.group(2) + "号"
            : "公告" + edition.date();
    Designator designator = new Designator(List.of(name));
    return draft.open(name, designator, ProvisionKind.HEADING, draft.root());
  }

  private void warn(SourceFile file, String message, String remedy) {
    diagnostics.add(new Diagnostic(Severity.WARNING, file.name(), "", message, remedy));
  }
}
