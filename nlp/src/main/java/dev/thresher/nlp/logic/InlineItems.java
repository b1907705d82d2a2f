package dev.thresher.nlp.logic;

import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items that stand inline in one text: "having any of the following: a. a mass ...; or b. a length
 * ...".
 *
 * <p>A label counts only if it continues a level that is open, or opens one behind a colon.
 */
final class InlineItems {
  /**
   * Example: {@code a.}, {@code 12.}, {@code (b)}, {@code a.1.c.}; a capital or a quote follows.
   */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![^ \\n])\\(?(?<steps>(?:[a-z]|\\d{1,2})(?:\\.(?:[a-z]|\\d{1,2})){0,12})[.)] (?=[\\p{Lu}\"'(\\[\\d])");

  private static final int DEEPEST = 12;

  /** A stretch of the text with the items that follow it. */
  record Item(Span head, List<Item> items) {
    Item {
      items = List.copyOf(items);
    }
  }

  /** An item whose end is not yet known. */
  private static final class Draft {
    final int start;
    final String label;
    final List<Draft> items = new ArrayList<>();

    Draft(int start, String label) {
      this.start = start;
      this.label = label;
    }

    int headEnd(int end) {
      return items.isEmpty() ? end : items.getFirst().start;
    }

    Item finish(int end, int bodyStart) {
      List<Item> finished = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        int itemEnd = i + 1 < items.size() ? items.get(i + 1).start : end;
        Draft item = items.get(i);
        finished.add(item.finish(itemEnd, item.start + item.label.length()));
      }
      return new Item(new Span(bodyStart, headEnd(end)), finished);
    }
  }

  private final String text;
  private final List<Draft> open = new ArrayList<>();

  private InlineItems(String text, Draft whole) {
    this.text = text;
    open.add(whole);
  }

  /** The whole text as an item; without items of its own if none stand inline. */
  static Item read(String text) {
    Draft whole = new Draft(0, "");
    InlineItems items = new InlineItems(text, whole);
    Matcher matcher = LABEL.matcher(text);
    while (matcher.find()) {
      items.offer(matcher.start(), matcher.group(), matcher.group("steps"));
    }
    return whole.finish(text.length(), 0);
  }

  private void offer(int start, String label, String steps) {
    String step = steps.substring(steps.lastIndexOf('.') + 1);
    if (isFirst(step) && isBehindColon(start) && open.size() < DEEPEST) {
      add(open.size(), new Draft(start, label));
      return;
    }
    for (int depth = open.size() - 1; depth > 0; depth--) {
      if (follows(lastStep(open.get(depth).label), step)) {
        add(depth, new Draft(start, label));
        return;
      }
    }
  }

  private void add(int depth, Draft draft) {
    while (open.size() > depth) {
      open.removeLast();
    }
    open.getLast().items.add(draft);
    open.add(draft);
  }

  private static boolean isFirst(String step) {
    return step.equals("a") || step.equals("1");
  }

  /** A colon stands before the label, or a sentence's end between the target and its first item. */
  private boolean isBehindColon(int start) {
    int at = start - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\n')) {
      at--;
    }
    return at >= 0 && (text.charAt(at) == ':' || (text.charAt(at) == ';' && open.size() == 1));
  }

  private static String lastStep(String label) {
    String steps = label.replaceAll("[() ]|\\.? *$", "");
    return steps.substring(steps.lastIndexOf('.') + 1);
  }

  private static boolean follows(String before, String step) {
    if (before.isEmpty()
        || Character.isDigit(before.charAt(0)) != Character.isDigit(step.charAt(0))) {
      return false;
    }
    return Character.isDigit(step.charAt(0))
        ? Integer.parseInt(step) == Integer.parseInt(before) + 1
        : step.charAt(0) == before.charAt(0) + 1;
  }
}
