package dev.thresher.ingest.list.ccl;

import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The licence-requirement table of an entry, its list-based exceptions, related controls and
 * definitions.
 */
final class LicenceRows {
  private static final Pattern MISFILED = Pattern.compile("^[A-Z]{2,3} appl(?:ies|y) to\\b");

  /** {@code RS applies “Widgets” in 9Z901.b}, {@code NP applies, unless …} */
  private static final Pattern CONTROL = Pattern.compile("^[A-Z]{2} applies\\b");

  private final OutlineDraft draft;
  private final Node entry;
  private Optional<Node> control = Optional.empty();
  private final List<String> known = new ArrayList<>();

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
   * cells before are its head, cells of a second print are furniture.
   */
  void cell(Line line) {
    if (isControl(line)) {
      control = isKnown(line) ? Optional.empty() : Optional.of(newControl(line));
    }
    control.ifPresentOrElse(row -> draft.own(row, line.span()), () -> draft.furniture(line.span()));
  }

  /** Some sources print the table twice, once with the entry's code behind each cell. */
  private boolean isKnown(Line line) {
    String key = line.key();
    return known.stream().anyMatch(earlier -> earlier.startsWith(key) || key.startsWith(earlier));
  }

  private Node newControl(Line line) {
    known.add(line.key());
    String path = entry.path() + "#control-" + known.size();
    return draft.open(path, entry.designator(), ProvisionKind.LICENCE_ROW, entry);
  }

  /** {@code NS applies to ...} where an item's words should be. */
  static boolean isMisfiledControl(Line line) {
    return MISFILED.matcher(line.text()).find();
  }

  /** {@code NS applies to entire entry}; some lose the "to". */
  static boolean isControl(Line line) {
    return line.text().contains("applies to")
        || line.text().contains("apply to")
        || CONTROL.matcher(line.text()).find();
  }

  /**
   * True where the source filed the rest of an entry, from the middle of its licence table on,
   * under one item.
   */
  static boolean beginsWith(List<Line> lines) {
    return isControl(lines.getFirst())
        && lines.stream()
            .map(line -> LineReader.read(line.text()))
            .anyMatch(LicenceRows::opensItems);
  }

  private static boolean opensItems(LineForm form) {
    return form instanceof LineForm.CaptionLine(Caption caption, int end)
        && caption.part() == Caption.Part.ITEMS
        && end > 0;
  }
}
