package dev.thresher.app.pipeline;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.store.DerivedKey;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.align.Wordings;
import dev.thresher.track.parameter.Lineages;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Decoded editions, aligned lists and their stories, the least asked for given up when they grow
 * too large. One may serve a store for as long as a process lives, whatever is taken in meanwhile:
 * all is kept under names that change with what decides it. Safe for several threads.
 */
public final class KeptEditions implements EditionMemory {
  /** How many bytes a character of text comes to, with all that was read out of it; measured. */
  private static final long BYTES_OF_CHARACTER = 16;

  /** The same for an edition laid out for alignment: words and digests beside the contents. */
  private static final long BYTES_OF_ALIGNED = 40;

  /** What a name, a threshold or a change of a story comes to; measured. */
  private static final long BYTES_OF_STORY_PART = 400;

  private static final int SHARE_OF_CONTENTS = 6;
  private static final int SHARE_OF_ALIGNED = 3;
  private static final int SHARE_OF_VIEWS = 6;
  private static final int SHARE_OF_STORIES = 8;

  /** By what is read or being read: whoever asks meanwhile waits for that. */
  private final AsyncCache<DerivedKey, Content> contents;

  private final Cache<DerivedKey, EditionView> views;
  private final Cache<List<DerivedKey>, Lineages> aligned;
  private final Cache<DerivedKey, List<LineageStory>> stories;

  /** What the editions of a list say alike, for as long as one of them is kept. */
  private final Cache<ListId, Wordings> wordings = Caffeine.newBuilder().weakValues().build();

  private KeptEditions(long heap) {
    contents =
        Caffeine.newBuilder()
            .maximumWeight(heap / SHARE_OF_CONTENTS / BYTES_OF_CHARACTER)
            .weigher((DerivedKey key, Content content) -> characters(content))
            .buildAsync();
    views =
        Caffeine.newBuilder()
            .maximumWeight(heap / SHARE_OF_VIEWS / BYTES_OF_ALIGNED)
            .weigher((DerivedKey key, EditionView view) -> characters(view.list()))
            .build();
    aligned =
        Caffeine.newBuilder()
            .maximumWeight(heap / SHARE_OF_ALIGNED / BYTES_OF_ALIGNED)
            .weigher((List<DerivedKey> keys, Lineages lineages) -> characters(lineages))
            .build();
    stories =
        Caffeine.newBuilder()
            .maximumWeight(heap / SHARE_OF_STORIES / BYTES_OF_STORY_PART)
            .weigher((DerivedKey key, List<LineageStory> all) -> parts(all))
            .build();
  }

  /**
   * @param heap the bytes of memory of which it may fill a part
   */
  public static KeptEditions within(long heap) {
    return new KeptEditions(heap);
  }

  private static int characters(Content content) {
    return content.document().text().length() + 1;
  }

  private static int characters(Lineages lineages) {
    return lineages.editions().stream().mapToInt(view -> characters(view.list())).sum();
  }

  private static int parts(List<LineageStory> stories) {
    return stories.stream()
        .mapToInt(each -> each.names().size() + each.lines().size() + each.events().size())
        .sum();
  }

  /** What was read just now: it need not be decoded from what is kept of it in the store. */
  void read(DerivedKey key, Content content) {
    contents.put(key, CompletableFuture.completedFuture(content));
  }

  /** Decodes outside the cache's locks: what is gone from the store is read again and told of. */
  @Override
  public Content content(Held held, Function<Held, Content> decode) {
    CompletableFuture<Content> mine = new CompletableFuture<>();
    CompletableFuture<Content> there = contents.asMap().putIfAbsent(held.key(), mine);
    if (there != null) {
      return done(there);
    }
    try {
      mine.complete(decode.apply(held));
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
      throw e;
    }
    return done(mine);
  }

  private static Content done(CompletableFuture<Content> decoded) {
    try {
      return decoded.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException failed -> throw failed;
        case Error error -> throw error;
        case null, default -> throw e;
      }
    }
  }

  @Override
  public EditionView view(Held held, Wordings shared, Function<Wordings, EditionView> open) {
    Wordings common = wordings.get(held.edition().list(), list -> shared);
    return views.get(held.key(), key -> open.apply(common));
  }

  @Override
  public Lineages lineages(List<Held> editions, Supplier<Lineages> align) {
    return aligned.get(editions.stream().map(Held::key).toList(), keys -> align.get());
  }

  @Override
  public Optional<List<LineageStory>> stories(DerivedKey key) {
    return Optional.ofNullable(stories.getIfPresent(key));
  }

  @Override
  public void keep(DerivedKey key, List<LineageStory> all) {
    stories.put(key, all);
  }
}
