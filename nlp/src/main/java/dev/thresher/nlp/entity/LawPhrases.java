package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins a section to the law it is a section of: 外汇法 + 第四十八条, "Article 5 of the" + act; the
 * sections in a row before it ("Articles 11, 12 and 14 of" + act) are of that law too.
 */
final class LawPhrases {
  private static final Pattern SECTION = Pattern.compile("^(?:第|别表|別表|附表)");
  private static final Pattern LATIN_SECTION =
      Pattern.compile(
          "^(?:Article|Annex|[Ss]ection|§|[Pp]art|[Ss]upplement|\\d{1,3}[a-z]{0,2}(?:\\(\\w{1,4}\\)){0,12}$|[IVX]{1,6}[a-z]?$)");

  /** A section of a law that the words beside it name. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:Articles?|Arts?\\.|Annex(?:es)?)?\\s?(?:\\d{1,3}[a-z]{0,2}(?:\\(\\w{1,4}\\)){0,12}|[IVX]{1,6}[a-z]?)");

  /** The 12 of "Articles 11 and 12". */
  private static final Pattern GOES_ON = Pattern.compile("^(?:\\d|[IVX]+[a-z]?\\b)");

  /** In "Article 2a and Article 9 of" + act the first one need not be of the act. */
  private static final Pattern NAMED_ANEW = Pattern.compile("^(?:Articles?|Arts?\\.|Annex(?:es)?)");

  private static final Pattern LAST_JOINT = Pattern.compile("(?:and|or) $");
  private static final Pattern ACT = Pattern.compile("EU \\d.*");
  private static final Pattern OF_THE_ACT = Pattern.compile(" (?:Art\\.|Annex) .*$");

  /** Article 10 (b) to (f); the 12 and the IX of a row. */
  private static final Pattern PART =
      Pattern.compile(
          "(?:Articles? |Arts?\\. ?)?(?<article>\\d{1,3}[a-z]{0,2}(?:\\(\\w{1,4}\\)){0,12})"
              + "|(?:Annex(?:es)? )?(?<annex>[IVX]{1,7}[a-z]?)\\b");

  /** Between sections of one law: ", paragraphs 1, 3 and 6(a) to 6(e), ". */
  private static final Pattern IN_A_ROW =
      Pattern.compile(
          "(?:[\\s,;]|and|or|to|(?:sub)?paragraphs?|points?|\\(\\w{1,4}\\)|\\d{1,3}[a-z]?(?:\\(\\w{1,4}\\)){0,12}){1,40}");

  private static final Pattern OF_THE = Pattern.compile(" (?:of|to) (?:the )?");

  private LawPhrases() {}

  static List<Finding> join(String view, List<Finding> findings) {
    List<Finding> joined = new ArrayList<>();
    for (Finding finding : findings) {
      if (!joined.isEmpty() && areOne(view, joined.getLast(), finding)) {
        Finding first = joined.removeLast();
        joined.add(one(view, first, finding));
      } else {
        joined.add(finding);
      }
    }
    for (int at = joined.size() - 2; at >= 0; at--) {
      Finding first = joined.get(at);
      Finding second = joined.get(at + 1);
      if (areOne(view, first, second)) {
        joined.set(at, one(view, first, second));
        joined.remove(at + 1);
      } else if (isOfTheSame(view, first, second)) {
        joined.set(at, first.named(partOf(second.id(), first.span().of(view))));
      }
    }
    return joined;
  }

  private static Finding one(String view, Finding first, Finding second) {
    return second
        .at(first.span().hull(second.span()))
        .named(first.id().or(() -> partOf(second.id(), first.span().of(view))));
  }

  /** The section of an act: EU 2014/24/EU Art. 10. */
  private static Optional<String> partOf(Optional<String> act, String section) {
    return act.map(id -> {
      Matcher part = PART.matcher(section);
      if (!ACT.matcher(id).matches() || !part.lookingAt()) {
        return id;
      }
      String base = OF_THE_ACT.matcher(id).replaceAll("");
      return part.group("article") == null
          ? base + " Annex " + part.group("annex")
          : base + " Art. " + part.group("article");
    });
  }

  /** Before a section of an act, or before one that has been given to it. */
  private static boolean isOfTheSame(String view, Finding first, Finding second) {
    boolean areSections =
        first.type() == EntityType.LAW
            && second.type() == EntityType.LAW
            && first.id().isEmpty()
            && BARE.matcher(first.span().of(view)).matches()
            && second.id().filter(id -> ACT.matcher(id).matches()).isPresent();
    int end = first.span().end();
    if (!areSections || end >= second.span().start()) {
      return false;
    }
    String gap = view.substring(end, second.span().start());
    String behind = second.span().of(view);
    return IN_A_ROW.matcher(gap).matches()
        && (GOES_ON.matcher(behind).find()
            || (NAMED_ANEW.matcher(behind).find() && !LAST_JOINT.matcher(gap).find()));
  }

  /** "Annex 5 of the Protocol", behind "Annex 5-A to". */
  private static boolean holdsItsLaw(String words) {
    return words.startsWith("Annex") && words.contains(" of the ");
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
            && (!LATIN_SECTION.matcher(behind).find() || holdsItsLaw(behind));
  }
}
