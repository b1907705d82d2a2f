package dev.thresher.ingest.table.party;

import dev.thresher.corpus.content.Party;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.Locator;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.text.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Builds a party list from fields: each value is written on a line of its own, and quoted from
 * there.
 */
final class FieldPartyList {
  private final Transcript transcript = new Transcript();
  private final OutlineDraft draft = new OutlineDraft();
  private final Map<String, OutlineDraft.Node> blocks = new TreeMap<>();
  private final List<WrittenParty> written = new ArrayList<>();

  private FieldPartyList() {}

  static PartyList of(Edition edition, List<PartyFields> fields, List<Diagnostic> diagnostics) {
    FieldPartyList list = new FieldPartyList();
    fields.forEach(list::write);
    SourceText text = list.transcript.text();
    List<Party> parties =
        list.written.stream().map(party -> new FieldParty(text, party).party()).toList();
    return new PartyList(
        new Document(edition, text, list.draft.finish(text.characters()), diagnostics), parties);
  }

  private void write(PartyFields fields) {
    OutlineDraft.Node node = open(fields);
    int start = transcript.length();
    WrittenParty.Pen pen = new WrittenParty.Pen(transcript, place(fields));
    written.add(pen.write(node.path(), fields));
    draft.own(node, new Span(start, transcript.length()));
  }

  private static Locator place(PartyFields fields) {
    return fields.line() > 0
        ? new Locator.Line(fields.line(), "")
        : new Locator.Anchor("entry " + fields.entry());
  }

  private OutlineDraft.Node open(PartyFields fields) {
    String block = fields.terms().roll();
    String path = (block.isEmpty() ? "" : block + "/") + fields.name();
    List<String> steps = new ArrayList<>(List.of(block, fields.name()));
    steps.removeIf(String::isBlank);
    return draft.open(path, new Designator(steps), ProvisionKind.ENTRY, block(block));
  }

  private OutlineDraft.Node block(String roll) {
    if (roll.isBlank()) {
      return draft.root();
    }
    return blocks.computeIfAbsent(
        roll,
        name ->
            draft.open(name, new Designator(List.of(name)), ProvisionKind.HEADING, draft.root()));
  }
}
