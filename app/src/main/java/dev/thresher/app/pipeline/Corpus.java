package dev.thresher.app.pipeline;

import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.Quality;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.store.ContentCodec;
import dev.thresher.corpus.store.CorruptStoreException;
import dev.thresher.corpus.store.DerivedKey;
import dev.thresher.corpus.store.Holding;
import dev.thresher.corpus.store.Store;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Wordings;
import dev.thresher.track.parameter.Lineages;
import dev.thresher.track.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The editions of a store that were read, by list and date, with their contents. */
public final class Corpus {
  private final Store store;
  private final Extractions extractions;
  private final List<Held> editions;
  private final EditionMemory memory;

  private Corpus(Store store, Extractions extractions, List<Held> editions, EditionMemory memory) {
    this.store = store;
    this.extractions = extractions;
    this.editions = editions.stream().sorted(Comparator.comparing(Held::edition)).toList();
    this.memory = memory;
  }

  /**
   * An edition that can be opened.
   *
   * @param holding the files it was read from
   */
  public record Held(Edition edition, Holding.OfEdition holding, Quality quality, DerivedKey key) {}

  /**
   * Opens a store; what this version of the program has not extracted yet is extracted first.
   *
   * @param progress is told how many editions are missing and then of each that was done
   */
  public static Corpus open(Store store, Extractions extractions, Progress progress) {
    List<Held> editions = new ArrayList<>();
    List<Holding.OfEdition> missing = new ArrayList<>();
    for (Holding holding : store.holdings()) {
      if (holding instanceof Holding.OfEdition edition) {
        extractions
            .kept(edition)
            .ifPresentOrElse(
                extraction -> editions.addAll(held(edition, extraction)),
                () -> missing.add(edition));
      }
    }
    extractions.extract(
        missing,
        progress.over(
            missing.size(), (holding, extraction) -> editions.addAll(held(holding, extraction))));
    return new Corpus(store, extractions, editions, EditionMemory.none());
  }

  /**
   * The same corpus, for those who ask many times or have taken in more since: what was worked out
   * once may be kept.
   */
  public Corpus remembering(KeptEditions kept) {
    return new Corpus(store, extractions, editions, kept);
  }

  private static List<Held> held(Holding.OfEdition holding, ExtractionRecord extraction) {
    return extraction.parts().stream()
        .map(part -> new Held(part.edition(), holding, part.quality(), part.key()))
        .toList();
  }

  public Store store() {
    return store;
  }

  /** All editions in order of list, date and variant. */
  public List<Held> editions() {
    return editions;
  }

  /** The lists of which there is a primary edition, in order. */
  public List<ListId> lists() {
    return editions.stream().map(held -> held.edition().list()).distinct().sorted().toList();
  }

  /** The tracked editions of a list in order of date. */
  public List<Held> primaries(ListId list) {
    return editions.stream()
        .filter(held -> held.edition().list().equals(list) && held.edition().isPrimary())
        .toList();
  }

  /** The edition of a list that was in force on a day: the last one that binds by then. */
  public Optional<Held> inForce(ListId list, LocalDate day) {
    List<Held> held = primaries(list);
    return new Timeline(list, held.stream().map(Held::edition).toList())
        .inForceOn(day).stream()
            .flatMap(edition -> held.stream().filter(each -> each.edition().equals(edition)))
            .findFirst();
  }

  /** The same store as a reader knew it on a day: without the editions published later. */
  public Corpus asKnownOn(LocalDate day) {
    return new Corpus(
        store,
        extractions,
        editions.stream().filter(held -> !Timeline.knownFrom(held.edition()).isAfter(day)).toList(),
        EditionMemory.none());
  }

  /**
   * What binds on a day: of a list its edition in force, of a series all that was announced by
   * then.
   */
  public List<Held> binding(ListId list, LocalDate day) {
    return list.isSeries()
        ? editions.stream()
            .filter(held -> held.edition().list().equals(list))
            .filter(held -> !held.edition().date().isAfter(day))
            .toList()
        : inForce(list, day).stream().toList();
  }

  public Content content(Held held) {
    return memory.content(held, this::decoded);
  }

  /** The tracked editions of a list, aligned each with the next. */
  public Lineages lineages(ListId list) {
    List<Held> held = primaries(list);
    return memory.lineages(
        held, () -> Lineages.ofViews(new OpenedViews(this, held).opening(held).all()));
  }

  EditionMemory memory() {
    return memory;
  }

  /**
   * An edition laid out for alignment.
   *
   * @param shared what it has in common with others that are asked for in one go
   */
  EditionView view(Held held, Wordings shared) {
    return memory.view(
        held, shared, common -> EditionView.of(content(held).inProvisions(), common));
  }

  /** What is damaged or gone by now is extracted again. */
  private Content decoded(Held held) {
    return kept(held)
        .or(() -> extractedAgain(held))
        .orElseThrow(() ->
            new CorruptStoreException(
                store.derived().path(held.key()),
                "is gone or damaged, and extracting it again does not bring it back",
                "run 'thresher verify'; it names what is damaged"));
  }

  private Optional<Content> kept(Held held) {
    return store.derived().find(held.key()).map(ContentCodec::decode);
  }

  private synchronized Optional<Content> extractedAgain(Held held) {
    if (kept(held).isEmpty()) {
      extractions.extract(List.of(held.holding()), (holding, extraction) -> {});
    }
    return kept(held);
  }

  /** Several editions, decoded side by side, in the order asked for. */
  public List<Content> contents(List<Held> wanted) {
    return wanted.parallelStream().map(this::content).toList();
  }

  /** Several editions in provisions, decoded side by side, in the order asked for. */
  public List<ControlList> inProvisions(List<Held> wanted) {
    return contents(wanted).stream().map(Content::inProvisions).toList();
  }

  /** The lists of which some tracked edition has a provision of this designator, in order. */
  public List<ListId> listsBearing(Designator designator) {
    BorneCodes codes = new BorneCodes(store.derived());
    return lists().stream()
        .filter(list ->
            primaries(list).parallelStream()
                .anyMatch(held -> codes.bears(held, designator, this::content)))
        .toList();
  }

  /** Told of work that takes a while. */
  public interface Progress {
    /** Wraps a consumer so that each result it takes is seen. */
    <A, B> BiConsumer<A, B> over(int total, BiConsumer<A, B> results);

    static Progress silent() {
      return new Progress() {
        @Override
        public <A, B> BiConsumer<A, B> over(int total, BiConsumer<A, B> results) {
          return results;
        }
      };
    }
  }
}
