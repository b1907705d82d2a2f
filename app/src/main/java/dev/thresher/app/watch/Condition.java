package dev.thresher.app.watch;

import dev.thresher.app.job.ChangeCondition;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.change.Side;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.index.watch.SavedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody wants to be told of; all that is named must hold.
 *
 * @param lists empty for every list
 * @param party words in the name of a listed party
 * @param words a query that a new or amended provision answers
 */
public record Condition(
    String name,
    List<String> lists,
    ChangeCondition changes,
    Optional<String> party,
    Optional<String> words) {
  public Condition {
    lists = List.copyOf(lists);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a watch has a name");
    }
  }

  boolean isOn(ListId list) {
    return lists.isEmpty() || lists.contains(list.value());
  }

  /** The query of its words, which is read when it is made: a wrong one is refused at once. */
  public Optional<SavedQuery> query() {
    return words.map(query -> new SavedQuery(name, query));
  }

  /** True if it is about words alone: then every provision that newly answers is told. */
  boolean isOfWordsAlone() {
    return words.isPresent()
        && party.isEmpty()
        && changes.kinds().isEmpty()
        && changes.directions().isEmpty()
        && changes.property().isEmpty()
        && changes.unit().isEmpty();
  }

  /**
   * @param answering paths of the later edition's provisions that newly answer the words
   */
  boolean isMet(Change change, Set<String> answering) {
    return changes.isMet(change)
        && (words.isEmpty()
            || change.after().filter(side -> answering.contains(side.path())).isPresent())
        && party.map(sought -> namesParty(change, sought)).orElse(true);
  }

  /** The names in a list that is new, of a condition that asks for a party and for no change. */
  Stream<EntityMention> partiesOf(Content content) {
    boolean asksForChange =
        words.isPresent()
            || !changes.directions().isEmpty()
            || !changes.kinds().isEmpty()
            || !changes.codes().isEmpty();
    if (party.isEmpty() || asksForChange) {
      return Stream.empty();
    }
    String wanted = party.get().toLowerCase(Locale.ROOT);
    return content.inProvisions().entities().stream()
        .filter(mention -> mention.type() == EntityType.PARTY)
        .filter(name -> name.evidence().quote().toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static boolean namesParty(Change change, String sought) {
    String wanted = sought.toLowerCase(Locale.ROOT);
    return isOfParties(change.kind())
        && Stream.concat(
                Stream.of(change.lineage().id()),
                Stream.concat(change.before().stream(), change.after().stream())
                    .flatMap(Condition::words))
            .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static Stream<String> words(Side side) {
    return Stream.concat(
        Stream.of(side.designator().toString()),
        side.evidence().map(quoted -> quoted.quote()).stream());
  }

  private static boolean isOfParties(ChangeKind kind) {
    return switch (kind) {
      case PARTY_ADDED, PARTY_REMOVED, PARTY_AMENDED -> true;
      case VALUE,
          COMPARATOR,
          UNIT,
          CONDITION,
          PARAMETER_ADDED,
          PARAMETER_DROPPED,
          PROVISION_ADDED,
          PROVISION_REMOVED,
          MOVED,
          TEXT,
          LOGIC,
          CELL_SET,
          CELL_CLEARED ->
          false;
    };
  }
}
