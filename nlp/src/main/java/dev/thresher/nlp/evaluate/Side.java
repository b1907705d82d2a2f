package dev.thresher.nlp.evaluate;

import dev.thresher.corpus.quantity.Quantity;
import java.util.Locale;

/**
 * One end of a demand, the thing that is scored.
 *
 * @param sign {@code > >= < <= = approx}
 */
public record Side(String sign, Quantity quantity, String property) {
  boolean isSameValue(Side other) {
    boolean isSameNumber = quantity.value().compareTo(other.quantity.value()) == 0;
    return isSameNumber || quantity.isSameAmount(other.quantity);
  }

  boolean isSameUnit(Side other) {
    return quantity.unit().code().equals(other.quantity.unit().code())
        || quantity.isSameAmount(other.quantity);
  }

  boolean isSameSign(Side other) {
    return sign.equals(other.sign);
  }

  /** True where a floor was read as a ceiling or the other way round. */
  boolean isInverted(Side other) {
    return (isFloor() && other.isCeiling()) || (isCeiling() && other.isFloor());
  }

  private boolean isFloor() {
    return sign.startsWith(">");
  }

  private boolean isCeiling() {
    return sign.startsWith("<");
  }

  /**
   * At least half of this property's words, or characters where there are no blanks, are shared.
   */
  boolean sharesProperty(Side found) {
    if (property.isBlank()) {
      return true;
    }
    String[] words = pieces(property);
    String other = " " + String.join(" ", pieces(found.property)) + " ";
    long shared = 0;
    for (String word : words) {
      shared += other.contains(" " + word + " ") ? 1 : 0;
    }
    return shared * 2 >= words.length;
  }

  private static String[] pieces(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    boolean isHan = plain.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x9fff);
    return isHan ? plain.replace(" ", "").split("(?<=.)") : plain.split(" ");
  }

  @Override
  public String toString() {
    return property + " " + sign + " " + quantity.decimal() + " " + quantity.unit().code();
  }
}
