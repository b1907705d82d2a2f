package dev.thresher.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A sound Word file of a few entries, the same bytes at any time, and the same with its main part
 * changed.
 */
final class WordFile {
  private static final String MAIN_PART = "word/document.xml";

  /** A day of its own: the bytes are the same on every day. */
  private static final LocalDateTime MADE = LocalDateTime.of(2024, 1, 1, 0, 0);

  private static final List<String> LINES =
      List.of(
          "3A901 Sample converters, having any of the following:",
          "a. A resolution of 8 bit or more and a sample rate exceeding 1.3 GHz;",
          "b. An operating temperature from 218 K to 398 K; or",
          "c. A power consumption not exceeding 2.5 W when measured at 293 K.");

  private WordFile() {}

  static byte[] sound() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      LINES.forEach(line -> document.createParagraph().createRun().setText(line));
      document.getProperties().getCoreProperties().setCreated(MADE + ":00Z");
      document.createTable(2, 2).getRow(1).getCell(1).setText("exceeding 12 kW");
      document.write(bytes);
      return withMainPart(bytes.toByteArray(), part -> part);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  /** The archive stays whole; only what its main part says is changed. */
  static byte[] withMainPart(byte[] file, UnaryOperator<byte[]> change) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(MADE);
        out.putNextEntry(same);
        byte[] part = in.readAllBytes();
        out.write(entry.getName().equals(MAIN_PART) ? change.apply(part) : part);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
