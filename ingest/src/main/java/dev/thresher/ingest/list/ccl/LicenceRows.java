package dev.thresher.ingest.list.ccl;

import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.Optional;

/**
 * The licence-requirement table of an entry, its list-based exceptions, related controls and
 * definitions.
 */
final class LicenceRows {
  private final OutlineDraft draft;
  private final Node entry;
  private Optional<Node> control = Optional.empty();
  private int controls;

  LicenceRows(OutlineDraft draft, Node entry) {
    this.draft = draft;
    this.entry = entry;
  }

  /** {@code Reason for Control:}, {@code LVS:}, {@code Related Controls:} */
  Node row(Caption caption, Span marker) {
    ProvisionKind kind =
        caption.part() == Caption.Part.RELATED ? ProvisionKind.RELATED : ProvisionKind.LICENCE_ROW;
    Node row = draft.open(entry.path() + "#" + caption.slug(), entry.designator(), kind, entry);
    draft.mark(row, marker);
    return row;
  }

  void startTable() {
    control = Optional.empty();
  }

  /**
   * A cell of the controls table: {@code NS applies to ...} begins a row, others go on with it;
   * cells before are its head.
   */
  void cell(Line line) {
    if (line.text().contains("applies to") || line.text().contains("apply to")) {
      controls++;
      control =
          Optional.of(
              draft.open(
                  entry.path() + "#control-" + controls,
                  entry.designator(),
                  ProvisionKind.LICENCE_ROW,
                  entry));
    }
    control.ifPresentOrElse(row -> draft.own(row, line.span()), () -> draft.furniture(line.span()));
  }
}
