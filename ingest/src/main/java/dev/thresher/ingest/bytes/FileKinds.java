package dev.thresher.ingest.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.tika.Tika;

/** Detects the kind of a file from its bytes and, among text formats, from its name. */
public final class FileKinds {
  private static final Tika TIKA = new Tika();
  private static final int HEAD = 65_536;

  private FileKinds() {}

  public static FileKind of(String name, byte[] bytes) {
    if (bytes.length == 0) {
      return FileKind.EMPTY;
    }
    byte[] head = head(bytes);
    return ofType(TIKA.detect(head, name), name.toLowerCase(Locale.ROOT), head);
  }

  /** What Tika calls it: {@code application/zip}. */
  public static String mediaType(String name, byte[] bytes) {
    return TIKA.detect(head(bytes), name);
  }

  private static byte[] head(byte[] bytes) {
    return bytes.length <= HEAD ? bytes : Arrays.copyOf(bytes, HEAD);
  }

  private static FileKind ofType(String type, String lowerName, byte[] head) {
    return switch (type) {
      case "application/pdf" -> FileKind.PDF;
      case "text/html", "application/xhtml+xml" -> FileKind.HTML;
      case "application/xml", "text/xml" -> FileKind.XML;
      default ->
          type.endsWith("+xml") && !isArchive(head)
              ? FileKind.XML
              : textOrOther(type, lowerName, head);
    };
  }

  private static FileKind textOrOther(String type, String lowerName, byte[] head) {
    if (type.contains("officedocument")
        || type.equals("application/msword")
        || type.contains("opendocument.text")) {
      return FileKind.OFFICE;
    }
    boolean text =
        type.startsWith("text/")
            || type.startsWith("application/json")
            || type.contains("ndjson")
            || type.contains("jsonl");
    return text ? textKind(lowerName, head) : FileKind.OTHER;
  }

  private static FileKind textKind(String lowerName, byte[] head) {
    char first = firstCharacter(head);
    if (lowerName.endsWith(".jsonl") || lowerName.endsWith(".ndjson")) {
      return first == '{' ? FileKind.JSON_LINES : FileKind.TEXT;
    }
    if (lowerName.endsWith(".json")) {
      return FileKind.JSON;
    }
    if (lowerName.endsWith(".csv")) {
      return FileKind.CSV;
    }
    if (lowerName.endsWith(".md")) {
      return FileKind.MARKDOWN;
    }
    return first == '<' && looksLikeHtml(head) ? FileKind.HTML : FileKind.TEXT;
  }

  private static char firstCharacter(byte[] head) {
    return new String(head, StandardCharsets.UTF_8)
        .strip()
        .replace("\ufeff", "")
        .chars()
        .mapToObj(c -> (char) c)
        .findFirst()
        .orElse(' ');
  }

  private static boolean looksLikeHtml(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT).contains("<html");
  }

  private static boolean isArchive(byte[] head) {
    return head.length > 1 && head[0] == 'P' && head[1] == 'K';
  }
}
