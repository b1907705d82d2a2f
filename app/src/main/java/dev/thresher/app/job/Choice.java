package dev.thresher.app.job;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.pipeline.EditionDay;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Turns what a user names into lists, days and editions of a corpus, or says what there is. */
public final class Choice {
  private final Corpus corpus;
  private final Consumer<String> notes;
  private final Set<String> told = new HashSet<>();

  /**
   * @param notes takes what a user should know, each thing once
   */
  public Choice(Corpus corpus, Consumer<String> notes) {
    this.corpus = corpus;
    this.notes = notes;
  }

  /** The same choice among what was published by a day; empty for all that is known now. */
  public Choice asKnownOn(Optional<String> day) {
    return day.map(text -> new Choice(corpus.asKnownOn(day(text)), notes)).orElse(this);
  }

  public Corpus corpus() {
    return corpus;
  }

  /** Tells a user something, once. */
  public void note(String line) {
    if (told.add(line)) {
      notes.accept(line);
    }
  }

  public ListId list(String id) {
    List<ListId> known = corpus.lists();
    return known.stream()
        .filter(list -> list.value().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new UnknownChoiceException(
                "the store has no list '"
                    + id
                    + "'; it has "
                    + (known.isEmpty() ? "none that was read" : joined(known))));
  }

  /** A list whose editions follow each other, at least one of them. */
  public ListId tracked(String id) {
    ListId list = list(id);
    if (list.isSeries()) {
      throw isSeries(list);
    }
    if (corpus.primaries(list).isEmpty()) {
      throw new UnknownChoiceException(list + " has no tracked edition");
    }
    return list;
  }

  private static UnknownChoiceException isSeries(ListId list) {
    return new UnknownChoiceException(
        list + " is a series of documents that stand beside each other; none follows another");
  }

  /** {@code us-ccl@2022-10-07}, with {@code #html} behind it for another variant. */
  public Held edition(String name) {
    return corpus.editions().stream()
        .filter(held -> held.edition().name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new UnknownChoiceException(
                "the store has no edition '"
                    + name
                    + "'; 'thresher lists' shows them, written LIST@DATE or LIST@DATE#VARIANT"));
  }

  /** The named list, or the only one that has the provision. */
  public ListId listOf(Designator designator, Optional<String> named) {
    if (named.isPresent()) {
      return list(named.get());
    }
    List<ListId> bearing = corpus.listsBearing(designator);
    if (bearing.size() != 1) {
      throw new UnknownChoiceException(
          bearing.isEmpty()
              ? "no edition has " + designator
              : designator + " stands in several lists; name one by --list: " + joined(bearing));
    }
    return bearing.getFirst();
  }

  public static LocalDate day(String text) {
    return EditionDay.parse(text)
        .orElseThrow(
            () -> new UnknownChoiceException("'" + text + "' is no day; write it as 2022-10-07"));
  }

  /** The edition in force on a day; says so if it is of another day. */
  public Held inForce(ListId list, String text) {
    LocalDate day = day(text);
    if (list.isSeries()) {
      throw isSeries(list);
    }
    Held held =
        corpus
            .inForce(list, day)
            .orElseThrow(() ->
                new UnknownChoiceException(
                    "no edition of "
                        + list
                        + " was in force on "
                        + day
                        + "; there are "
                        + dates(corpus.primaries(list))));
    if (!held.edition().date().equals(day)) {
      note("on " + day + " the edition of " + held.edition().date() + " of " + list + " stood");
    }
    return held;
  }

  private static String dates(List<Held> editions) {
    return editions.stream()
        .map(held -> held.edition().date().toString())
        .collect(Collectors.joining(", "));
  }

  private static String joined(List<ListId> lists) {
    return lists.stream().map(ListId::value).collect(Collectors.joining(", "));
  }
}
