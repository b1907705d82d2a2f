package dev.thresher.app.pipeline;

import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.store.Derived;
import dev.thresher.corpus.store.DerivedKey;
import dev.thresher.corpus.store.LineReader;
import dev.thresher.corpus.store.LineWriter;
import java.util.List;
import java.util.function.Function;

/** Which control entries an edition has: kept, so that a code is found without opening them all. */
record BorneCodes(Derived derived) {
  private static final String STAGE = "codes";
  private static final String VERSION = "1";

  /** True if some provision of the edition has this designator. */
  boolean bears(Held held, Designator code, Function<Held, Content> opening) {
    if (code.isRoot()) {
      return opening.apply(held).document().outline().bears(code);
    }
    return derived
        .find(key(held))
        .map(lines -> new LineReader(lines))
        .map(in -> in.each(in::text))
        .map(entries ->
            entries.contains(code.steps().getFirst())
                && opening.apply(held).document().outline().bears(code))
        .orElseGet(() -> learned(held, opening.apply(held), code));
  }

  private boolean learned(Held held, Content content, Designator code) {
    List<String> entries =
        content.document().outline().provisions().stream()
            .map(provision -> provision.designator())
            .filter(designator -> !designator.isRoot())
            .map(designator -> designator.steps().getFirst())
            .distinct()
            .sorted()
            .toList();
    LineWriter out = LineWriter.ascii();
    out.each(entries, out::text);
    derived.offer(key(held), out.bytes());
    return content.document().outline().bears(code);
  }

  private static DerivedKey key(Held held) {
    return DerivedKey.of(STAGE, VERSION, List.of(held.key().hash().hex()));
  }
}
