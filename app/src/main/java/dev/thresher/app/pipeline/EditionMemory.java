package dev.thresher.app.pipeline;

import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.store.DerivedKey;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Wordings;
import dev.thresher.track.parameter.Lineages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is kept of editions between one question, or one edition more, and the next. */
interface EditionMemory {
  Content content(Held held, Function<Held, Content> decode);

  /**
   * @param shared what the asker's editions have in common where nothing is kept
   * @param open lays the edition out for alignment with what it has in common with others
   */
  EditionView view(Held held, Wordings shared, Function<Wordings, EditionView> open);

  Lineages lineages(List<Held> editions, Supplier<Lineages> align);

  /** The stories of a list under the name that they are kept by; empty if they are not at hand. */
  Optional<List<LineageStory>> stories(DerivedKey key);

  void keep(DerivedKey key, List<LineageStory> stories);

  /** Nothing is kept. */
  static EditionMemory none() {
    return new EditionMemory() {
      @Override
      public Content content(Held held, Function<Held, Content> decode) {
        return decode.apply(held);
      }

      @Override
      public EditionView view(Held held, Wordings shared, Function<Wordings, EditionView> open) {
        return open.apply(shared);
      }

      @Override
      public Lineages lineages(List<Held> editions, Supplier<Lineages> align) {
        return align.get();
      }

      @Override
      public Optional<List<LineageStory>> stories(DerivedKey key) {
        return Optional.empty();
      }

      @Override
      public void keep(DerivedKey key, List<LineageStory> stories) {}
    };
  }
}
