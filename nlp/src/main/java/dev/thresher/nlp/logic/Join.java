package dev.thresher.nlp.logic;

import dev.thresher.corpus.content.Condition;
import dev.thresher.corpus.entry.ProvisionKind;
import java.util.List;
import java.util.Optional;

/**
 * How the items of a section are joined: by the phrase of its chapeau, or else by the endings of
 * the items themselves.
 *
 * @param cue one of ANY, ALL, SOME, NONE, LIST, or FOLLOWS where nothing decides
 * @param isContradicted true if the endings of the items say otherwise than the chapeau
 */
record Join(Cue cue, boolean isContradicted) {
  static Join of(Section section, int chapeau) {
    Cue phrase =
        chapeau < section.pieces().size()
                && section.pieces().get(chapeau) instanceof Piece.Joint joint
            ? joint.cue()
            : Cue.FOLLOWS;
    if (phrase == Cue.FOLLOWS) {
      return new Join(byEndings(section, chapeau), false);
    }
    Cue cue = isExcepted(section.pieces(), chapeau) ? Cue.NONE : phrase;
    return new Join(cue, contradicts(endings(section), cue));
  }

  /** "except the following": the chapeau takes out. */
  private static boolean isExcepted(List<Piece> pieces, int chapeau) {
    int at = chapeau - 1;
    while (at >= 0 && pieces.get(at).is(Cue.NEUTRAL)) {
      at--;
    }
    return at >= 0 && pieces.get(at).is(Cue.EXCEPT);
  }

  /** "any of the following: a. ...; and b. ...": the endings say otherwise. */
  private static boolean contradicts(List<Cue> endings, Cue cue) {
    return (cue == Cue.ANY && endings.contains(Cue.AND))
        || (cue == Cue.ALL && endings.contains(Cue.OR));
  }

  private static List<Cue> endings(Section section) {
    return section.items().subList(0, section.items().size() - 1).stream()
        .map(Section::ending)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static Cue byEndings(Section section, int chapeau) {
    List<Cue> endings = endings(section);
    if (isBareList(section, chapeau)) {
      return Cue.LIST;
    }
    boolean isPlainHead = chapeau == section.pieces().size() && !endsWithColon(section.pieces());
    if (endings.isEmpty()) {
      return isPlainHead || section.items().size() == 1 ? Cue.LIST : Cue.FOLLOWS;
    }
    if (endings.size() > 1) {
      return Cue.FOLLOWS;
    }
    return endings.getFirst() == Cue.OR ? Cue.ANY : isPlainHead ? Cue.FOLLOWS : Cue.ALL;
  }

  /** An entry lists what it controls, and "does not control:" what it releases. */
  private static boolean isBareList(Section section, int chapeau) {
    boolean hasPhrase = chapeau < section.pieces().size();
    boolean isBareNote =
        section.kind() == ProvisionKind.NOTE && SubjectWords.trimmed(section.pieces()).isEmpty();
    boolean isEntry = section.kind() == ProvisionKind.ENTRY && !endsWithColon(section.pieces());
    return !hasPhrase && (isEntry || isBareNote);
  }

  private static boolean endsWithColon(List<Piece> pieces) {
    return !pieces.isEmpty() && pieces.getLast().isMark(':');
  }

  /** True if one item alone controls. */
  boolean itemsControl() {
    return cue == Cue.ANY || cue == Cue.LIST || cue == Cue.FOLLOWS;
  }

  Condition join(List<Condition> items, boolean isMissingItem) {
    if (isContradicted) {
      return either(items, "the chapeau and the endings of the items contradict each other");
    }
    return switch (cue) {
      case ANY, LIST -> Condition.any(items);
      case ALL -> isMissingItem ? incomplete(items) : Condition.all(items);
      case NONE -> new Condition.Not(Condition.any(items));
      case SOME -> either(items, "several of the items, but not all, must hold");
      case FOLLOWS -> either(items, "nothing says whether any or all of the items must hold");
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
          throw new IllegalStateException(cue + " joins no items");
    };
  }

  private static Condition either(List<Condition> items, String why) {
    return items.size() == 1
        ? items.getFirst()
        : new Condition.Unclear(List.of(new Condition.All(items), new Condition.Any(items)), why);
  }

  /** Of an incomplete list nobody can say that all of it holds. */
  private static Condition incomplete(List<Condition> items) {
    return new Condition.Unclear(
        List.of(new Condition.All(items), new Condition.Any(List.of())),
        "an item is missing in the source");
  }
}
