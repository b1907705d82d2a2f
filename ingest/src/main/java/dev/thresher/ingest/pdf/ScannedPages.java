package dev.thresher.ingest.pdf;

import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Diagnostic.Severity;
import dev.thresher.corpus.text.Locator;
import dev.thresher.corpus.text.Span;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.bytes.UnreadableFileException;
import dev.thresher.ingest.layout.Block;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.scan.Scans;
import dev.thresher.ingest.scan.Tesseract;
import dev.thresher.ingest.text.Transcript;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF whose pages are pictures, recognised page by page. */
final class ScannedPages {
  private static final int DOTS_PER_INCH = 200;

  private final SourceFile file;
  private final Scans scans;
  private final Tesseract tesseract;
  private final Transcript transcript = new Transcript();
  private final List<Block> blocks = new ArrayList<>();
  private boolean gap = true;

  ScannedPages(SourceFile file, Scans scans, Tesseract tesseract) {
    this.file = file;
    this.scans = scans;
    this.tesseract = tesseract;
  }

  Extract read(PDDocument document) throws IOException {
    Path folder = Files.createTempDirectory("thresher-scan");
    try {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        page(renderer, page, folder.resolve("page.png"));
      }
    } finally {
      delete(folder);
    }
    if (blocks.isEmpty()) {
      throw new UnreadableFileException(
          file.name(), "", "has no text that could be recognised", "look at its pages");
    }
    Diagnostic warning =
        new Diagnostic(
            Severity.WARNING,
            file.name(),
            "",
            "is a scan; its words were recognised, and some may be wrong",
            "compare what matters with the page");
    return new Extract(transcript.text(), blocks, List.of(), List.of(warning));
  }

  private void page(PDFRenderer renderer, int page, Path picture) throws IOException {
    BufferedImage image = renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
    ImageIO.write(image, "png", picture.toFile());
    String place = "page " + (page + 1);
    for (String line : tesseract.lines(picture, scans.language(), file.name(), place)) {
      if (line.isBlank()) {
        gap = true;
      } else {
        Span span = transcript.write(line.strip(), new Locator.Page(page + 1));
        blocks.add(new Block(span, "line", List.of(), gap));
        gap = false;
      }
    }
    gap = true;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path path : files.toList()) {
        Files.delete(path);
      }
    }
    Files.delete(folder);
  }
}
