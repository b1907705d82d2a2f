package dev.thresher.app.web.entry;

import dev.thresher.app.job.Choice;
import dev.thresher.app.job.UnknownChoiceException;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.web.http.Fields;
import dev.thresher.app.web.http.ProblemException;
import dev.thresher.app.web.shelf.OpenCorpus;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Provision;
import java.util.List;
import java.util.Optional;

/**
 * What an address names: a provision of a list as it stood on a day, or the whole edition.
 *
 * @param index of the provision in the outline; -1 for the whole edition
 */
record Place(OpenCorpus corpus, Held held, ReadEdition edition, int index) {
  private static final String READ = "read edition";

  static Place of(OpenCorpus corpus, Fields query) {
    Choice choice = corpus.choice();
    String name =
        query
            .first("list")
            .orElseThrow(() -> ProblemException.badRequest("the address names no list"));
    Held held = held(choice, choice.list(name), query);
    ReadEdition edition = read(corpus, held);
    return new Place(corpus, held, edition, index(edition, query));
  }

  static ReadEdition read(OpenCorpus corpus, Held held) {
    return corpus.computed(READ, held, ReadEdition.class, ReadEdition::of);
  }

  private static Held held(Choice choice, ListId list, Fields query) {
    Optional<String> variant = query.first("variant");
    Optional<String> at = query.first("at");
    if (variant.isPresent() && at.isPresent()) {
      return choice.edition(list + "@" + Choice.day(at.get()) + "#" + variant.get());
    }
    if (list.isSeries() && at.isPresent()) {
      return choice.edition(list + "@" + Choice.day(at.get()));
    }
    List<Held> all =
        choice.corpus().editions().stream()
            .filter(held -> held.edition().list().equals(list))
            .toList();
    List<Held> primaries = choice.corpus().primaries(list);
    Held latest = primaries.isEmpty() ? all.getLast() : primaries.getLast();
    return at.map(day -> choice.inForce(list, day)).orElse(latest);
  }

  private static int index(ReadEdition edition, Fields query) {
    Optional<String> code = query.first("code");
    if (code.isEmpty()) {
      return -1;
    }
    return edition
        .find(code.get())
        .orElseThrow(() ->
            new UnknownChoiceException(
                edition.document().edition().name()
                    + " has no "
                    + code.get()
                    + "; in another edition it may stand, or under another code: search for it"));
  }

  boolean isWhole() {
    return index < 0;
  }

  Provision provision() {
    return edition.provision(index);
  }

  Designator designator() {
    return provision().designator();
  }

  String list() {
    return held.edition().list().value();
  }

  String day() {
    return held.edition().date().toString();
  }

  /** The tracked editions of its list; itself alone for a series. */
  List<Held> editions() {
    ListId list = held.edition().list();
    boolean isTracked = !list.isSeries() && held.edition().isPrimary();
    return isTracked ? corpus.corpus().primaries(list) : List.of(held);
  }

  /** The permanent values of its address. */
  Fields address() {
    return address(index);
  }

  /** Those of another provision of this edition. */
  Fields address(int other) {
    Fields address = Fields.of("list", list()).with("at", day());
    Fields whole =
        held.edition().isPrimary() ? address : address.with("variant", held.edition().variant());
    return other < 0 ? whole : whole.with("code", edition.provision(other).path());
  }
}
