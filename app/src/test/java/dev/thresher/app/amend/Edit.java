package dev.thresher.app.amend;

/**
 * One edit that was made.
 *
 * @param clause what was edited; for what was taken out, as it was
 * @param partner what came in its place or of it; the clause itself where there is nothing else
 * @param quote the words of the figure's bound as they were; empty where no figure was edited
 * @param figure the figure as it is now
 */
record Edit(Kind kind, Clause clause, Clause partner, String quote, String figure) {
  enum Kind {
    NUMBER,
    INSERT,
    DELETE,
    RESERVE,
    REUSE,
    SHUFFLE,
    RENUMBER,
    SPLIT,
    MERGE,
    MOVE,
    RECODE
  }

  static Edit of(Kind kind, Clause clause, Clause partner) {
    return new Edit(kind, clause, partner, "", "");
  }

  /** True if clauses were cut or joined. */
  boolean isOfCut() {
    return kind == Kind.SPLIT || kind == Kind.MERGE;
  }
}
