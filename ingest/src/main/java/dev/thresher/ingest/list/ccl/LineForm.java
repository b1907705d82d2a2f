package dev.thresher.ingest.list.ccl;

import java.util.List;

/** What a line of an entry is, as far as the line alone can say. */
sealed interface LineForm {
  /** {@code 9Z901 Widgets, as follows.}; the code ends at {@code codeEnd}. */
  record EntryHead(String eccn, int codeEnd) implements LineForm {}

  /** {@code a.1.b. Text}: steps below the entry; the text begins at {@code markerEnd}. */
  record Item(List<String> label, int markerEnd) implements LineForm {}

  /**
   * {@code 9Z901.a} and nothing else: the source lost a chapeau, or a line was broken at a
   * reference.
   */
  record Stub(String code) implements LineForm {}

  /**
   * {@code Note 1:}, {@code Technical Notes:}, {@code N.B.:}; {@code number} is empty if none is
   * printed.
   */
  record NoteHead(NoteKind kind, String number, boolean plural, int markerEnd)
      implements LineForm {}

  /** {@code 2. Text} inside a group of notes. */
  record Numbered(int number, int markerEnd) implements LineForm {}

  /** A caption of the licence tables or of the items, see captions.tsv. */
  record CaptionLine(Caption caption, int markerEnd) implements LineForm {}

  /** {@code EAR99 Items ... not elsewhere specified}: the catch-all that ends a category. */
  record CatchAll(int markerEnd) implements LineForm {}

  /** A lone dash or bullet; its text stands in the next line. */
  record Bullet() implements LineForm {}

  record Plain() implements LineForm {}
}
