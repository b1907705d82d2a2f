package dev.thresher.app.web.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Draws names for visitors and signs what their forms must send back; new with each start. */
final class Secrets {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final byte[] key = drawn(2 * BYTES);

  private byte[] drawn(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  String visitor() {
    return HexFormat.of().formatHex(drawn(BYTES));
  }

  /** What a form of this visitor carries. */
  String token(String visitor) {
    return signed("form " + visitor);
  }

  /** What shows that a visitor knew the access token. */
  String pass(String access) {
    return signed("pass " + access);
  }

  private String signed(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /** In a time that does not tell where they differ. */
  static boolean areEqual(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
