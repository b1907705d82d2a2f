package dev.thresher.app.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import dev.thresher.app.report.page.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two wordings beside each other with the words that differ marked; a number is one word, so that
 * the old and the new value stand out whole, never some of their digits.
 *
 * @param before the pieces of the earlier wording in order
 * @param after the pieces of the later one
 */
public record Redline(List<Piece> before, List<Piece> after) {
  /** Example: {@code 1,510.5}, {@code 5 × 10⁶}, {@code nm}, {@code 路}, a blank, {@code ;}. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\d+(?:[.,\u3001\u30fb]\\d++)*+(?:\\s?[×xX]\\s?10(?:\\s?[-−–]?\\d+)?)?"
              + "[\u00b2\u00b3\u00b9\u2070-\u207b]*|\\p{IsHan}|[\\p{L}\\p{M}&&[^\\p{IsHan}]]+|\\s+|.");

  private static final int CONTEXT = 220;

  /** Words in a row that are the same on both sides, or are not. */
  public record Piece(String words, boolean isMarked) {}

  public static Redline of(String before, String after) {
    List<String> old = words(before);
    List<String> young = words(after);
    boolean[] gone = new boolean[old.size()];
    boolean[] come = new boolean[young.size()];
    for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
      if (delta.getType() != DeltaType.EQUAL) {
        mark(gone, delta.getSource().getPosition(), delta.getSource().size());
        mark(come, delta.getTarget().getPosition(), delta.getTarget().size());
      }
    }
    return new Redline(pieces(old, gone), pieces(young, come));
  }

  private static void mark(boolean[] marks, int start, int count) {
    for (int i = start; i < start + count; i++) {
      marks[i] = true;
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.strip().replaceAll("\\s+", " "));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** A blank between two marked words is marked with them. */
  private static List<Piece> pieces(List<String> words, boolean[] marks) {
    for (int i = 1; i + 1 < marks.length; i++) {
      marks[i] |= marks[i - 1] && marks[i + 1] && words.get(i).isBlank();
    }
    List<Piece> pieces = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < marks.length; i++) {
      if (i > 0 && marks[i] != marks[i - 1]) {
        pieces.add(new Piece(run.toString(), marks[i - 1]));
        run.setLength(0);
      }
      run.append(words.get(i));
    }
    if (!run.isEmpty()) {
      pieces.add(new Piece(run.toString(), marks[marks.length - 1]));
    }
    return List.copyOf(pieces);
  }

  public List<Node> beforeNodes() {
    return nodes(before, "del");
  }

  public List<Node> afterNodes() {
    return nodes(after, "ins");
  }

  private static List<Node> nodes(List<Piece> pieces, String element) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      nodes.add(
          piece.isMarked()
              ? Node.of(element, piece.words())
              : Node.text(shortened(piece.words(), i == 0, i == pieces.size() - 1)));
    }
    return nodes;
  }

  /** A long stretch that is the same on both sides, cut to what stands beside the differences. */
  private static String shortened(String words, boolean isFirst, boolean isLast) {
    if (words.length() <= 2 * CONTEXT) {
      return words;
    }
    String head = words.substring(0, boundary(words, CONTEXT));
    String tail = words.substring(boundary(words, words.length() - CONTEXT));
    if (isFirst && isLast) {
      return head + " …";
    }
    return (isFirst ? "" : head + " ") + "…" + (isLast ? "" : " " + tail);
  }

  /** The nearest end of a word, so that neither a word nor a character is cut. */
  private static int boundary(String words, int near) {
    int blank = words.indexOf(' ', near);
    int at = blank < 0 || blank > near + CONTEXT ? near : blank;
    return Character.isLowSurrogate(words.charAt(at)) ? at + 1 : at;
  }
}
