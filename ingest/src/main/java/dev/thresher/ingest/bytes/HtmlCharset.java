package dev.thresher.ingest.bytes;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charset that an HTML file declares in its first bytes; supersets stand for the old East Asian
 * names.
 */
final class HtmlCharset {
  private static final int HEAD = 4096;

  /** {@code <meta charset="utf-8">}, {@code content="text/html; charset=Shift_JIS"} */
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

  private HtmlCharset() {}

  static Optional<Charset> declaredIn(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    return declared.find() ? named(declared.group(1)) : Optional.empty();
  }

  private static Optional<Charset> named(String name) {
    String wide =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "shift_jis", "sjis", "x-sjis", "shift-jis" -> "windows-31j";
          case "gb2312", "gbk" -> "GB18030";
          case "iso-8859-1", "us-ascii" -> "windows-1252";
          default -> name;
        };
    try {
      return Optional.of(Charset.forName(wide));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
