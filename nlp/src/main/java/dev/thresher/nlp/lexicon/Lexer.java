package dev.thresher.nlp.lexicon;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.PhraseTrie;
import java.util.List;

/** Cuts a normalised passage into lexemes, once, from left to right. */
public final class Lexer {
  private final Scan scan;
  private final String text;
  private final NumberLexer numbers;
  private final WordLexer words;
  private final HanLexer han;
  private final HanStarts hanStarts;

  private Lexer(String text, Language language) {
    this.scan = new Scan(text, language);
    this.text = scan.text();
    this.numbers = new NumberLexer(scan);
    this.words = new WordLexer(scan, numbers);
    this.han = new HanLexer(scan, numbers, words);
    this.hanStarts = HanStarts.of(language);
  }

  /** The lexemes in order, none overlapping; blanks belong to none. */
  public static List<Lexeme> lex(String text, Language language) {
    return new Lexer(text, language).all();
  }

  private List<Lexeme> all() {
    while (at() < text.length()) {
      if (text.charAt(at()) == ' ') {
        scan.skip();
      } else {
        scan.take(next());
      }
    }
    return scan.lexemes();
  }

  private int at() {
    return scan.at();
  }

  private Lexeme next() {
    char c = text.charAt(at());
    if (c >= '0' && c <= '9') {
      return numbers.digit();
    }
    if (c < '\u0080' && Character.isLetter(c)) {
      return words.latin();
    }
    if (PhraseTrie.isHan(c)) {
      int end = endOfPlainHan();
      return end > at() ? new Lexeme.Word(at(), end, Entry.word()) : han.han();
    }
    return sign(c);
  }

  /** Behind the characters with which nothing begins; a marker may head the passage. */
  private int endOfPlainHan() {
    int end = at();
    while (end > 0
        && end < text.length()
        && PhraseTrie.isHan(text.charAt(end))
        && !hanStarts.contains(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private Lexeme sign(char c) {
    if (c == '(') {
      int end = Tokens.bracketedMark(text, at());
      boolean isMark = end > 0 && hasNumber(end);
      return numbers
          .formula()
          .or(numbers::measured)
          .orElseGet(() ->
              isMark
                  ? new Lexeme.Label(at(), end, LabelKind.PARAGRAPH)
                  : words.phrase().orElseGet(() -> new Lexeme.Mark(at(), at() + 1, c)));
    }
    if (c == '-' || c == '+' || c == '.') {
      return numbers
          .plusMinus()
          .or(numbers::marker)
          .or(numbers::signedNumber)
          .orElseGet(() -> new Lexeme.Mark(at(), at() + 1, c));
    }
    if (c == '\u03bb') {
      return numbers.formula().orElseGet(() -> new Lexeme.Mark(at(), at() + 1, c));
    }
    if (c == '§') {
      return words.label().orElseGet(() -> new Lexeme.Mark(at(), at() + 1, c));
    }
    if (c == '[') {
      return numbers.inserted().orElseGet(() -> new Lexeme.Mark(at(), at() + 1, c));
    }
    if (c >= '\u2460' && c <= '\u2473') {
      return new Lexeme.Label(at(), at() + 1, LabelKind.PARAGRAPH);
    }
    if (c >= '\u00bc' && c <= '\u00be') {
      return numbers.measured().orElseGet(() -> new Lexeme.Mark(at(), at() + 1, c));
    }
    return numbers
        .unitFirst()
        .or(words::phrase)
        .orElseGet(() -> new Lexeme.Mark(at(), at() + 1, c));
  }

  private boolean hasNumber(int end) {
    for (int i = at(); i < end; i++) {
      if (Tokens.isDigit(text, i) || "一二三四五六七八九十ivx".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
