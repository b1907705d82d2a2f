package dev.thresher.ingest.list.eu;

import dev.thresher.ingest.label.Form;
import dev.thresher.ingest.label.Label;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of a point at the head of a block: {@code 2a.}, {@code (b)}, {@code (iv)}, {@code a.},
 * {@code 1)}
 *
 * @param text without brackets and without a suffix: 2 of {@code 2a.}
 * @param suffix of a point that was inserted later: a of {@code 2a.}, or empty
 * @param length how many characters it takes, the opening quotation mark of quoted text and the
 *     blanks behind it included
 */
record Point(String text, String suffix, Label.Style style, int length) {
  private static final Pattern BRACKETED =
      Pattern.compile("^[‘']?\\((?:(\\d{1,3})([a-z]?)|([a-z]{1,5}|[A-Z]{1,2}))\\)(?:\\s+|$)");

  private static final Pattern POINTED =
      Pattern.compile("^[‘']?(?:(\\d{1,3})([a-z]?)|([a-z]{1,4}|[A-Z]))[.)](?:\\s+|$)");

  static Optional<Point> at(String words) {
    Optional<Point> bracketed = read(BRACKETED.matcher(words), Label.Style.BRACKETED);
    return bracketed.or(() -> read(POINTED.matcher(words), Label.Style.POINTED));
  }

  private static Optional<Point> read(Matcher matcher, Label.Style style) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean figure = matcher.group(1) != null;
    String text = figure ? matcher.group(1) : matcher.group(3);
    Point point = new Point(text, figure ? matcher.group(2) : "", style, matcher.end());
    return point.forms().isEmpty() ? Optional.empty() : Optional.of(point);
  }

  List<Form> forms() {
    return Form.of(text);
  }

  /** What it adds to a designator. */
  String step() {
    return text + suffix;
  }
}
