package dev.thresher.nlp.logic;

import java.util.Locale;

/** What a phrase does for the logic of a provision; the phrases stand in {@code logic.LL.tsv}. */
enum Cue {
  /** A chapeau of which one item suffices: "having any of the following". */
  ANY,
  /** A chapeau of which all items must hold: "having all of the following". */
  ALL,
  /** A chapeau of which several, but not all, items must hold: "at least two of the following". */
  SOME,
  /** A chapeau of which no item may hold: "having none of the following". */
  NONE,
  /** A chapeau that names a class and lists its members: "pumps, as follows". */
  LIST,
  /** A chapeau that leaves to its items' endings how they are joined: "having the following". */
  FOLLOWS,
  /** Joins demands that must hold together. */
  AND,
  /** Joins demands of which one suffices. */
  OR,
  /** Announces an {@link #OR}. */
  EITHER,
  /** What stands behind is not meant: "except", "other than". */
  EXCEPT,
  /** What stands before, up to the last mark, is not meant: を除く, 除外. */
  EXCEPTED,
  /** An exclusion that asks for an authority, not for the thing: "subject to the authority of". */
  JURISDICTION,
  /** The words of a note by which it lets go: "does not control". */
  RELEASE,
  /** The words of a note that stand behind what it lets go: "are not controlled by". */
  RELEASED,
  /** The words of a note by which it narrows: "applies only to". */
  RESTRICT,
  /** Words that demand nothing by themselves: articles, "rated for operation at". */
  NEUTRAL,
  /** An ordinary word in which the sign of a connective stands: 饱和. */
  WORD,
  /** A pointer for the reader: "see List of Items Controlled". */
  ASIDE,
  /** Nothing stands here: "[Reserved]". */
  RESERVED;

  static Cue of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True for the phrases that introduce items. */
  boolean isChapeau() {
    return switch (this) {
      case ANY, ALL, SOME, NONE, LIST, FOLLOWS -> true;
      case AND,
          OR,
          EITHER,
          EXCEPT,
          EXCEPTED,
          JURISDICTION,
          RELEASE,
          RELEASED,
          RESTRICT,
          NEUTRAL,
          WORD,
          ASIDE,
          RESERVED ->
          false;
    };
  }

  /** True for the words that take something out. */
  boolean isException() {
    return this == EXCEPT || this == EXCEPTED || this == JURISDICTION;
  }
}
