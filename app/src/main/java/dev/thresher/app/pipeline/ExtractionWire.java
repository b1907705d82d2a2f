package dev.thresher.app.pipeline;

import dev.thresher.corpus.content.Quality;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.store.Holding;
import dev.thresher.corpus.store.HoldingLine;
import dev.thresher.corpus.store.LineReader;
import dev.thresher.corpus.store.LineWriter;
import dev.thresher.corpus.store.Objects;
import dev.thresher.ingest.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What is to be extracted, and what came of it, as bytes that travel between machines. */
public final class ExtractionWire {
  private ExtractionWire() {}

  /** A source without its bytes: those stand in the store that all machines see. */
  public static byte[] encode(Source source) {
    return HoldingLine.encode(source.holding()).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @param objects of the same store, as this machine sees it
   */
  public static Source decode(byte[] source, Objects objects) {
    Holding holding = HoldingLine.decode(new String(source, StandardCharsets.UTF_8));
    return switch (holding) {
      case Holding.OfEdition edition -> new Source(edition, objects);
      case Holding.Reference reference ->
          throw new IllegalArgumentException(reference.identity() + " is no edition");
    };
  }

  public static byte[] encode(EncodedExtraction extraction) {
    LineWriter head = LineWriter.ascii();
    head.text(extraction.outcome().name());
    head.each(extraction.diagnostics(), each -> ExtractionLines.write(head, each));
    head.each(
        extraction.parts(),
        part -> {
          head.array();
          ExtractionLines.write(head, part.edition());
          ExtractionLines.write(head, part.quality());
          head.endArray();
        });
    List<byte[]> runs = new ArrayList<>();
    runs.add(head.bytes());
    extraction.parts().forEach(part -> runs.add(part.lines()));
    return Frames.join(runs);
  }

  public static EncodedExtraction decode(byte[] extraction) {
    List<byte[]> runs = Frames.split(extraction);
    LineReader head = new LineReader(runs.getFirst());
    Reading.Outcome outcome = Reading.Outcome.valueOf(head.text());
    List<Diagnostic> diagnostics = head.each(() -> ExtractionLines.readDiagnostic(head));
    List<EncodedExtraction.Part> parts = new ArrayList<>();
    head.array();
    while (head.isMore()) {
      head.array();
      Edition edition = ExtractionLines.readEdition(head);
      Quality quality = ExtractionLines.readQuality(head);
      head.endArray();
      parts.add(new EncodedExtraction.Part(edition, quality, runs.get(parts.size() + 1)));
    }
    return new EncodedExtraction(outcome, diagnostics, parts);
  }
}
