package dev.thresher.ingest.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to characters, strictly: a wrong byte is an error with its place, never a replacement
 * character.
 */
public final class Characters {
  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final Charset JAPANESE = Charset.forName("windows-31j");
  private static final Charset CHINESE = Charset.forName("GB18030");

  private Characters() {}

  /** A text file: UTF-8, or UTF-16 with its mark. */
  public static String ofText(String file, byte[] bytes) {
    return strictly(file, bytes, marked(bytes).orElse(StandardCharsets.UTF_8));
  }

  /**
   * A text file of an East Asian publisher: UTF-8, or else Shift_JIS or GB18030, whichever reads
   * without a flaw.
   */
  public static String ofEastAsianText(String file, byte[] bytes) {
    if (marked(bytes).isPresent() || isSound(bytes, StandardCharsets.UTF_8)) {
      return ofText(file, bytes);
    }
    return List.of(JAPANESE, CHINESE).stream()
        .filter(charset -> isSound(bytes, charset))
        .findFirst()
        .map(charset -> strictly(file, bytes, charset))
        .orElseGet(() -> ofText(file, bytes));
  }

  /** An HTML file: as it declares, or UTF-8. */
  public static String ofHtml(String file, byte[] bytes) {
    Charset charset =
        marked(bytes).or(() -> HtmlCharset.declaredIn(bytes)).orElse(StandardCharsets.UTF_8);
    return strictly(file, bytes, charset);
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private static boolean isSound(byte[] bytes, Charset charset) {
    return !decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1), charset)
        .isError();
  }

  private static String strictly(String file, byte[] bytes, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    if (decode(in, out, charset).isError()) {
      throw new UnreadableFileException(
          file,
          "byte " + in.position(),
          "is not valid " + charset.name(),
          "save the file as UTF-8, or fetch it again if it was cut or changed on the way");
    }
    String characters = out.flip().toString();
    boolean marked = !characters.isEmpty() && characters.charAt(0) == BYTE_ORDER_MARK;
    return marked ? characters.substring(1) : characters;
  }

  private static CoderResult decode(ByteBuffer in, CharBuffer out, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    return result.isError() ? result : decoder.flush(out);
  }
}
