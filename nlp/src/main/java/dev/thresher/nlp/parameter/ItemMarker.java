package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import java.util.regex.Pattern;

/** The marker that opens an English item: "b.", "(iv)". */
final class ItemMarker {
  /** Example: {@code b}, {@code iv}. */
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]|[ivx]{1,5}");

  private ItemMarker() {}

  /** The index behind the marker; 0 if the sentence opens with words. */
  static int end(Sentence sentence) {
    int word = sentence.isMark(0, '(') ? 1 : 0;
    boolean isLetters =
        LETTERS.matcher(sentence.text(word)).matches() && sentence.isAnyMark(word + 1, ".)");
    if (isLetters) {
      return word + 2;
    }
    boolean isBracketed = !sentence.is(0, Sense.CUE) && sentence.text(0).startsWith("(");
    return isBracketed ? 1 : 0;
  }
}
