package dev.thresher.nlp.evaluate;

import dev.thresher.corpus.edition.Language;
import java.util.List;

/** An annotated sentence. */
public record GoldText(
    String id,
    Language language,
    String difficulty,
    List<String> phenomena,
    String text,
    List<Side> sides,
    List<String> conditions) {
  public GoldText {
    phenomena = List.copyOf(phenomena);
    sides = List.copyOf(sides);
    conditions = List.copyOf(conditions);
  }
}
