package dev.thresher.index.query;

import dev.thresher.corpus.text.Span;
import dev.thresher.index.field.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text that is no query: punctuation means nothing in it. */
public final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.'][\\p{L}\\p{N}]++)*+");

  private Words() {}

  public static List<Expression.Word> of(String text) {
    List<Expression.Word> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(Folded.of(text)); word.find(); ) {
      words.add(new Expression.Word(word.group(), new Span(word.start(), word.end())));
    }
    return words;
  }
}
