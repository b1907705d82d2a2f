package dev.thresher.ingest.table.party;

import dev.thresher.corpus.content.PartyAlias;
import dev.thresher.ingest.table.Slice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words that introduce other names of a party: "a.k.a., the following two aliases:", "(f.k.a.".
 *
 * @param words as printed, with what stands between name and alias
 * @param declared how many aliases the row says there are, if it gives a list
 * @param isList true for "the following aliases"
 */
record Introduction(Slice words, PartyAlias.Kind kind, OptionalInt declared, boolean isList) {
  private static final String MARK =
      "a\\.\\s?k\\.\\s?a\\.?|f\\.\\s?k\\.\\s?a\\.?|d\\.b\\.a\\.?|d/b/a|(?<=[\\s,(—])(?:aka|fka|DBA|AKA)(?=\\s)";
  private static final String LIST =
      "(?:(?:and|as|including)\\s+)?(?:(?:the|follow(?:ing)?|named)\\s+)*"
          + "(?:(?<count>[a-z]+(?:-[a-z]+)?|\\d+)\\s+)?(?:following\\s+)?(?:alia(?:s|ses|es)|entit(?:y|ies))\\b"
          + "(?<rest>[^:\\n;]*(?:[:]|$|(?=\\n)))";

  /** {@code , (a.k.a., the following two aliases, and one subordinate institution:} */
  private static final Pattern BY_MARK =
      Pattern.compile("[,;]?\\s*\\(?\\s*(?<mark>" + MARK + ")[.,\\s]*(?:" + LIST + ")?");

  /** {@code , the following one alias:} */
  private static final Pattern BARE = Pattern.compile(",\\s+(?=(?:and\\s+)?the following)" + LIST);

  private static final List<String> NUMERALS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "twenty-one",
          "twenty-two",
          "twenty-three",
          "twenty-four",
          "twenty-five",
          "twenty-six",
          "twenty-seven",
          "twenty-eight",
          "twenty-nine",
          "thirty");

  /** The first introduction in a line. */
  static Optional<Introduction> in(Slice line) {
    Optional<Introduction> marked = line.find(BY_MARK).map(found -> of(line, found, mark(found)));
    return marked.or(
        () -> line.find(BARE).map(found -> of(line, found, PartyAlias.Kind.ALSO_KNOWN_AS)));
  }

  private static PartyAlias.Kind mark(MatchResult found) {
    String mark = found.group("mark").toLowerCase(Locale.ROOT);
    return switch (mark.charAt(0)) {
      case 'f' -> PartyAlias.Kind.FORMERLY_KNOWN_AS;
      case 'd' -> PartyAlias.Kind.DOING_BUSINESS_AS;
      default -> PartyAlias.Kind.ALSO_KNOWN_AS;
    };
  }

  private static Introduction of(Slice line, MatchResult found, PartyAlias.Kind kind) {
    Slice words = new Slice(line.text(), found.start(), found.end());
    boolean isList = found.start("rest") >= 0;
    String count = found.start("count") < 0 ? "" : found.group("count");
    return new Introduction(words, kind, number(count), isList);
  }

  private static OptionalInt number(String count) {
    if (!count.isEmpty() && Character.isDigit(count.charAt(0))) {
      return OptionalInt.of(Integer.parseInt(count));
    }
    int numeral = NUMERALS.indexOf(count);
    return numeral < 0 ? OptionalInt.empty() : OptionalInt.of(numeral);
  }
}
