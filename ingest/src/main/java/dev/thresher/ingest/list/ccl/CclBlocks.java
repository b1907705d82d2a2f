package dev.thresher.ingest.list.ccl;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the document of a list that runs on in blocks: text, HTML, XML and PDF. */
final class CclBlocks {
  /** A line and the block that it stands in. */
  private record Placed(Line line, Block block) {}

  private final OutlineDraft draft = new OutlineDraft();
  private final Headings headings = new Headings(draft);
  private final EntryHeads heads = new EntryHeads();
  private final List<Line> titles = new ArrayList<>();
  private final List<Line> entryLines = new ArrayList<>();
  private final List<EntryReader> entries = new ArrayList<>();
  private Optional<String> entry = Optional.empty();

  Document document(Edition edition, Extract extract) {
    List<Placed> lines = lines(extract);
    for (int i = 0; i < lines.size(); i++) {
      read(lines, i);
    }
    endEntry();
    titles.forEach(line -> draft.furniture(line.span()));
    entries.forEach(EntryReader::close);
    extract.furniture().forEach(draft::furniture);
    return new Document(
        edition, extract.text(), draft.finish(extract.text().characters()), extract.diagnostics());
  }

  private static List<Placed> lines(Extract extract) {
    List<Placed> lines = new ArrayList<>();
    boolean wasInNote = false;
    for (Block block : extract.blocks()) {
      boolean inNote = block.within().contains(Block.NOTE);
      for (Line line : lines(block, extract.text().characters())) {
        Line.Setting setting = block.isRest() ? Line.Setting.REST : setting(inNote, wasInNote);
        lines.add(new Placed(line.in(setting), block));
        wasInNote = inNote;
      }
    }
    return lines;
  }

  private static List<Line> lines(Block block, String characters) {
    return block.isReflowed()
        ? List.of(new Line(block.span(), block.span().of(characters)).stripped())
        : Line.of(block.span(), characters);
  }

  private static Line.Setting setting(boolean inNote, boolean wasInNote) {
    return inNote ? Line.Setting.IN_NOTE : wasInNote ? Line.Setting.AFTER_NOTE : Line.Setting.PLAIN;
  }

  private void read(List<Placed> lines, int index) {
    Placed placed = lines.get(index);
    Optional<String> code =
        placed.block().isRest() ? Optional.empty() : heads.code(placed.line(), placed.block());
    if (code.isPresent()) {
      begin(code.get(), placed.line());
    } else if (isTitle(lines, index)) {
      endEntry();
      titles.add(placed.line());
    } else if (entry.isPresent()) {
      entryLines.add(placed.line());
    } else {
      preamble(placed.line());
    }
  }

  private void begin(String code, Line head) {
    endEntry();
    titles.forEach(title -> headings.heading(title, code));
    titles.clear();
    entry = Optional.of(code);
    entryLines.add(head);
  }

  private void endEntry() {
    entry.ifPresent(code -> {
      EntryReader reader = new EntryReader(draft, headings, headings.entry(code), Codes.STUBS);
      reader.read(List.of(), entryLines);
      entries.add(reader);
    });
    entry = Optional.empty();
    entryLines.clear();
  }

  private void preamble(Line line) {
    Node preamble =
        draft
            .find("preamble")
            .orElseGet(() ->
                draft.open("preamble", Designator.root(), ProvisionKind.PREAMBLE, draft.root()));
    draft.own(preamble, line.span());
  }

  /** A category or product group: it reads like one, and an entry or another title follows. */
  private boolean isTitle(List<Placed> lines, int index) {
    Line line = lines.get(index).line();
    if (!Headings.isTitle(line) || !lines.get(index).block().afterGap()) {
      return false;
    }
    int next = index + 1;
    while (next < lines.size() && Headings.isTitle(lines.get(next).line())) {
      next++;
    }
    return next == lines.size()
        || LineReader.read(lines.get(next).line().text()) instanceof LineForm.EntryHead
        || LineReader.read(lines.get(next).line().text()) instanceof LineForm.Stub;
  }
}
