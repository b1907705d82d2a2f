package dev.thresher.nlp.lexicon;

import com.ibm.icu.text.Transliterator;
import dev.thresher.corpus.edition.Language;

/** Traditional characters as simplified ones, character by character, so that offsets stay. */
public final class Folding {
  private static final char[] SIMPLIFIED = simplified();

  private Folding() {}

  private static char[] simplified() {
    Transliterator transliterator = Transliterator.getInstance("Traditional-Simplified");
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    for (int c = 0x3400; c <= 0x9fff; c++) {
      String folded = transliterator.transliterate(String.valueOf((char) c));
      table[c] = folded.length() == 1 ? folded.charAt(0) : (char) c;
    }
    table['於'] = '于';
    table['臺'] = '台';
    table['牀'] = '床';
    table['裏'] = '里';
    return table;
  }

  /** The same text in the characters that the tables are written in. */
  public static String folded(String text, Language language) {
    if (language != Language.CHINESE) {
      return text;
    }
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      characters[i] = SIMPLIFIED[characters[i]];
    }
    return new String(characters);
  }
}
