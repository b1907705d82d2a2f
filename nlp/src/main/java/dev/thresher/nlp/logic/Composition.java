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
      List<Condition> own = new ArrayList<>(read(clauses, section.pieces(), namesThing));
      own.addAll(lostItems(section));
      return new Composition(own, List.of(), Optional.empty(), false);
    }
    int chapeau = chapeau(section.pieces());
    List<Piece> head = section.pieces().subList(0, chapeau);
    Join join = Join.of(section, chapeau);
    List<Condition> own = new ArrayList<>(read(clauses, head, namesThing));
    List<Piece> behind =
        section
            .pieces()
            .subList(Math.min(chapeau + 1, section.pieces().size()), section.pieces().size());
    boolean isNounBehind = own.isEmpty() && words.putsNounsBehind();
    own.addAll(
        isNounBehind ? read(clauses, behind, namesThing) : clauses.feature(furtherDemands(behind)));
    boolean isList = join.cue() == Cue.LIST;
    boolean isBare = join.cue() == Cue.ANY && own.isEmpty();
    boolean itemsNameThings = namesThing && (isList || isBare);
    List<Condition> title =
        itemsNameThings
            ? own.stream().filter(Condition.Subject.class::isInstance).toList()
            : List.of();
    List<Condition> common = own.stream().filter(each -> !title.contains(each)).toList();
    return new Composition(common, title, Optional.of(join), itemsNameThings);
  }

  /** "having any of the following" with nothing behind it: nobody knows what is demanded. */
  private static List<Condition> lostItems(Section section) {
    int chapeau = chapeau(section.pieces());
    if (chapeau == section.pieces().size() || hasWords(section.pieces(), chapeau)) {
      return List.of();
    }
    Span span = section.pieces().get(chapeau).span();
    return List.of(new Condition.Words(section.path(), section.text().evidence(span)));
  }

  private static boolean hasWords(List<Piece> pieces, int chapeau) {
    return pieces.subList(chapeau + 1, pieces.size()).stream().anyMatch(Piece::isContent);
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

  /** What is demanded behind a chapeau phrase and its noun: ", at 20 °C:"; not "and parts". */
  private static List<Piece> furtherDemands(List<Piece> behind) {
    int at = 0;
    while (at < behind.size() && isNoun(behind.get(at))) {
      at++;
    }
    List<Piece> rest = behind.subList(at, behind.size());
    boolean isFurtherThing =
        rest.stream()
            .dropWhile(piece -> piece instanceof Piece.Aside || piece.isMark(','))
            .findFirst()
            .filter(Junction::joins)
            .isPresent();
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
