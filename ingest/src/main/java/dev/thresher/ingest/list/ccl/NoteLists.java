package dev.thresher.ingest.list.ccl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the lettered lists of notes from the paragraphs of an entry where a parsed list calls both
 * paragraphs: a letter that the entry has had begins a list of a note.
 *
 * @param isCertain false where a letter could be the note's or the entry's
 */
record NoteLists(List<ParsedItem> items, boolean isCertain) {
  NoteLists {
    items = List.copyOf(items);
  }

  static NoteLists settle(List<ParsedItem> items) {
    Sorter sorter = new Sorter(items);
    for (int i = 0; i < items.size(); i++) {
      sorter.take(i);
    }
    return new NoteLists(sorter.settled, sorter.isCertain);
  }

  /** Takes the lines of an entry in order. */
  private static final class Sorter {
    private final List<ParsedItem> items;
    private final List<ParsedItem> settled = new ArrayList<>();
    private final Set<List<String>> held = new HashSet<>();
    private List<String> noteLast = List.of();
    private boolean isCertain = true;

    Sorter(List<ParsedItem> items) {
      this.items = items;
    }

    void take(int index) {
      ParsedItem item = items.get(index);
      if (item.kind() != ParsedItem.Kind.ITEM) {
        settled.add(item);
      } else if (held.contains(item.label()) || isOfNote(item, index)) {
        noteLast = item.label();
        settled.add(item.withinNote());
      } else {
        noteLast = List.of();
        held.add(item.label());
        settled.add(item);
      }
    }

    /**
     * In an open list: what comes again later is the note's, what only the entry can have is its.
     */
    private boolean isOfNote(ParsedItem item, int index) {
      if (noteLast.isEmpty()) {
        return false;
      }
      boolean goesOn = item.follows(noteLast);
      boolean isEntrys = fitsEntry(item);
      if (goesOn && isEntrys && !comesAgain(item, index)) {
        isCertain = false;
      }
      if (!goesOn && !isEntrys) {
        isCertain = false;
      }
      return goesOn || !isEntrys;
    }

    private boolean fitsEntry(ParsedItem item) {
      List<String> label = item.label();
      boolean hasParent = label.size() == 1 || held.contains(label.subList(0, label.size() - 1));
      return hasParent && item.elder().map(held::contains).orElse(true);
    }

    private boolean comesAgain(ParsedItem item, int index) {
      return items.subList(index + 1, items.size()).stream()
          .anyMatch(
              later -> later.kind() == ParsedItem.Kind.ITEM && later.label().equals(item.label()));
    }
  }
}
