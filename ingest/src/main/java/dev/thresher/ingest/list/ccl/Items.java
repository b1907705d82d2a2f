package dev.thresher.ingest.list.ccl;

import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.ingest.outline.OutlineDraft;
import dev.thresher.ingest.outline.OutlineDraft.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The items of one entry by their steps below it; no steps: the entry itself. */
final class Items {
  private static final int LONGEST_RANGE = 100;

  /** {@code [Reserved]}, {@code through c. [Reserved];} */
  private static final Pattern RESERVED =
      Pattern.compile(
          "^(?:\\d{1,2}\\s)?(?:(?:through|and|to|-)\\s?\\.?([a-z0-9.]+?)\\.?\\s)?\\[?Reserved\\]?[;.,]?(?:\\s(?:or|and))?$",
          Pattern.CASE_INSENSITIVE);

  private final OutlineDraft draft;
  private final Node entry;
  private final Map<List<String>, Node> nodes = new HashMap<>();
  private final Set<List<String>> reservedSlots = new HashSet<>();

  Items(OutlineDraft draft, Node entry) {
    this.draft = draft;
    this.entry = entry;
    nodes.put(List.of(), entry);
  }

  Node entry() {
    return entry;
  }

  Optional<Node> find(List<String> steps) {
    return Optional.ofNullable(nodes.get(steps));
  }

  boolean holds(List<String> steps) {
    return nodes.containsKey(steps);
  }

  /**
   * True if the item is there, or lies in a range that is reserved: {@code a.1. to a.5. [Reserved]}
   */
  boolean covers(List<String> steps) {
    return holds(steps) || reservedSlots.contains(steps);
  }

  /**
   * Notes that the slot of {@code first} reaches up to {@code last}, given by its last step or in
   * full.
   */
  void coverThrough(Node first, String last) {
    List<String> steps = first.designator().steps().subList(1, first.designator().steps().size());
    String end = last.substring(last.lastIndexOf('.') + 1);
    String step = steps.getLast();
    for (int count = 0; count < LONGEST_RANGE && !step.equals(end); count++) {
      step = Succession.next(step);
      List<String> slot = new ArrayList<>(steps.subList(0, steps.size() - 1));
      slot.add(step);
      reservedSlots.add(slot);
    }
  }

  /**
   * The item, opened with its ancestors if it was not there; ancestors that the source left out
   * have no text.
   */
  Node at(List<String> steps) {
    Node known = nodes.get(steps);
    return known != null ? known : open(steps);
  }

  /** A new item, even if the steps are taken: the source prints a marker twice. */
  Node open(List<String> steps) {
    Node parent = at(steps.subList(0, steps.size() - 1));
    Designator name = new Designator(parent.designator().steps()).child(steps.getLast());
    Node node = draft.open(parent.path() + "." + steps.getLast(), name, ProvisionKind.ITEM, parent);
    nodes.put(List.copyOf(steps), node);
    return node;
  }

  /** The deepest item that is known and that the steps lead to or through. */
  Node nearest(List<String> steps) {
    Optional<Node> known = find(steps);
    return known.isPresent() || steps.isEmpty()
        ? known.orElse(entry)
        : nearest(steps.subList(0, steps.size() - 1));
  }

  /** Turns an item whose words only say that it is reserved into what it is. */
  void reserveIfEmpty(Node node, String words) {
    Matcher reserved = RESERVED.matcher(words.strip());
    if (reserved.matches()) {
      draft.turnInto(node, ProvisionKind.RESERVED);
      if (reserved.group(1) != null) {
        coverThrough(node, reserved.group(1));
      }
    }
  }
}
