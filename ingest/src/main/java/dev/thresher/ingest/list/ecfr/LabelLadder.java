package dev.thresher.ingest.list.ecfr;

import dev.thresher.ingest.label.Form;
import dev.thresher.ingest.label.Label;
import dev.thresher.ingest.label.Roman;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The labels that are open above the place of reading, and where the next one belongs.
 *
 * <p>A label follows its elder sibling if one is open that it comes right after; else it is a first
 * child; else it goes on with the nearest open level of its form, since the source may have left
 * labels out.
 */
public final class LabelLadder {
  private record Open(Form form, Label label) {
    int number() {
      return form.number(label.last());
    }

    boolean isOf(Form other, Label.Style style) {
      return form == other && label.style() == style;
    }
  }

  /** A form that a label may have, and the depth that it would have in it. */
  private record Way(Form form, int depth, int rank) {}

  /**
   * A label this far behind its elder sibling is no sibling: (ii) is not the thirty-fifth letter
   * behind (a).
   */
  private static final int FARTHEST = 8;

  private static final int SUCCESSOR = 0;
  private static final int FIRST_CHILD = 1;
  private static final int LATER = 2;
  private static final int STRAY_CHILD = 3;

  private final List<Open> open = new ArrayList<>();

  /** Opens the label and says at which depth, from 0; labels at that depth and below are closed. */
  public int open(Label label, List<String> following) {
    List<Way> ways = new ArrayList<>();
    boolean roman = Roman.isRoman(label.text());
    for (Form form : Form.of(label.text())) {
      boolean doubled = roman && form == Form.LETTER && label.text().length() > 1;
      ways(form, label).stream()
          .filter(way -> !doubled || way.rank() == SUCCESSOR)
          .forEach(ways::add);
    }
    Way way = label.text().equals("i") ? ninthOrFirst(ways, following) : best(ways);
    while (open.size() > way.depth()) {
      open.removeLast();
    }
    boolean range = way.form().fits(label.last());
    open.add(new Open(way.form(), range ? label : new Label(label.text(), label.style())));
    return way.depth();
  }

  public void clear() {
    open.clear();
  }

  private List<Way> ways(Form form, Label label) {
    if (form == Form.DOTTED) {
      return List.of(new Way(form, dottedDepth(label.text()), SUCCESSOR));
    }
    List<Way> ways = new ArrayList<>();
    int number = form.number(label.text());
    for (int depth = open.size() - 1; depth >= 0; depth--) {
      Open elder = open.get(depth);
      boolean kin = elder.isOf(form, label.style());
      if (kin && number == elder.number() + 1) {
        ways.add(new Way(form, depth, SUCCESSOR));
      } else if (kin && number > elder.number() && number - elder.number() <= FARTHEST) {
        ways.add(new Way(form, depth, LATER));
      }
    }
    ways.add(new Way(form, open.size(), number == 1 ? FIRST_CHILD : STRAY_CHILD));
    return ways;
  }

  /** 1.2 lies below 1, 1.2.3 below 1.2. */
  private int dottedDepth(String label) {
    String parent = label.substring(0, label.lastIndexOf('.'));
    for (int depth = open.size() - 1; depth >= 0; depth--) {
      if (open.get(depth).label().text().equals(parent)) {
        return depth + 1;
      }
    }
    return 0;
  }

  private static Way best(List<Way> ways) {
    return ways.stream()
        .min(
            Comparator.comparingInt(Way::rank).thenComparing(Way::depth, Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** (i) behind (h) is a letter, unless the text goes on with (ii) before it comes to (j). */
  private static Way ninthOrFirst(List<Way> ways, List<String> following) {
    int second = following.indexOf("ii");
    int tenth = following.indexOf("j");
    boolean roman = second >= 0 && (tenth < 0 || second < tenth);
    List<Way> romans = ways.stream().filter(way -> way.form() == Form.ROMAN).toList();
    return roman ? best(romans) : best(ways);
  }
}
