package dev.thresher.ingest.list.ccl;

import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A note that was read and whose owner is not settled before its entry ends. */
final class PendingNote {
  final NoteKind kind;
  final String number;
  final Span marker;
  final Node nearby;
  final Optional<PendingNote> group;
  final List<Span> spans = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private String lastSublabel = "";

  PendingNote(NoteKind kind, String number, Span marker, Node nearby, Optional<PendingNote> group) {
    this.kind = kind;
    this.number = number;
    this.marker = marker;
    this.nearby = nearby;
    this.group = group;
  }

  void take(Line line) {
    spans.add(line.span());
    words.append(line.text()).append(' ');
  }

  String words() {
    return words.toString();
  }

  /** True if a line so labelled goes on with a list inside this note. */
  boolean goesOnWith(List<String> label) {
    return label.size() == 1
        && !lastSublabel.isEmpty()
        && Succession.follows(lastSublabel, label.getFirst());
  }

  /** True if lines of this note have been labelled. */
  boolean hasSublist() {
    return !lastSublabel.isEmpty();
  }

  void sublabel(List<String> label) {
    lastSublabel = label.getFirst();
  }
}
