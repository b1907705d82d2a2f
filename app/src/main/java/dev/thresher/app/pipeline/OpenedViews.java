package dev.thresher.app.pipeline;

import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Wordings;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Editions of a list for alignment, each opened when it is first asked for and held from then. */
final class OpenedViews {
  private final Corpus corpus;
  private final List<Held> editions;
  private final Wordings wordings = new Wordings();
  private final Map<Edition, EditionView> opened = new ConcurrentHashMap<>();

  OpenedViews(Corpus corpus, List<Held> editions) {
    this.corpus = corpus;
    this.editions = editions;
  }

  /** With some of them opened and read side by side at once. */
  OpenedViews opening(List<Held> wanted) {
    wanted.parallelStream().forEach(held -> of(held.edition()).readThrough());
    return this;
  }

  /** All editions, in order. */
  List<EditionView> all() {
    return editions.stream().map(held -> of(held.edition())).toList();
  }

  EditionView of(Edition edition) {
    return opened.computeIfAbsent(edition, this::open);
  }

  private EditionView open(Edition edition) {
    Held held =
        editions.stream()
            .filter(each -> each.edition().equals(edition))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(edition.name() + " is none of these"));
    return corpus.view(held, wordings);
  }
}
