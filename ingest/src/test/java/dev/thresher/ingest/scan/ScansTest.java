package dev.thresher.ingest.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.SourceFile;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScansTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** A page that is a picture of two lines of print. */
  private static SourceFile scan() {
    BufferedImage image = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setColor(Color.BLACK);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
    graphics.drawString("Article 1", 200, 300);
    graphics.drawString("Samples exceeding 25 mm are controlled.", 200, 400);
    graphics.dispose();
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        var picture = LosslessFactory.createFromImage(document, image);
        content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
      }
      document.save(out);
      return new SourceFile("scan.pdf", out.toByteArray());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Reading read(Ingestor ingestor) {
    return ingestor.read(
        new EditionSource(
            new ListId("eu-sample"),
            "eu-regulation",
            LocalDate.of(2031, 1, 1),
            "primary",
            Language.ENGLISH,
            List.of(scan())));
  }

  @Test
  void aScanIsRefusedUnlessItsReadingIsAskedFor() {
    assertThat(read(Ingestor.standard()).diagnostics())
        .singleElement()
        .asString()
        .contains("it is a scan", "--ocr");
  }

  @Test
  void withoutTesseractTheMessageSaysWhatToInstall() {
    Assumptions.assumeTrue(Tesseract.installed(PATIENCE).isEmpty());

    assertThat(read(Ingestor.withScans()).diagnostics())
        .singleElement()
        .asString()
        .contains("Tesseract is not installed", "tesseract-ocr-eng");
  }

  @Test
  void withTesseractTheWordsOfAPictureAreRead() {
    Assumptions.assumeTrue(Tesseract.installed(PATIENCE).isPresent());
    Document document = read(Ingestor.withScans()).documents().getFirst();

    assertThat(document.text().characters()).contains("exceeding 25 mm");
    assertThat(document.diagnostics()).singleElement().asString().contains("is a scan");
  }

  @Test
  void chineseIsReadByTheChineseModelAlone(@TempDir Path folder) throws IOException {
    Path picture = Files.write(folder.resolve("page.png"), new byte[] {1});
    Path program = program(folder, "echo \"$@\"; echo \"threads $OMP_THREAD_LIMIT\"");

    assertThat(Tesseract.at(program, PATIENCE).lines(picture, Language.CHINESE, "a.pdf", "page 1"))
        .containsExactly(picture + " stdout -l chi_sim --psm 6", "threads 1");
  }

  @Test
  void whatTheProgramComplainsOfIsReported(@TempDir Path folder) throws IOException {
    Path picture = Files.write(folder.resolve("page.png"), new byte[] {1});
    Path program = program(folder, "echo 'no such model' >&2; exit 1");
    Tesseract tesseract = Tesseract.at(program, PATIENCE);

    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> tesseract.lines(picture, Language.JAPANESE, "a.pdf", "page 3"))
        .hasMessageContaining("cannot be recognised: no such model");
  }

  private static Path program(Path folder, String script) throws IOException {
    Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + script + "\n");
    return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
  }
}
