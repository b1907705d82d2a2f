package dev.thresher.app.pipeline;

import dev.thresher.corpus.store.Derived;
import dev.thresher.corpus.store.DerivedKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what came of an edition among a store's derived results: first its contents, then the
 * record that names them. Whoever extracts may keep, on any thread and any machine that sees the
 * store: the same edition gives the same names and the same bytes.
 */
public record ExtractionKeeper(ExtractorSpec spec, Derived derived) {
  private static final String CONTENT = "content";

  /** What is kept of an edition's extraction by this version, if all of it is there. */
  Optional<ExtractionRecord> kept(Source source) {
    return derived
        .find(source.key(spec))
        .map(ExtractionLines::decode)
        .filter(
            extraction -> extraction.parts().stream().allMatch(part -> derived.has(part.key())));
  }

  public ExtractionRecord keep(Source source, EncodedExtraction extraction) {
    DerivedKey key = source.key(spec);
    List<ExtractionRecord.Part> parts = new ArrayList<>();
    for (EncodedExtraction.Part part : extraction.parts()) {
      DerivedKey content =
          DerivedKey.of(CONTENT, spec.version(), List.of(key.hash().hex(), part.edition().name()));
      derived.keep(content, part.lines());
      parts.add(new ExtractionRecord.Part(part.edition(), part.quality(), content));
    }
    ExtractionRecord extracted =
        new ExtractionRecord(extraction.outcome(), extraction.diagnostics(), parts);
    derived.keep(key, ExtractionLines.encode(extracted));
    return extracted;
  }
}
