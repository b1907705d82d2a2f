package dev.thresher.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A small PDF that a test draws, with a font that every reader has. */
final class DrawnPdf implements AutoCloseable {
  private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
  private static final float SIZE = 10;

  private final PDDocument document = new PDDocument();
  private PDPageContentStream page = newPage(document);

  private static PDPageContentStream newPage(PDDocument document) {
    try {
      PDPage added = new PDPage(PDRectangle.A4);
      document.addPage(added);
      return new PDPageContentStream(document, added);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DrawnPdf turn() {
    try {
      page.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page = newPage(document);
    return this;
  }

  DrawnPdf line(float x, float y, String text) {
    return line(x, y, SIZE, text);
  }

  DrawnPdf line(float x, float y, float size, String text) {
    try {
      page.beginText();
      page.setFont(FONT, size);
      page.newLineAtOffset(x, y);
      page.showText(text);
      page.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text with a raised figure behind it and text behind that. */
  DrawnPdf raised(float x, float y, String before, String figure, String after) {
    float small = SIZE * 0.6f;
    float first = x + width(before, SIZE);
    line(x, y, before).line(first, y + SIZE * 0.35f, small, figure);
    return line(first + width(figure, small), y, after);
  }

  /** An instruction as it stands in the file, whatever it is. */
  @SuppressWarnings("deprecation") // there is no other way to write what is wrong
  DrawnPdf instruction(String raw) {
    try {
      page.appendRawCommands(raw + "\n");
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A grey picture over much of the page. */
  DrawnPdf picture() {
    try {
      BufferedImage grey = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
      page.drawImage(LosslessFactory.createFromImage(document, grey), 50, 50, 400, 600);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static float width(String text, float size) {
    try {
      return FONT.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      page.close();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
