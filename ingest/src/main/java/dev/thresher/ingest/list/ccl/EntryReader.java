package dev.thresher.ingest.list.ccl;

import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.list.ccl.Caption.Part;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Hands the lines of one entry to its provisions. */
final class EntryReader {
  /** {@code [Reserved]}, {@code through c. [Reserved];} */
  private static final Pattern RESERVED =
      Pattern.compile(
          "^(?:(?:through|and|to|-)\\s?\\.?[a-z0-9.]+\\s?)?\\[?Reserved\\]?[;.,]?(?:\\s(?:or|and))?$",
          Pattern.CASE_INSENSITIVE);

  private final OutlineDraft draft;
  private final Items items;
  private final Notes notes = new Notes();
  private final LicenceRows licence;

  private List<String> base = List.of();
  private Part part = Part.ITEMS;
  private Node here;
  private Optional<PendingNote> note = Optional.empty();
  private Consumer<Line> sink;

  EntryReader(OutlineDraft draft, Node entry) {
    this.draft = draft;
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
    switch (LineReader.read(line.text())) {
      case LineForm.EntryHead head -> entryHead(line, head);
      case LineForm.Stub() -> draft.furniture(line.span());
      case LineForm.NoteHead head -> noteHead(line, head);
      case LineForm.CaptionLine(Caption caption, int end) -> caption(line, caption, end);
      case LineForm.Item item when accepts(item.label()) -> item(line, item);
      case LineForm.Item item -> sublabel(line, item.label());
      case LineForm.Numbered numbered -> numbered(line, numbered);
      case LineForm.Bullet() -> sink.accept(line);
      case LineForm.Plain() -> plain(line);
    }
  }

  private void entryHead(Line line, LineForm.EntryHead head) {
    if (head.eccn().equals(items.entry().path())) {
      draft.mark(items.entry(), line.head(head.codeEnd()));
      goTo(items.entry());
    }
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
    switch (caption.part()) {
      case LICENCE, ITEMS -> {
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
        items.holds(item.label()) && items.at(item.label()).hasText() && !item.label().equals(base)
            ? items.open(item.label())
            : items.at(item.label());
    goTo(node);
    draft.mark(node, line.head(item.markerEnd()));
    sink.accept(line);
    reserveIfEmpty(node, line.text().substring(item.markerEnd()));
  }

  private void reserveIfEmpty(Node node, String words) {
    if (RESERVED.matcher(words.strip()).matches()) {
      draft.turnInto(node, ProvisionKind.RESERVED);
    }
  }

  private void goTo(Node node) {
    here = node;
    note = Optional.empty();
    sink =
        line -> {
          draft.own(node, line.span());
          reserveIfEmpty(node, line.text());
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

  private boolean accepts(List<String> label) {
    if (part != Part.ITEMS || !startsWithBase(label)) {
      return false;
    }
    if (note.isEmpty()) {
      return true;
    }
    boolean inSublist = note.get().goesOnWith(label);
    return !inSublist && !items.holds(label) && hasPlace(label);
  }

  private boolean startsWithBase(List<String> label) {
    return label.size() >= base.size() && label.subList(0, base.size()).equals(base);
  }

  /** A marker behind a note is an item only if its parent and its elder sibling are there. */
  private boolean hasPlace(List<String> label) {
    List<String> parent = label.subList(0, label.size() - 1);
    if (!items.holds(parent)) {
      return !base.isEmpty();
    }
    String step = label.getLast();
    if (Succession.isFirst(step) || !base.isEmpty()) {
      return true;
    }
    var elder = new java.util.ArrayList<>(parent);
    elder.add(Succession.previous(step));
    return items.holds(elder);
  }

  /** The text of a chapeau that stands apart from its items; a code alone is a stub. */
  void chapeau(List<String> steps, List<Line> lines) {
    Node node = items.at(steps);
    for (Line line : lines) {
      LineForm form = LineReader.read(line.text());
      if (form instanceof LineForm.Stub) {
        draft.furniture(line.span());
        continue;
      }
      if (form instanceof LineForm.EntryHead(String eccn, int end) && eccn.equals(node.path())) {
        draft.mark(node, line.head(end));
      }
      draft.own(node, line.span());
    }
  }

  /** A row of the JSON Lines form; its markers lie below its path. */
  void row(List<String> steps, List<Line> lines) {
    if (steps.isEmpty() || !holdsWholeEntry(lines)) {
      read(steps, lines);
    } else {
      readRestOfEntry(lines);
    }
  }

  /**
   * The rest of a whole entry that the source filed under one item; before its captions stand
   * licence notes.
   */
  private void readRestOfEntry(List<Line> lines) {
    base = List.of();
    goTo(items.entry());
    part = Part.LICENCE;
    startNote(
        lines.getFirst(),
        new PendingNote(NoteKind.LICENCE_NOTE, "", new Span(0, 0), here, Optional.empty()));
    readAll(lines.subList(1, lines.size()));
  }

  void close() {
    notes.settle(draft, items);
  }

  /** A row that holds the rest of a whole entry though it is filed under one item. */
  private static boolean holdsWholeEntry(List<Line> lines) {
    return lines.stream()
        .map(line -> LineReader.read(line.text()))
        .anyMatch(form ->
            form instanceof LineForm.CaptionLine(Caption caption, int end)
                && caption.part() == Part.ITEMS);
  }
}
