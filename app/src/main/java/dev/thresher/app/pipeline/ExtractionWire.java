package dev.thresher.app.pipeline;

import dev.thresher.corpus.store.Holding;
import dev.thresher.corpus.store.HoldingLine;
import dev.thresher.corpus.store.Objects;
import java.nio.charset.StandardCharsets;

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

  public static byte[] encode(ExtractionRecord extraction) {
    return ExtractionLines.encode(extraction);
  }

  public static ExtractionRecord decode(byte[] extraction) {
    return ExtractionLines.decode(extraction);
  }
}
