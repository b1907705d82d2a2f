package dev.thresher.track.party;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Direction;
import dev.thresher.corpus.change.Lineage;
import dev.thresher.corpus.change.Match;
import dev.thresher.corpus.change.Phase;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.PartyList;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.text.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two editions of a party list compared.
 *
 * @param paired how many parties stand in both
 * @param changes removed parties first, then the others in the order of the later edition
 */
public record PartyComparison(int paired, List<Change> changes) {
  public PartyComparison {
    changes = List.copyOf(changes);
  }

  public static PartyComparison of(PartyList before, PartyList after) {
    return isInOrder(before, after)
        ? new Writer(before, after).compare()
        : new Writer(after, before).compare().inverse();
  }

  private static boolean isInOrder(PartyList before, PartyList after) {
    int order = before.document().edition().compareTo(after.document().edition());
    return order != 0
        ? order < 0
        : before.document().text().characters().compareTo(after.document().text().characters())
            <= 0;
  }

  /** The comparison from the later edition to the earlier. */
  public PartyComparison inverse() {
    return new PartyComparison(paired, changes.stream().map(Change::inverse).toList());
  }

  /** Writes the changes from an earlier to a later edition. */
  private static final class Writer {
    private static final int SAME = 1000;

    private final PartyView before;
    private final PartyView after;
    private final Edition from;
    private final Edition to;
    private final List<Change> changes = new ArrayList<>();

    Writer(PartyList before, PartyList after) {
      this.before = PartyView.of(before);
      this.after = PartyView.of(after);
      this.from = before.document().edition();
      this.to = after.document().edition();
    }

    PartyComparison compare() {
      PartyPairs pairs = PartyPairs.of(before, after);
      pairs.removed().forEach(this::removed);
      List<ListedParty> added = new ArrayList<>(pairs.added());
      for (PartyPairs.Pair pair : pairs.pairs()) {
        addedBefore(pair.after().index(), added);
        amended(pair);
      }
      added.forEach(this::added);
      return new PartyComparison(pairs.pairs().size(), changes);
    }

    private void addedBefore(int index, List<ListedParty> added) {
      while (!added.isEmpty() && added.getFirst().index() < index) {
        added(added.removeFirst());
      }
    }

    private void removed(ListedParty party) {
      changes.add(
          change(
              party,
              ChangeKind.PARTY_REMOVED,
              "",
              Optional.of(side(party, Optional.of(party.party().name().main()))),
              Optional.empty(),
              Direction.RELAXED,
              new Match(Phase.UNMATCHED, 0, 0)));
    }

    private void added(ListedParty party) {
      changes.add(
          change(
              party,
              ChangeKind.PARTY_ADDED,
              "",
              Optional.empty(),
              Optional.of(side(party, Optional.of(party.party().name().main()))),
              Direction.TIGHTENED,
              new Match(Phase.UNMATCHED, 0, 0)));
    }

    private void amended(PartyPairs.Pair pair) {
      if (pair.phase() == Phase.IDENTICAL) {
        return;
      }
      int likeness = Fold.likeness(pair.before().row(), pair.after().row());
      Match match = new Match(pair.phase(), Math.min(likeness, SAME), 0);
      for (FieldChange field : FieldChanges.of(pair.before().party(), pair.after().party())) {
        changes.add(
            change(
                pair.before(),
                ChangeKind.PARTY_AMENDED,
                field.field(),
                Optional.of(side(pair.before(), field.before())),
                Optional.of(side(pair.after(), field.after())),
                field.direction(),
                match));
      }
    }

    private static Side side(ListedParty party, Optional<Evidence> evidence) {
      return new Side(party.designator(), party.party().provision(), Optional.empty(), evidence);
    }

    private Change change(
        ListedParty party,
        ChangeKind kind,
        String property,
        Optional<Side> was,
        Optional<Side> is,
        Direction direction,
        Match match) {
      Lineage lineage = new Lineage(party.destination() + "/" + party.name());
      return new Change(
          lineage,
          from,
          to,
          kind,
          property,
          was,
          is,
          direction,
          match,
          Optional.empty(),
          Optional.empty());
    }
  }
}
