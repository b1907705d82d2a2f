package dev.thresher.ingest.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 strictly: a wrong byte is an error with its place, never a replacement character.
 */
public final class Utf8 {
  private static final int BYTE_ORDER_MARK = 0xfeff;

  private Utf8() {}

  public static String decode(String file, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableFileException(
          file,
          "byte " + in.position(),
          "is not valid UTF-8",
          "save the file as UTF-8, or fetch it again if it was cut or changed on the way");
    }
    decoder.flush(out);
    String characters = out.flip().toString();
    return !characters.isEmpty() && characters.charAt(0) == BYTE_ORDER_MARK
        ? characters.substring(1)
        : characters;
  }
}
