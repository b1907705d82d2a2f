package dev.thresher.app.pipeline;

import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * Where a file is parsed: plain lines in this process, what large libraries take apart (PDF, Word,
 * HTML, XML) in another one.
 */
final class Parsers implements Function<EditionSource, Reading>, AutoCloseable {
  private static final int HEAD = 512;

  /** How PDF files, ZIP containers such as DOCX, and old Office files begin. */
  private static final List<String> MAGIC =
      List.of("%PDF", "PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0");

  private final Ingestor here = Ingestor.standard();
  private final ParserApart apart = ParserApart.standard();

  @Override
  public Reading apply(EditionSource source) {
    // a scan takes as long as its pages need, and Tesseract is a process of its own anyway
    return source.scanned() || source.files().stream().allMatch(Parsers::isOfLines)
        ? here.read(source)
        : apart.read(source);
  }

  private static boolean isOfLines(SourceFile file) {
    int length = Math.min(HEAD, file.bytes().length);
    String head = new String(file.bytes(), 0, length, StandardCharsets.ISO_8859_1);
    return MAGIC.stream().noneMatch(head::contains) && !head.contains("<");
  }

  @Override
  public void close() {
    apart.close();
  }
}
