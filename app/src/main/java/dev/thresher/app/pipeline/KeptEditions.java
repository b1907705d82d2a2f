package dev.thresher.app.web.shelf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.track.parameter.Lineages;
import java.util.function.Function;

/** Decoded editions and aligned lists, the least asked for given up when they grow too large. */
final class KeptContents implements Corpus.Memory {
  /** How many bytes a character of text comes to, with all that was read out of it; measured. */
  private static final long BYTES_OF_CHARACTER = 16;

  /** The same for an aligned list: tokens and shingles beside the contents. */
  private static final long BYTES_OF_ALIGNED = 40;

  private static final int SHARE_OF_CONTENTS = 6;
  private static final int SHARE_OF_ALIGNED = 3;

  private final Cache<Held, Content> contents;
  private final Cache<ListId, Lineages> aligned;

  KeptContents(long heap) {
    contents =
        Caffeine.newBuilder()
            .maximumWeight(heap / SHARE_OF_CONTENTS / BYTES_OF_CHARACTER)
            .weigher((Held held, Content content) -> held.quality().characters() + 1)
            .build();
    aligned =
        Caffeine.newBuilder()
            .maximumWeight(heap / SHARE_OF_ALIGNED / BYTES_OF_ALIGNED)
            .weigher((ListId list, Lineages lineages) -> characters(lineages))
            .build();
  }

  private static int characters(Lineages lineages) {
    return lineages.editions().stream().mapToInt(view -> view.document().text().length() + 1).sum();
  }

  @Override
  public Content content(Held held, Function<Held, Content> decode) {
    return contents.get(held, decode);
  }

  @Override
  public Lineages lineages(ListId list, Function<ListId, Lineages> align) {
    return aligned.get(list, align);
  }
}
