package dev.thresher.ingest.markdown;

import dev.thresher.ingest.layout.Raised;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The words of a line of markdown without the marks around them. */
final class Inline {
  /** {@code *words*}, {@code **words**} */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\\\*\\p{L}\\p{N}])(\\*{1,3})(?=[^\\s*])(.+?)(?<=[^\\s\\\\*])\\1(?!\\*)");

  /** {@code [words](https://...)} */
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\]]*)\\]\\((?:https?://|mailto:|[/#.])[^)\\s]*\\)");

  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>~<-])");
  private static final Pattern RAISED = Pattern.compile("<(sup|sub)>(.*?)</\\1>");
  private static final Pattern LINE_BREAK = Pattern.compile("\\s*<br\\s*/?>\\s*");

  private Inline() {}

  static String plain(String line) {
    String words = EMPHASIS.matcher(line).replaceAll("$2");
    words = LINK.matcher(words).replaceAll("$1");
    words = RAISED.matcher(words).replaceAll(match -> Matcher.quoteReplacement(raised(match)));
    words = LINE_BREAK.matcher(words).replaceAll(" ");
    words = ESCAPE.matcher(words).replaceAll("$1");
    return Parser.unescapeEntities(words, false);
  }

  private static String raised(MatchResult match) {
    Raised height = match.group(1).equals("sup") ? Raised.RAISED : Raised.LOWERED;
    return height.write(match.group(2));
  }
}
