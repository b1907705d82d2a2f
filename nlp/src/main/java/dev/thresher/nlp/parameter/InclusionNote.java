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

  /** 20 MeV（含20 MeV）以上: the index behind a bracket before the comparator; {@code from} if none. */
  static int behind(Sentence sentence, int from) {
    int start = sentence.at(from).start();
    boolean isNote =
        sentence.view().startsWith("(含", start) || sentence.view().startsWith("(不含", start);
    int close = isNote ? sentence.view().indexOf(')', start) : -1;
    if (close < 0 || close - start > LONGEST) {
      return from;
    }
    int at = from;
    while (at < sentence.size() && sentence.at(at).start() <= close) {
      at++;
    }
    return at;
  }

  /** The relation with the end that the bracket at {@code from} names. */
  static Part noted(Sentence sentence, Part part, int from) {
    boolean isIncluding = sentence.view().startsWith("(含", sentence.at(from).start());
    return part.relation().map(r -> part.withRelation(r.withEnd(isIncluding))).orElse(part);
  }
}
