package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins a section to the law it is a section of: 外汇法 + 第四十八条, "Article 5 of the" + act. */
final class LawPhrases {
  private static final Pattern SECTION = Pattern.compile("^(?:第|别表|別表|附表)");
  private static final Pattern LATIN_SECTION =
      Pattern.compile("^(?:Article|Annex|[Ss]ection|§|[Pp]art|[Ss]upplement)");
  private static final Pattern OF_THE = Pattern.compile(" (?:of|to) (?:the )?");

  private LawPhrases() {}

  static List<Finding> join(String view, List<Finding> findings) {
    List<Finding> joined = new ArrayList<>();
    for (Finding finding : findings) {
      if (!joined.isEmpty() && areOne(view, joined.getLast(), finding)) {
        Finding first = joined.removeLast();
        joined.add(
            (first.id().isPresent() ? first : finding).at(first.span().hull(finding.span())));
      } else {
        joined.add(finding);
      }
    }
    return joined;
  }

  private static boolean areOne(String view, Finding first, Finding second) {
    if (first.type() != EntityType.LAW || second.type() != EntityType.LAW) {
      return false;
    }
    String gap = new Span(first.span().end(), second.span().start()).of(view);
    String before = first.span().of(view);
    String behind = second.span().of(view);
    return gap.isEmpty()
        ? SECTION.matcher(behind).find() && !SECTION.matcher(before).find()
        : OF_THE.matcher(gap).matches()
            && LATIN_SECTION.matcher(before).find()
            && !LATIN_SECTION.matcher(behind).find();
  }
}
