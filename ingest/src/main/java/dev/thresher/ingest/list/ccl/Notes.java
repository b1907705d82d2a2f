package dev.thresher.ingest.list.ccl;

import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The notes of one entry, kept until the entry ends and then hung on their owners. */
final class Notes {
  private final List<PendingNote> pending = new ArrayList<>();
  private final Map<String, Integer> ordinals = new HashMap<>();

  PendingNote add(PendingNote note) {
    pending.add(note);
    return note;
  }

  void settle(OutlineDraft draft, Items items) {
    for (PendingNote note : pending) {
      if (note.group.isEmpty()) {
        settle(note, draft, items);
      }
    }
  }

  private void settle(PendingNote note, OutlineDraft draft, Items items) {
    List<PendingNote> members = membersOf(note);
    Node owner = NoteOwner.of(note, members, items);
    String name = owner.path() + "#" + note.kind.slug();
    if (members.isEmpty()) {
      hang(note, name + "-" + number(note, name), owner, draft);
      return;
    }
    Node group = hang(note, name + "s", owner, draft);
    for (PendingNote member : members) {
      hang(member, name + "-" + number(member, name), group, draft);
    }
  }

  private String number(PendingNote note, String name) {
    int ordinal = ordinals.merge(name, 1, Integer::sum);
    return note.number.isEmpty() ? String.valueOf(ordinal) : note.number;
  }

  private static Node hang(PendingNote note, String path, Node parent, OutlineDraft draft) {
    Node node = draft.open(path, parent.designator(), note.kind.provision(), parent);
    draft.mark(node, note.marker);
    note.spans.forEach(span -> draft.own(node, span));
    return node;
  }

  /** True if {@code number} is the next one inside the group. */
  boolean expects(PendingNote group, int number) {
    return membersOf(group).size() == number - 1;
  }

  private List<PendingNote> membersOf(PendingNote group) {
    return pending.stream()
        .filter(other -> other.group.filter(head -> head == group).isPresent())
        .toList();
  }
}
