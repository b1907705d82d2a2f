package dev.thresher.corpus.text;

import java.util.Arrays;

/**
 * A cleaned view of a text in which typography no longer differs, with the way back to the source.
 *
 * <p>Width is folded, quotes and dashes become the plain ones, micro, ohm and degree signs become
 * one form, soft hyphens and zero-width characters vanish, a hyphen at a line's end closes up,
 * every run of blanks and line breaks is one blank. Superscripts and subscripts stay as they are: a
 * superscript is meaning.
 */
public final class Normalized {
  private static final int[] EACH_ITS_OWN = {};

  private final String characters;

  /** Where each character came from; nothing where each came from the place it stands at. */
  private final int[] starts;

  private final int[] ends;

  private Normalized(String characters, int[] starts, int[] ends) {
    this.characters = characters;
    this.starts = starts;
    this.ends = ends;
  }

  public static Normalized of(CharSequence source) {
    return new Builder(source).build();
  }

  public String characters() {
    return characters;
  }

  public int length() {
    return characters.length();
  }

  /** The source span that a span of this view came from; monotone in both ends. */
  public Span toSource(Span view) {
    if (view.end() > characters.length()) {
      throw new IllegalArgumentException(
          "span " + view + " leaves a view of " + characters.length() + " characters");
    }
    if (starts.length == 0) {
      return view;
    }
    if (view.isEmpty()) {
      int at = view.start() < starts.length ? starts[view.start()] : sourceEnd();
      return new Span(at, at);
    }
    return new Span(starts[view.start()], ends[view.end() - 1]);
  }

  private int sourceEnd() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  @Override
  public String toString() {
    return characters;
  }

  /** Reads the source once, left to right. */
  private static final class Builder {
    private final CharSequence source;
    private final StringBuilder view;
    private int[] starts = EACH_ITS_OWN;
    private int[] ends = EACH_ITS_OWN;

    Builder(CharSequence source) {
      this.source = source;
      this.view = new StringBuilder(source.length());
    }

    Normalized build() {
      int at = 0;
      while (at < source.length()) {
        at = take(at);
      }
      int length = view.length();
      return starts.length == 0
          ? new Normalized(view.toString(), EACH_ITS_OWN, EACH_ITS_OWN)
          : new Normalized(
              view.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }

    private int take(int at) {
      char c = source.charAt(at);
      if (Typography.isBlank(c)) {
        return takeBlanks(at);
      }
      if (Typography.isInvisible(c)) {
        return at + 1;
      }
      if (Typography.isHyphen(c) && closesUp(at)) {
        return skipBlanks(at + 1);
      }
      String plain = Typography.plain(c);
      for (int i = 0; i < plain.length(); i++) {
        append(plain.charAt(i), at, at + 1);
      }
      return at + 1;
    }

    private int takeBlanks(int at) {
      int end = skipBlanks(at);
      if (!view.isEmpty() && end < source.length()) {
        append(' ', at, end);
      }
      return end;
    }

    private int skipBlanks(int from) {
      int at = from;
      while (at < source.length() && Typography.isBlank(source.charAt(at))) {
        at++;
      }
      return at;
    }

    /**
     * Example: {@code "semicon-\nductor"}; never between digits, where a hyphen may be a range or a
     * sign.
     */
    private boolean closesUp(int hyphen) {
      int next = skipBlanks(hyphen + 1);
      boolean atLineEnd =
          next > hyphen + 1 && source.subSequence(hyphen + 1, next).toString().indexOf('\n') >= 0;
      return atLineEnd
          && hyphen > 0
          && next < source.length()
          && Character.isLowerCase(source.charAt(hyphen - 1))
          && Character.isLowerCase(source.charAt(next));
    }

    private void append(char c, int start, int end) {
      int length = view.length();
      if (starts.length == 0 && (start != length || end != length + 1)) {
        noteSoFar();
      }
      if (starts.length > 0) {
        note(length, start, end);
      }
      view.append(c);
    }

    private void noteSoFar() {
      starts = new int[source.length() + 16];
      ends = new int[source.length() + 16];
      for (int at = 0; at < view.length(); at++) {
        note(at, at, at + 1);
      }
    }

    private void note(int length, int start, int end) {
      if (length == starts.length) {
        starts = Arrays.copyOf(starts, length * 2);
        ends = Arrays.copyOf(ends, length * 2);
      }
      starts[length] = start;
      ends[length] = end;
    }
  }
}
