package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Lexeme;

/** （含）, （不含7千克）, （不含本数）: a bracket that says whether the end is included. */
final class InclusionNote {
  private static final int LONGEST = 14;

  private InclusionNote() {}

  static Part applied(Sentence sentence, Part part) {
    Lexeme open = sentence.at(part.to());
    int start = open.start();
    boolean isBracket = sentence.view().startsWith("(", start) && open.end() > start;
    if (!isBracket || part.relation().isEmpty()) {
      return part;
    }
    boolean isExcluding =
        sentence.view().startsWith("(不含", start) || sentence.view().startsWith("(不包括", start);
    boolean isIncluding =
        sentence.view().startsWith("(含", start) || sentence.view().startsWith("(包括", start);
    int close = sentence.view().indexOf(')', start);
    if ((!isExcluding && !isIncluding) || close < 0 || close - start > LONGEST) {
      return part;
    }
    int to = part.to();
    while (to < sentence.size() && sentence.at(to).start() <= close) {
      to++;
    }
    return part.withRelation(part.relation().get().withEnd(isIncluding)).until(to, close + 1);
  }
}
