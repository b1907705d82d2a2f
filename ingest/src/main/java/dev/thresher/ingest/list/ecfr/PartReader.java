package dev.thresher.ingest.list.ecfr;

import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.layout.Paragraph;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.List;
import java.util.Optional;

/** Hangs the blocks of a part on its sections and appendices. */
public final class PartReader {
  private final OutlineDraft draft = new OutlineDraft();
  private Optional<Division> division = Optional.empty();

  public Document document(Edition edition, Extract extract) {
    List<Paragraph> paragraphs = Paragraph.of(extract);
    for (int i = 0; i < paragraphs.size(); i++) {
      read(paragraphs.get(i), paragraphs.subList(i + 1, paragraphs.size()));
    }
    extract.furniture().forEach(draft::furniture);
    return new Document(
        edition, extract.text(), draft.finish(extract.text().characters()), extract.diagnostics());
  }

  private void read(Paragraph paragraph, List<Paragraph> following) {
    Optional<DivisionName> name = DivisionName.of(paragraph.block());
    if (name.isEmpty()) {
      preamble(paragraph);
      return;
    }
    if (division.filter(open -> open.name().equals(name.get())).isEmpty()) {
      division = Optional.of(open(name.get(), paragraph.block()));
    }
    division.ifPresent(open -> open.read(paragraph, following));
  }

  private void preamble(Paragraph paragraph) {
    if (Division.isOf(paragraph.block(), Division.HISTORY)) {
      draft.furniture(paragraph.span());
    } else {
      draft.own(preamble(), paragraph.span());
    }
  }

  private Node preamble() {
    return draft
        .find("preamble")
        .orElseGet(
            () -> draft.open("preamble", Designator.root(), ProvisionKind.PREAMBLE, draft.root()));
  }

  private Division open(DivisionName name, Block block) {
    Node parent = DivisionName.around(block).map(this::heading).orElseGet(draft::root);
    Node node = draft.open(name.step(), new Designator(List.of(name.step())), name.kind(), parent);
    Division opened = new Division(draft, name, node);
    return opened;
  }

  private Node heading(DivisionName name) {
    return draft
        .find(name.step())
        .orElseGet(() ->
            draft.open(
                name.step(),
                new Designator(List.of(name.step())),
                ProvisionKind.HEADING,
                draft.root()));
  }
}
