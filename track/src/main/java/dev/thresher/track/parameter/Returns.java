package dev.thresher.track.parameter;

import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.change.ChangeKind;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one copy lost and another has again, word for word under the same name: no amendment takes a
 * note out and puts it back.
 *
 * <p>An item is a change all the same, with a doubt; lists go back on themselves now and then.
 */
public final class Returns {
  private static final Pattern PRINT = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Document before;
  private final Document after;

  private Returns(Document before, Document after) {
    this.before = before;
    this.after = after;
  }

  /** True if other editions could tell whether this is a change. */
  public static boolean concerns(Change change) {
    return change.kind() == ChangeKind.PROVISION_ADDED
        || change.kind() == ChangeKind.PROVISION_REMOVED;
  }

  /**
   * The changes between two editions, with what other editions say of them.
   *
   * @param earlier editions before both
   * @param later editions after both
   */
  public static List<Change> marked(
      List<Change> changes,
      Document before,
      Document after,
      List<Document> earlier,
      List<Document> later) {
    Returns returns = new Returns(before, after);
    List<Change> marked = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Change change : changes) {
      boolean isReturn =
          switch (change.kind()) {
            case PROVISION_ADDED -> returns.stands(change, earlier);
            case PROVISION_REMOVED -> returns.stands(change, later);
            case VALUE,
                COMPARATOR,
                UNIT,
                CONDITION,
                PARAMETER_ADDED,
                PARAMETER_DROPPED,
                MOVED,
                TEXT,
                LOGIC,
                CELL_SET,
                CELL_CLEARED,
                PARTY_ADDED,
                PARTY_REMOVED,
                PARTY_AMENDED ->
                false;
          };
      if (!isReturn) {
        marked.add(change);
      } else if (returns.kind(change) == ProvisionKind.ITEM) {
        marked.add(change.withSuspect(ChangeForm.SOURCE));
      } else if (told.add(change.shown().path())) {
        marked.add(change.asText(ChangeForm.SOURCE));
      }
    }
    return marked;
  }

  private boolean stands(Change change, List<Document> editions) {
    String words = provision(change).map(each -> words(shownIn(change), each)).orElse("");
    return !words.isEmpty()
        && editions.stream()
            .anyMatch(edition ->
                at(edition, change.shown().path())
                    .map(each -> words(edition, each).equals(words))
                    .orElse(false));
  }

  private ProvisionKind kind(Change change) {
    return provision(change).map(Provision::kind).orElse(ProvisionKind.ITEM);
  }

  private Optional<Provision> provision(Change change) {
    return at(shownIn(change), change.shown().path());
  }

  private static Optional<Provision> at(Document document, String path) {
    return document.outline().provisions().stream()
        .filter(provision -> provision.path().equals(path))
        .findFirst();
  }

  private Document shownIn(Change change) {
    return change.isShownAfter() ? after : before;
  }

  private static String words(Document document, Provision provision) {
    return PRINT
        .matcher(
            provision.own().stream().map(document.text()::quote).collect(Collectors.joining(" ")))
        .replaceAll("");
  }
}
