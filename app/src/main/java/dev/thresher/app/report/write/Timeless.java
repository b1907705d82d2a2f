package dev.thresher.app.report.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the hour of its making out of a workbook, so that the same table gives the same bytes. */
final class Timeless implements AutoCloseable {
  private static final FileTime DAWN = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

  /** Example: {@code <dcterms:created xsi:type="dcterms:W3CDTF">2024-05-01T10:00:00Z<}. */
  private static final Pattern HOUR = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

  private static final String PROPERTIES = "docProps/core.xml";

  private final OutputStream out;
  private final ByteArrayOutputStream made = new ByteArrayOutputStream();

  Timeless(OutputStream out) {
    this.out = out;
  }

  OutputStream target() {
    return made;
  }

  @Override
  public void close() throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(made.toByteArray()))) {
      for (ZipEntry entry = entries.getNextEntry();
          entry != null;
          entry = entries.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setLastModifiedTime(DAWN);
        zip.putNextEntry(copy);
        zip.write(content(entry.getName(), entries.readAllBytes()));
        zip.closeEntry();
      }
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
