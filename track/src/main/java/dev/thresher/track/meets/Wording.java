package dev.thresher.track.meets;

import dev.thresher.corpus.content.ConditionText;
import dev.thresher.corpus.quantity.Quantity;

/** How amounts are written in reasons. */
final class Wording {
  private Wording() {}

  static String amount(Quantity quantity) {
    return ConditionText.amount(quantity);
  }
}
