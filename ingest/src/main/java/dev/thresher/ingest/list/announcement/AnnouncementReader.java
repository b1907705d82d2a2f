package dev.thresher.ingest.list.announcement;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Diagnostic.Severity;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.layout.Joined;
import dev.thresher.ingest.list.china.ChineseOutline;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads one announcement from the page, or the pages, that hold it. */
final class AnnouncementReader {
  /** {@code 公告2024年第33号}, {@code 公告2025第62号} */
  private static final Pattern NUMBER =
      Pattern.compile("公告\\s?(\\d{4})\\s?年?\\s?第\\s?(\\d{1,4})\\s?号");

  private final List<SourceFile> files = new ArrayList<>();
  private final List<Extract> extracts = new ArrayList<>();
  private final OutlineDraft draft = new OutlineDraft();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  void add(SourceFile file, Extract extract) {
    files.add(file);
    extracts.add(extract);
  }

  /**
   * @param ordinal of the announcement among those of its day, for one without a number
   */
  Document document(EditionSource source, int ordinal) {
    Extract whole = whole();
    diagnostics.addAll(whole.diagnostics());
    List<Page> pages = pages(whole);
    int fullest = fullest(pages);
    String name = "";
    for (int i = 0; i < pages.size(); i++) {
      if (i == fullest) {
        name = read(pages.get(i), files.get(i), whole, source);
      } else {
        repeated(pages.get(i), files.get(i), files.get(fullest));
      }
    }
    whole.furniture().forEach(draft::furniture);
    return new Document(
        edition(source, name.isEmpty() ? String.valueOf(ordinal) : name),
        whole.text(),
        draft.finish(whole.text().characters()),
        diagnostics);
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

  private List<Page> pages(Extract whole) {
    List<Page> pages = new ArrayList<>();
    int at = 0;
    for (Extract extract : extracts) {
      int end = at + extract.blocks().size();
      pages.add(Page.of(whole.blocks().subList(at, end), whole.text()));
      at = end;
    }
    return pages;
  }

  /** The page that says most, the first of equals. */
  private static int fullest(List<Page> pages) {
    return IntStream.range(0, pages.size())
        .reduce(
            (known, other) -> pages.get(other).weight() > pages.get(known).weight() ? other : known)
        .orElse(0);
  }

  /** Announcements are a series: each is a variant of its own, and none follows another. */
  private static Edition edition(EditionSource source, String number) {
    EditionDates stated = source.dates();
    EditionDates dates =
        new EditionDates(
            stated.published().or(() -> Optional.of(source.date())),
            stated.effective(),
            stated.retrieved());
    return new Edition(source.list(), source.date(), number, source.language(), dates);
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

  /** The number of the announcement, {@code 2024-33}; empty if it has none. */
  private String read(Page page, SourceFile file, Extract whole, EditionSource source) {
    Matcher number = NUMBER.matcher(page.title().map(whole::quote).orElse(""));
    boolean numbered = number.find();
    Node top =
        top(
            numbered
                ? "公告" + number.group(1) + "年第" + number.group(2) + "号"
                : "公告" + source.date());
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
    return numbered ? number.group(1) + "-" + number.group(2) : "";
  }

  private Node top(String name) {
    return draft.open(name, new Designator(List.of(name)), ProvisionKind.HEADING, draft.root());
  }

  private void warn(SourceFile file, String message, String remedy) {
    diagnostics.add(new Diagnostic(Severity.WARNING, file.name(), "", message, remedy));
  }
}
