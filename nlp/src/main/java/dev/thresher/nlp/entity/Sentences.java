package dev.thresher.nlp.entity;

import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The sentences of a normalised text, cut by its punctuation alone.
 *
 * <p>A full stop ends a sentence before a blank and a capital, but not behind an initial or an
 * abbreviation; an ideographic one always does. Very long stretches are cut at a semicolon.
 */
final class Sentences {
  private static final int LONG = 400;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "inc", "corp", "ltd", "co", "st", "dr", "mr", "mrs", "ms", "no", "nos", "sec", "art",
          "arts", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov",
          "dec", "prof", "supp", "vs", "vol", "rev", "stat", "pub", "fed", "reg", "gen", "col",
          "lt", "sen", "rep", "cat", "pt", "fig", "op", "cf", "approx", "pte", "pvt", "sdn", "bhd",
          "ave", "rd", "blvd", "bldg", "jr", "sr", "a.k.a", "f.k.a", "i.e", "e.g", "u.s", "u.k",
          "p.o", "comp", "al");

  private Sentences() {}

  static List<Span> of(String view) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < view.length(); at++) {
      if (endsSentence(view, start, at)) {
        add(sentences, view, start, at + 1);
        start = at + 1;
      }
    }
    add(sentences, view, start, view.length());
    return sentences;
  }

  private static void add(List<Span> sentences, String view, int start, int end) {
    int from = start;
    while (from < end && view.charAt(from) == ' ') {
      from++;
    }
    if (from < end) {
      sentences.add(new Span(from, end));
    }
  }

  private static boolean endsSentence(String view, int start, int at) {
    return switch (view.charAt(at)) {
      case '。' -> true;
      case '!', '?' -> at + 1 == view.length() || view.charAt(at + 1) == ' ';
      case ';', '；' -> at - start > LONG;
      case '.' -> isFullStop(view, at);
      default -> false;
    };
  }

  private static boolean isFullStop(String view, int at) {
    if (at + 2 >= view.length() || view.charAt(at + 1) != ' ') {
      return false;
    }
    char next = view.charAt(at + 2);
    boolean opens =
        Character.isUpperCase(next) || Character.isDigit(next) || "\"'(—".indexOf(next) >= 0;
    String word = wordBefore(view, at);
    return opens && word.length() > 1 && !ABBREVIATIONS.contains(word);
  }

  private static String wordBefore(String view, int at) {
    int from = at;
    while (from > 0
        && (Character.isLetterOrDigit(view.charAt(from - 1)) || view.charAt(from - 1) == '.')) {
      from--;
    }
    String word = view.substring(from, at).toLowerCase(java.util.Locale.ROOT);
    return word.isEmpty() ? "()" : word;
  }
}
