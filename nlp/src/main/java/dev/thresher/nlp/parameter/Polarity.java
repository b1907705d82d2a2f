package dev.thresher.nlp.parameter;

import java.util.regex.Pattern;

/** What "better" means for a property: less for an accuracy, more for a purity. */
final class Polarity {
  private static final Pattern MORE_IS_BETTER =
      Pattern.compile(
          "(?i)purity|sensitivity|efficien|yield|transmi|reflect|gain|responsiv|isolation|rejection"
              + "|signal-to-noise|lifetime|strength|detectiv|contrast|extinction"
              + "|纯度|灵敏度|效率|透过率|透射|反射率|增益|隔离度|抑制|信噪比|寿命|强度|消光比|純度|感度");

  private Polarity() {}

  /** Exact bits of resolution count upwards, everything else that is not listed downwards. */
  static boolean isLessBetter(String property, Bound bound) {
    boolean inBits = bound.claim().unit().filter(unit -> unit.code().equals("bit")).isPresent();
    return !inBits && !isSpeed(bound) && !MORE_IS_BETTER.matcher(property).find();
  }

  /** Metres, frames or samples per second, not bare hertz. */
  private static boolean isSpeed(Bound bound) {
    return bound
        .claim()
        .unit()
        .map(unit -> unit.dimension().baseUnit())
        .filter(base -> base.equals("m.s-1") || base.startsWith("s-1.{"))
        .isPresent();
  }
}
