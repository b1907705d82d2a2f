package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Match;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Leaf;
import java.util.Optional;

/** Writes what is called otherwise in the later edition. */
final class Moves {
  private final Alignment alignment;
  private final ChangeForm form;

  Moves(Alignment alignment) {
    this.alignment = alignment;
    this.form = new ChangeForm(alignment);
  }

  /** A record where a provision is called otherwise and its parent's new name does not say so. */
  Optional<Change> record(int before, int after, Match match) {
    Leaf here = alignment.before().leaf(before);
    Leaf there = alignment.after().leaf(after);
    if (here.path().equals(there.path())
        || here.isWordless()
        || isRenumberedNote(here, there)
        || isCarriedByParent(here, there)) {
      return Optional.empty();
    }
    return Optional.of(
        form.change(
            ChangeForm.lineage(alignment.before(), here),
            ChangeKind.MOVED,
            Optional.of(ChangeForm.words(alignment.before(), here)),
            Optional.of(ChangeForm.words(alignment.after(), there)),
            Direction.NEUTRAL,
            match,
            Optional.empty()));
  }

  /** Notes are printed now here, now there within their entry: that moves nothing. */
  private static boolean isRenumberedNote(Leaf here, Leaf there) {
    return switch (here.provision().kind()) {
      case NOTE, TECHNICAL_NOTE, NOTA_BENE, LICENCE_ROW, RELATED ->
          here.entry().equals(there.entry());
      case HEADING, ENTRY, ITEM, PARAGRAPH, RESERVED, PENDING, PREAMBLE -> false;
    };
  }

  private boolean isCarriedByParent(Leaf here, Leaf there) {
    return here.parent() >= 0
        && there.parent() >= 0
        && alignment.ofBefore(here.parent()).afters().stream()
            .anyMatch(each -> each == there.parent())
        && lastStep(here, alignment.before()).equals(lastStep(there, alignment.after()));
  }

  private static String lastStep(Leaf leaf, EditionView view) {
    String parent = view.leaf(leaf.parent()).path();
    return leaf.path().startsWith(parent) ? leaf.path().substring(parent.length()) : leaf.path();
  }
}
