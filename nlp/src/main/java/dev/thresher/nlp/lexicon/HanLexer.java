package dev.thresher.nlp.lexicon;

import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.quantity.UnitMatch;
import dev.thresher.corpus.quantity.UnitReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Cuts what begins with a Han character or kana: markers, labels, places in a molecule, words. */
final class HanLexer {
  private static final List<String> PER_ONE =
      List.of("につき", "当たり", "あたり", "当り", "間に", "間につき", "間当たり");
  private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

  private final Scan scan;
  private final NumberLexer numbers;
  private final WordLexer words;
  private final String text;

  HanLexer(Scan scan, NumberLexer numbers, WordLexer words) {
    this.scan = scan;
    this.numbers = numbers;
    this.words = words;
    this.text = scan.text();
  }

  private int at() {
    return scan.at();
  }

  Lexeme han() {
    return kanaMarker()
        .or(numbers::plusMinus)
        .or(numbers::marker)
        .or(numbers::date)
        .or(words::label)
        .or(this::locants)
        .or(this::per)
        .or(words::longerOfPhraseAndMeasure)
        .orElseGet(() -> new Lexeme.Word(at(), at() + 1, Entry.word()));
  }

  /** 一・二・四―ブタン, and the 二六 of Ｏ二六. */
  private Optional<Lexeme> locants() {
    int end = Japanese.endOfLocants(text, at());
    boolean isSuffix =
        at() > 0
            && Tokens.isAsciiLetter(text.charAt(at() - 1))
            && Japanese.isNumeral(text.charAt(at()));
    if (isSuffix) {
      end = at() + 1;
      while (end < text.length() && Japanese.isNumeral(text.charAt(end))) {
        end++;
      }
    }
    return end > at() ? Optional.of(new Lexeme.Word(at(), end, Entry.word())) : Optional.empty();
  }

  /** イ, ロ, ハ before a blank at the head of an item. */
  private Optional<Lexeme> kanaMarker() {
    boolean isKana = text.charAt(at()) >= '\u30a2' && text.charAt(at()) <= '\u30f3';
    return at() == 0 && isKana && text.startsWith(" ", 1)
        ? Optional.of(new Lexeme.Label(0, 1, LabelKind.PARAGRAPH))
        : Optional.empty();
  }

  /** 每秒, 毎分, 一秒につき: the unit under what follows. */
  private Optional<Lexeme> per() {
    char c = text.charAt(at());
    if (c == '每' || c == '毎') {
      return UnitReader.read(text, at())
          .filter(unit -> unit.unit().code().startsWith("/"))
          .map(unit -> new Lexeme.Per(at(), unit.end(), unit.unit()));
    }
    boolean isOne = c == '一' && at() + 1 < text.length();
    return isOne ? UnitReader.read(text, at() + 1).flatMap(this::perOne) : Optional.empty();
  }

  private Optional<Lexeme> perOne(UnitMatch unit) {
    for (String word : PER_ONE) {
      if (text.startsWith(word, unit.end())) {
        Unit per = Unit.pure().times(unit.unit().power(MINUS_ONE, ""), "/" + unit.unit().code());
        return Optional.of(new Lexeme.Per(at(), unit.end() + word.length(), per));
      }
    }
    return Optional.empty();
  }
}
