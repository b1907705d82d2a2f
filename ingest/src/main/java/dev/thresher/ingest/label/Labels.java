package dev.thresher.ingest.label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels that a paragraph begins with.
 *
 * @param labels without brackets: a, 1 of {@code (a)(1) Scope.}
 * @param end where the words begin
 */
public record Labels(List<Label> labels, int end) {
  /** {@code (a)(1)}, {@code (iv)}, {@code (AA)}, {@code (c)-(g)}, {@code (f) —(1)} */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\G\\(([a-z]{1,5}|[A-Z]{1,3}|\\d{1,3})\\)(?:\\s?[–-]\\s?\\(([a-z]{1,5}|[A-Z]{1,3}|\\d{1,3})\\))?\\s*(?:—(?=\\())?");

  /** {@code 1.2 Title}, {@code 3. Title}, {@code A. Title}, {@code b. Title} */
  private static final Pattern POINTED =
      Pattern.compile(
          "^(?:(\\d{1,2}(?:\\.\\d{1,2}){1,12})\\.?|(\\d{1,2})\\.|([A-Z])\\.|([a-z])\\.)\\s+(?=\\S)");

  /**
   * {@code (a) Scope—(1) General.}, {@code (a) Bearings: 1. Magnetic ...}: the second label stands
   * behind a heading, which may name a country or a paragraph: {@code U.S. kites under (c)(2)}.
   */
  private static final Pattern BEHIND_HEADING =
      Pattern.compile(
          "^(?:[^().—]|U\\.S\\.|\\([\\p{L}\\d -]{1,24}\\)){0,170}"
              + "(?:[—–.]\\s?(?=\\((?:1|i|A|a)\\)[\\s(])|:\\s(?=1\\.\\s))");

  /** Marks significant military equipment in the Munitions List. */
  private static final String STAR = "* ";

  private static final Labels NONE = new Labels(List.of(), 0);

  public Labels {
    labels = List.copyOf(labels);
  }

  public static Labels of(String text) {
    List<Label> labels = new ArrayList<>();
    int end = text.startsWith(STAR) ? STAR.length() : 0;
    Matcher bracketed = BRACKETED.matcher(text).region(end, text.length());
    while (bracketed.find()) {
      String last = bracketed.group(2) == null ? bracketed.group(1) : bracketed.group(2);
      labels.add(new Label(bracketed.group(1), Label.Style.BRACKETED, last));
      end = bracketed.end();
    }
    if (!labels.isEmpty()) {
      return isLabelled(labels) ? new Labels(labels, end) : NONE;
    }
    Matcher pointed = POINTED.matcher(text);
    if (!pointed.find()) {
      return NONE;
    }
    for (int group = 1; group <= pointed.groupCount(); group++) {
      if (pointed.group(group) != null) {
        labels.add(new Label(pointed.group(group), Label.Style.POINTED));
      }
    }
    return new Labels(labels, pointed.end());
  }

  /** A word in brackets, such as {@code (see)}, labels nothing. */
  private static boolean isLabelled(List<Label> labels) {
    return labels.stream().noneMatch(label -> Form.of(label.text()).isEmpty());
  }

  /** Where a second label begins behind the heading of the first, or -1. */
  public static int behindHeading(String words) {
    Matcher heading = BEHIND_HEADING.matcher(words);
    return heading.find() ? heading.end() : -1;
  }

  public boolean isEmpty() {
    return labels.isEmpty();
  }
}
