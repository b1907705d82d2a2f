package dev.thresher.ingest.table.party;

import dev.thresher.corpus.content.Party;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.table.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the party list of a supplement of Part 744: a provision per row, its parties from it. */
final class PrintedPartyList {
  private static final String RESERVED = "[Reserved]";

  private final OutlineDraft draft = new OutlineDraft();
  private final List<Party> parties = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final String file;
  private final Supplement supplement;
  private OutlineDraft.Node block = draft.root();

  private PrintedPartyList(String file, Supplement supplement) {
    this.file = file;
    this.supplement = supplement;
  }

  static PartyList of(Edition edition, String file, Supplement supplement) {
    return new PrintedPartyList(file, supplement).build(edition);
  }

  private PartyList build(Edition edition) {
    List<PrintedRow> rows = PrintedRow.of(supplement);
    int firstRow = rows.isEmpty() ? 0 : rows.getFirst().cells().getFirst().start();
    paragraphs("preamble", ProvisionKind.PREAMBLE, before(firstRow));
    rows.forEach(this::row);
    block = draft.root();
    for (int i = 0; i < supplement.footnotes().size(); i++) {
      paragraphs("footnote-" + (i + 1), ProvisionKind.NOTE, List.of(supplement.footnotes().get(i)));
    }
    paragraphs("notes", ProvisionKind.NOTE, behind(firstRow));
    SourceText text = supplement.text();
    Document document = new Document(edition, text, draft.finish(text.characters()), diagnostics);
    return new PartyList(document, parties);
  }

  private List<Slice> before(int row) {
    return supplement.paragraphs().stream().filter(words -> words.start() < row).toList();
  }

  private List<Slice> behind(int row) {
    return supplement.paragraphs().stream().filter(words -> words.start() >= row).toList();
  }

  private void paragraphs(String path, ProvisionKind kind, List<Slice> paragraphs) {
    if (!paragraphs.isEmpty()) {
      var node = draft.open(path, Designator.root(), kind, draft.root());
      paragraphs.forEach(words -> draft.own(node, words.span()));
    }
  }

  private void row(PrintedRow row) {
    if (row.printsHeading()) {
      row.heading().ifPresent(this::openBlock);
    }
    CellReader.Found found = CellReader.read(row.cells());
    boolean reserved = row.cells().getFirst().words().equals(RESERVED);
    String name = name(row, found, reserved);
    String heading = row.heading().map(Slice::words).orElse("");
    var node =
        draft.open(
            (heading.isEmpty() ? "" : heading + "/") + name,
            designator(heading, name),
            reserved ? ProvisionKind.RESERVED : ProvisionKind.ENTRY,
            block);
    row.all().forEach(cell -> draft.own(node, cell.span()));
    if (!reserved) {
      PartyRow read = new PartyRow(file, supplement.text(), row, found);
      parties.addAll(read.parties(node.path()));
      diagnostics.addAll(read.diagnostics());
    }
  }

  private void openBlock(Slice heading) {
    block =
        draft.open(
            heading.words(), designator(heading.words(), ""), ProvisionKind.HEADING, draft.root());
    draft.own(block, heading.span());
  }

  private static String name(PrintedRow row, CellReader.Found found, boolean reserved) {
    if (reserved) {
      return RESERVED;
    }
    Optional<PartyDraft> first = found.parties().stream().findFirst();
    return first
        .map(party -> party.memberOf.orElse(party.name).words())
        .orElseGet(() -> row.cells().getFirst().words());
  }

  private static Designator designator(String heading, String name) {
    List<String> steps = new ArrayList<>(List.of(heading, name));
    steps.removeIf(String::isBlank);
    return new Designator(steps);
  }
}
