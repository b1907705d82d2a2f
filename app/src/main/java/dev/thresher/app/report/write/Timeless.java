package dev.thresher.app.report.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the hour of its making out of a workbook, so that the same table gives the same bytes. */
final class Timeless implements AutoCloseable {
  private static final FileTime DAWN = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

  /** Example: {@code <dcterms:created xsi:type="dcterms:W3CDTF">2024-05-01T10:00:00Z<}. */
  private static final Pattern HOUR = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

  private static final String PROPERTIES = "docProps/core.xml";

  private final OutputStream out;
  private final Path made;
  private final OutputStream target;

  /**
   * @param out takes the workbook at the end; stays open
   */
  Timeless(OutputStream out) throws IOException {
    this.out = out;
    this.made = Files.createTempFile("thresher", ".xlsx");
    this.target = new BufferedOutputStream(Files.newOutputStream(made));
  }

  OutputStream target() {
    return target;
  }

  /** The sizes of the parts stand only in the directory at the end: hence a file, not a stream. */
  @Override
  public void close() throws IOException {
    target.close();
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipFile parts = new ZipFile(made.toString())) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        ZipEntry copy = new ZipEntry(part.getName());
        copy.setLastModifiedTime(DAWN);
        zip.putNextEntry(copy);
        zip.write(content(part.getName(), parts.getInputStream(part).readAllBytes()));
        zip.closeEntry();
      }
    } finally {
      Files.delete(made);
    }
    zip.finish();
  }

  private static byte[] content(String name, byte[] bytes) {
    if (!name.equals(PROPERTIES)) {
      return bytes;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return HOUR.matcher(text).replaceAll(DAWN.toString()).getBytes(StandardCharsets.UTF_8);
  }
}
