package dev.thresher.nlp.parameter;

import dev.thresher.nlp.quantity.Measure;
import java.math.BigDecimal;

/** Light is named by its wavelength or its frequency: 800 nm to 900 nm is 333 THz to 375 THz. */
final class LightWaves {
  /** Metres a second. */
  private static final BigDecimal SPEED = new BigDecimal(299_792_458);

  private static final BigDecimal ROUNDING = new BigDecimal("0.03");

  private LightWaves() {}

  /** True if the frequencies are those of the wavelengths, as the page rounds them. */
  static boolean areOne(Measure shortest, Measure longest, Measure slowest, Measure fastest) {
    return isLight(shortest, fastest) && isLight(longest, slowest);
  }

  private static boolean isLight(Measure wavelength, Measure frequency) {
    if (!base(wavelength).equals("m") || !base(frequency).equals("s-1")) {
      return false;
    }
    BigDecimal speed = wavelength.quantity().base().multiply(frequency.quantity().base());
    return speed.subtract(SPEED).abs().compareTo(SPEED.multiply(ROUNDING)) <= 0;
  }

  private static String base(Measure measure) {
    return measure.quantity().unit().dimension().baseUnit();
  }
}
