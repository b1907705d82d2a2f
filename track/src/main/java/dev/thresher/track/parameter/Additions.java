package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;

/**
 * What it means to add something: a control or an alternative tightens, one more condition in an
 * "all of" relaxes, an exclusion relaxes. Dropping is the inverse.
 */
final class Additions {
  private final Alignment alignment;
  private final Carvings carvings;
  private final Carvings takenIn;

  Additions(Alignment alignment, Carvings carvings) {
    this.alignment = alignment;
    this.carvings = carvings;
    this.takenIn = Carvings.of(alignment.inverse());
  }

  /** True if this provision of the later edition took in a paragraph of its own. */
  boolean hasTakenIn(Leaf after) {
    return takenIn.isWhole(after);
  }

  Direction ofAdded(Orphanage family, Side side) {
    return carvings.isPiece(family.root())
        ? Direction.UNDETERMINED
        : ofProvision(alignment.after(), family.root(), side);
  }

  /** As if what was removed were added: the caller turns it round. */
  Direction ofRemoved(Orphanage family, Side side) {
    return takenIn.isPiece(family.root())
        ? Direction.UNDETERMINED
        : ofProvision(alignment.before(), family.root(), side);
  }

  private static Direction ofProvision(EditionView view, Leaf root, Side side) {
    ProvisionKind kind = view.leaf(view.indexOf(side.path())).provision().kind();
    if (!kind.isOperative()) {
      return Direction.UNDETERMINED;
    }
    boolean isExcluded = side.parameter().map(Parameter::excluded).orElse(false);
    if (kind == ProvisionKind.NOTE) {
      boolean isRoot = root.path().equals(side.path());
      return isExcluded && isRoot ? Direction.RELAXED : Direction.UNDETERMINED;
    }
    if (kind == ProvisionKind.PARAGRAPH && side.parameter().isEmpty()) {
      return Direction.UNDETERMINED;
    }
    boolean isOneOfAll = root.parent() >= 0 && Connectives.demandsAll(view.leaf(root.parent()));
    return isOneOfAll == isExcluded ? Direction.TIGHTENED : Direction.RELAXED;
  }

  /**
   * A further demand in a provision's own words narrows it, unless an "or" joins it.
   *
   * @param start the first of the words that came with it
   */
  Direction ofParameter(Passage passage, Parameter parameter, int start) {
    Leaf leaf = passage.leafOf(parameter);
    int place = passage.numeralIn(parameter.evidence().span());
    if (!leaf.provision().kind().isOperative()
        || leaf.provision().kind() == ProvisionKind.NOTE
        || place < 0) {
      return Direction.UNDETERMINED;
    }
    boolean isAlternative = false;
    for (int i = Math.min(start, place); i < place; i++) {
      if (Connectives.isJoint(passage.tokens().get(i)) && !isInThreshold(passage, i)) {
        isAlternative = Connectives.joinsAlternatives(passage.tokens().get(i));
        break;
      }
    }
    return isAlternative == parameter.excluded() ? Direction.RELAXED : Direction.TIGHTENED;
  }

  /** The "or" of "or more" joins nothing. */
  private static boolean isInThreshold(Passage passage, int token) {
    return passage.thresholds().stream()
        .anyMatch(each -> each.evidence().span().overlaps(passage.tokens().get(token).span()));
  }
}
