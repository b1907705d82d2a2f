package dev.thresher.ingest.list.china;

import dev.thresher.corpus.entry.Designator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A control code (管控编码) at the head of an item: {@code 1C902.a．}
 *
 * @param length how many characters it takes, the point and blanks behind it included
 */
record ControlCode(Designator designator, int length) {
  private static final Pattern FORM =
      Pattern.compile(
          "^([0-9][A-E][0-9]{3}(?:\\.[a-z](?![a-z])|\\.[0-9]{1,3}(?![0-9.])){0,12})[.．。:：、\\s]*");

  /** {@code （管制编码：1E902.a）}, {@code （管控编码 1C914）} */
  private static final Pattern NAMED =
      Pattern.compile("管[制控]编码[：:\\s]*([0-9][A-E][0-9]{3}(?:\\.[a-z0-9]{1,3}){0,12})");

  /** The code at the head of the words of an item, or the one that they name as theirs. */
  static Optional<ControlCode> of(String words) {
    Matcher named = NAMED.matcher(words);
    return at(words)
        .or(() ->
            named.find()
                ? Optional.of(new ControlCode(Designator.parse(named.group(1)), 0))
                : Optional.empty());
  }

  static Optional<ControlCode> at(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.find()
        ? Optional.of(new ControlCode(Designator.parse(matcher.group(1)), matcher.end()))
        : Optional.empty();
  }
}
