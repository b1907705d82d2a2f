package dev.thresher.nlp.logic;

import dev.thresher.corpus.content.Condition;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a section's chapeau and joins its items by it.
 *
 * @param common what holds for the section and for all its items
 * @param title the names of things that hold for those items that name none themselves
 * @param join how the items are joined; empty if there are none
 * @param itemsNameThings true if the items are things, false if they are features of one
 */
record Composition(
    List<Condition> common, List<Condition> title, Optional<Join> join, boolean itemsNameThings) {
  Composition {
    common = List.copyOf(common);
    title = List.copyOf(title);
  }

  /** Reads the own words of a section; {@code namesThing} if it stands in a list of things. */
  static Composition of(Section section, boolean namesThing, CueWords words) {
    ClauseReader clauses = new ClauseReader(section.text(), section.path(), words);
    if (section.items().isEmpty()) {
      List<Condition> own = read(clauses, section.pieces(), namesThing);
      return new Composition(own, List.of(), Optional.empty(), false);
    }
    int chapeau = chapeau(section.pieces());
    List<Piece> head = section.pieces().subList(0, chapeau);
    Join join = Join.of(section, chapeau);
    List<Condition> own = new ArrayList<>(read(clauses, head, namesThing));
    own.addAll(clauses.feature(behind(section.pieces(), chapeau)));
    boolean isList = join.cue() == Cue.LIST;
    boolean isBare = SubjectWords.trimmed(head).isEmpty();
    boolean itemsNameThings = namesThing && (isList || isBare);
    List<Condition> title =
        itemsNameThings
            ? own.stream().filter(Condition.Subject.class::isInstance).toList()
            : List.of();
    List<Condition> common = own.stream().filter(each -> !title.contains(each)).toList();
    return new Composition(common, title, Optional.of(join), itemsNameThings);
  }

  private static List<Condition> read(ClauseReader clauses, List<Piece> pieces, boolean thing) {
    return thing ? clauses.thing(pieces) : clauses.feature(pieces);
  }

  /** The place of the last chapeau phrase that joins; the end if there is none. */
  private static int chapeau(List<Piece> pieces) {
    int weak = pieces.size();
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (pieces.get(i) instanceof Piece.Joint(Span span, Cue cue) && cue.isChapeau()) {
        if (cue != Cue.FOLLOWS) {
          return i;
        }
        weak = Math.min(weak, i);
      }
    }
    return weak;
  }

  /** What stands behind a chapeau phrase and its noun: ", at 20 °C:", "and parts therefor". */
  private static List<Piece> behind(List<Piece> pieces, int chapeau) {
    int at = Math.min(chapeau + 1, pieces.size());
    while (at < pieces.size() && isNoun(pieces.get(at))) {
      at++;
    }
    int first = at;
    while (first < pieces.size()
        && (pieces.get(first) instanceof Piece.Aside || pieces.get(first).isMark(','))) {
      first++;
    }
    List<Piece> rest = pieces.subList(at, pieces.size());
    boolean isFurtherThing = first < pieces.size() && Junction.joins(pieces.get(first));
    return isFurtherThing && rest.stream().noneMatch(Composition::demands) ? List.of() : rest;
  }

  private static boolean demands(Piece piece) {
    return piece.isException() || (piece.isContent() && !(piece instanceof Piece.Word));
  }

  private static boolean isNoun(Piece piece) {
    return piece instanceof Piece.Word
        || piece.is(Cue.NEUTRAL)
        || piece.isMark('"')
        || piece.isMark('\'')
        || Junction.joins(piece);
  }
}
