package dev.thresher.ingest.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of a PDF as a picture, with quotations marked where they stand. */
public final class PageDrawing {
  private static final float POINTS = 72;
  private static final float WIDEST = 1100;
  private static final Color MARK = new Color(255, 214, 0, 96);

  private PageDrawing() {}

  /**
   * A PNG; empty if the file has no such page or cannot be drawn.
   *
   * @param page counted from 1
   * @param quotations as the extracted text has them; what is not found on the page is not marked
   */
  public static Optional<byte[]> png(byte[] pdf, int page, List<String> quotations) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (page < 1 || page > document.getNumberOfPages()) {
        return Optional.empty();
      }
      PDRectangle box = document.getPage(page - 1).getCropBox();
      float scale = WIDEST / Math.max(POINTS, Math.max(box.getWidth(), box.getHeight() / 2));
      BufferedImage image = new PDFRenderer(document).renderImage(page - 1, scale, ImageType.RGB);
      mark(image, PlacedWords.of(document, page), quotations, scale);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      return Optional.of(bytes.toByteArray());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void mark(
      BufferedImage image, PlacedWords words, List<String> quotations, float scale) {
    Graphics2D pen = image.createGraphics();
    pen.setColor(MARK);
    pen.scale(scale, scale);
    for (String quotation : quotations) {
      for (Rectangle2D place : words.find(quotation)) {
        pen.fill(place);
      }
    }
    pen.dispose();
  }
}
