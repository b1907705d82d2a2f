package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.job.UnknownChoiceException;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.track.claim.Check;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a statement of one line. */
public final class WrittenClaim {
  /** {@code 250 -> 350 Wh/kg, 2022-10-07}, with a code in front if it is known. */
  private static final Pattern MOVED =
      Pattern.compile(
          "(?:(?<code>\\d[A-E]\\d{3}[\\w.]*):?\\s+)?(?<from>[\\d.,]+)\\s*(?<unit1>[^\\d\\s>→-][^>→]*?)?\\s*(?:->|→|to)\\s*(?<to>[\\d.,]+)\\s*(?<unit>[^,]+),\\s*(?<day>\\d{4}-\\d{2}-\\d{2})");

  /** {@code 462/603 = 76.62 %} */
  private static final Pattern SHARE =
      Pattern.compile(
          "(?<part>[\\d,]+)\\s*(?:/|of)\\s*(?<whole>[\\d,]+)\\s*=\\s*(?<percent>[\\d.]+)\\s*%");

  /** {@code 3B002 unchanged 2017-01-15..2023-05-31} */
  private static final Pattern UNCHANGED =
      Pattern.compile(
          "(?<code>\\d[A-E]\\d{3}[\\w.]*)\\s+unchanged\\s+(?<from>\\d{4}-\\d{2}-\\d{2})\\.\\.(?<to>\\d{4}-\\d{2}-\\d{2})");

  private WrittenClaim() {}

  /** What the words come to; says which forms there are if they are none. */
  public static ClaimsFile read(String words, String list) {
    Matcher moved = MOVED.matcher(words.strip());
    if (moved.matches()) {
      return ClaimAnalysis.ofOne(words, moved(moved, list));
    }
    Matcher share = SHARE.matcher(words.strip());
    if (share.matches()) {
      return ClaimAnalysis.ofOne(
          words,
          new Check.Shares(
              List.of(
                  new Check.Share(
                      number(share.group("part")),
                      number(share.group("whole")),
                      new BigDecimal(share.group("percent"))))));
    }
    Matcher unchanged = UNCHANGED.matcher(words.strip());
    if (unchanged.matches()) {
      return ClaimAnalysis.ofOne(
          words,
          new Check.Unchanged(
              list,
              List.of(unchanged.group("code")),
              Choice.day(unchanged.group("from")),
              Choice.day(unchanged.group("to"))));
    }
    throw new UnknownChoiceException(
        "'"
            + words
            + "' is no statement that can be checked; write \"250 -> 350 Wh/kg, 2022-10-07\", \"462/603 = 76.62 %\" or \"3B002 unchanged 2017-01-15..2023-05-31\"");
  }

  private static Check moved(Matcher words, String list) {
    String unit = words.group("unit").strip();
    String first = Optional.ofNullable(words.group("unit1")).orElse(unit).strip();
    return new Check.Moved(
        list,
        Optional.ofNullable(words.group("code")),
        quantity(words.group("from") + " " + (first.isEmpty() ? unit : first)),
        quantity(words.group("to") + " " + unit),
        Choice.day(words.group("day")));
  }

  private static long number(String digits) {
    return Long.parseLong(digits.replace(",", ""));
  }

  private static Quantity quantity(String words) {
    return Quantities.read(words)
        .orElseThrow(
            () -> new UnknownChoiceException("'" + words + "' is no number with a known unit"));
  }
}
