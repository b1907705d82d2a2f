package dev.thresher.ingest.list.ccl;

import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.ingest.list.ccl.Caption.Part;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Hands the lines of one entry to its provisions. */
final class EntryReader {
  private final OutlineDraft draft;
  private final Headings headings;
  private final Codes codes;
  private final Items items;
  private final Notes notes = new Notes();
  private final LicenceRows licence;

  private List<String> row = List.of();
  private List<String> base = List.of();
  private Part part = Part.ITEMS;
  private Node here;
  private Optional<PendingNote> note = Optional.empty();
  private Consumer<Line> sink;

  EntryReader(OutlineDraft draft, Headings headings, Node entry, Codes codes) {
    this.codes = codes;
    this.draft = draft;
    this.headings = headings;
    this.items = new Items(draft, entry);
    this.licence = new LicenceRows(draft, entry);
    this.here = entry;
    this.sink = own(entry);
  }

  Items items() {
    return items;
  }

  /**
   * Reads a run of lines whose markers all lie below {@code base}; the first lines are the text of
   * {@code base} itself.
   */
  void read(List<String> rowBase, List<Line> lines) {
    row = rowBase;
    base = rowBase;
    part = Part.ITEMS;
    goTo(items.at(rowBase));
    readAll(lines);
  }

  private void readAll(List<Line> lines) {
    List<Line> parts = lines.stream().flatMap(line -> LineSplitter.split(line).stream()).toList();
    Set<Line> twins = Twins.unmarked(parts);
    for (Line line : parts) {
      if (twins.contains(line)) {
        draft.furniture(line.span());
      } else {
        read(line);
      }
    }
  }

  private void read(Line line) {
    if (line.setting() == Line.Setting.AFTER_NOTE && note.isPresent()) {
      goTo(here);
    }
    if (line.setting() == Line.Setting.REST) {
      plain(line);
      return;
    }
    switch (LineReader.read(line.text())) {
      case LineForm.EntryHead head -> entryHead(line, head);
      case LineForm.Stub(String code) -> stub(line, code);
      case LineForm.CatchAll(int end) -> catchAll(line, end);
      case LineForm.NoteHead head -> noteHead(line, head);
      case LineForm.CaptionLine(Caption caption, int end) -> caption(line, caption, end);
      case LineForm.Item item when accepts(line, item.label()) -> item(line, item);
      case LineForm.Item item -> sublabel(line, item.label());
      case LineForm.Numbered numbered -> numbered(line, numbered);
      case LineForm.Bullet() -> sink.accept(line);
      case LineForm.Plain() -> plain(line);
    }
  }

  private void entryHead(Line line, LineForm.EntryHead head) {
    if (head.eccn().equals(items.entry().path()) && !items.entry().hasText()) {
      draft.mark(items.entry(), line.head(head.codeEnd()));
      goTo(items.entry());
    }
    sink.accept(line);
  }

  /**
   * A code alone stands for a chapeau that was lost, unless it is the rest of a line that was
   * broken there.
   */
  private void stub(Line line, String code) {
    boolean chapeau =
        codes == Codes.STUBS
            && part == Part.ITEMS
            && note.isEmpty()
            && code.startsWith(items.entry().path());
    if (chapeau) {
      draft.furniture(line.span());
    } else {
      plain(line);
    }
  }

  private void catchAll(Line line, int markerEnd) {
    Node category = headings.category(items.entry().path().substring(0, 1));
    Node rest =
        draft.open(
            category.path() + "#ear99", category.designator(), ProvisionKind.PARAGRAPH, category);
    draft.mark(rest, line.head(markerEnd));
    goTo(rest);
    part = Part.TAIL;
    sink.accept(line);
  }

  private void plain(Line line) {
    if (part == Part.CONTROLS) {
      licence.cell(line);
    } else {
      sink.accept(line);
    }
  }

  private void caption(Line line, Caption caption, int end) {
    note = Optional.empty();
    part = caption.part();
    base = List.of();
    switch (caption.part()) {
      case LICENCE, ITEMS, TAIL -> {
        goTo(items.entry());
        captionWithText(line, end);
      }
      case CONTROLS -> {
        licence.startTable();
        draft.furniture(line.span());
      }
      case LICENCE_ROW, RELATED -> {
        Node row = licence.row(caption, line.head(end));
        sink = own(row);
        sink.accept(line);
        part = caption.part() == Part.RELATED ? Part.RELATED : Part.LICENCE;
      }
    }
  }

  /** A caption is furniture; words behind it on the same line are not. */
  private void captionWithText(Line line, int end) {
    Line rest = line.from(end).stripped();
    if (rest.span().isEmpty() || rest.text().startsWith("(")) {
      draft.furniture(line.span());
    } else {
      draft.furniture(line.head(end));
      read(rest);
    }
  }

  private void item(Line line, LineForm.Item item) {
    Node node =
        items.holds(item.label()) && items.at(item.label()).hasText() && !item.label().equals(row)
            ? items.open(item.label())
            : items.at(item.label());
    goTo(node);
    itemWords(node, line, item.markerEnd());
  }

  /**
   * Behind a marker may stand a lost chapeau's code, or a cell of the licence table that was filed
   * here.
   */
  private void itemWords(Node node, Line line, int markerEnd) {
    Line words = line.from(markerEnd);
    if (codes == Codes.STUBS && LineReader.read(words.text()) instanceof LineForm.Stub) {
      draft.furniture(line.span());
    } else if (LicenceRows.isMisfiledControl(words)) {
      licence.cell(line);
      sink = licence::cell;
    } else {
      draft.mark(node, line.head(markerEnd));
      sink.accept(line);
      items.reserveIfEmpty(node, words.text());
    }
  }

  private void goTo(Node node) {
    here = node;
    note = Optional.empty();
    sink =
        line -> {
          draft.own(node, line.span());
          items.reserveIfEmpty(node, line.text());
        };
  }

  private Consumer<Line> own(Node node) {
    return line -> draft.own(node, line.span());
  }

  private void noteHead(Line line, LineForm.NoteHead head) {
    NoteKind kind =
        head.kind() == NoteKind.NOTE && inLicence() ? NoteKind.LICENCE_NOTE : head.kind();
    startNote(
        line,
        new PendingNote(kind, head.number(), line.head(head.markerEnd()), here, Optional.empty()));
  }

  private boolean inLicence() {
    return part == Part.LICENCE || part == Part.CONTROLS || part == Part.LICENCE_ROW;
  }

  private void startNote(Line line, PendingNote pending) {
    notes.add(pending);
    note = Optional.of(pending);
    sink = pending::take;
    if (part == Part.CONTROLS) {
      part = Part.LICENCE;
    }
    sink.accept(line);
  }

  private void numbered(Line line, LineForm.Numbered numbered) {
    Optional<PendingNote> group = note.flatMap(current -> current.group.or(() -> note));
    if (group.isEmpty() || !notes.expects(group.get(), numbered.number())) {
      plain(line);
      return;
    }
    PendingNote head = group.get();
    String number = String.valueOf(numbered.number());
    startNote(
        line, new PendingNote(head.kind, number, line.head(numbered.markerEnd()), here, group));
  }

  private void sublabel(Line line, List<String> label) {
    note.ifPresent(current -> current.sublabel(label));
    plain(line);
  }

  private boolean accepts(Line line, List<String> label) {
    return part == Part.ITEMS
        && line.setting() != Line.Setting.IN_NOTE
        && new ItemPlace(items, base, note).admits(label);
  }

  /** The text of a chapeau that stands apart from its items; a code alone is a stub. */
  void chapeau(List<String> steps, List<Line> lines) {
    Node node = items.at(steps);
    for (Line line : lines) {
      LineForm form = LineReader.read(line.text());
      if (codes == Codes.STUBS && form instanceof LineForm.Stub) {
        draft.furniture(line.span());
        continue;
      }
      if (form instanceof LineForm.EntryHead(String eccn, int end) && eccn.equals(node.path())) {
        draft.mark(node, line.head(end));
      }
      if (!steps.isEmpty() && LicenceRows.isMisfiledControl(line)) {
        licence.cell(line);
      } else {
        draft.own(node, line.span());
      }
    }
  }

  /**
   * A row of the JSON Lines form; its markers lie below its path, until a caption says that the
   * rest of the whole entry follows.
   */
  void row(List<String> steps, List<Line> lines) {
    if (!steps.isEmpty() && LicenceRows.beginsWith(lines)) {
      base = List.of();
      goTo(items.entry());
      part = Part.CONTROLS;
      readAll(lines);
    } else {
      read(steps, lines);
    }
  }

  void close() {
    notes.settle(draft, items);
  }
}
