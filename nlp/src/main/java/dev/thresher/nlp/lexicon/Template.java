package dev.thresher.nlp.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase with alternatives and optional parts, as the tables write it: {@code (at|no) least
 * [than]}. A backslash takes the next character as it is.
 */
public final class Template {
  private final String pattern;
  private int at;

  private Template(String pattern) {
    this.pattern = pattern;
  }

  /** All phrases that the pattern stands for; blanks are folded. */
  public static List<String> expand(String pattern) {
    Template template = new Template(pattern);
    List<String> phrases = template.alternatives();
    if (template.at != pattern.length()) {
      throw new IllegalArgumentException("unbalanced brackets in the phrase '" + pattern + "'");
    }
    return phrases.stream()
        .map(phrase -> phrase.replaceAll(" +", " ").strip())
        .filter(phrase -> !phrase.isEmpty())
        .distinct()
        .toList();
  }

  private List<String> alternatives() {
    List<String> all = new ArrayList<>(sequence());
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<String> sequence() {
    List<String> heads = List.of("");
    while (at < pattern.length() && "|)]".indexOf(pattern.charAt(at)) < 0) {
      heads = joined(heads, part());
    }
    return heads;
  }

  private List<String> part() {
    char c = pattern.charAt(at);
    if (c == '\\') {
      at += 2;
      return List.of(pattern.substring(at - 1, at));
    }
    if (c != '(' && c != '[') {
      at++;
      return List.of(String.valueOf(c));
    }
    at++;
    List<String> inside = alternatives();
    at++;
    if (c == '(') {
      return inside;
    }
    List<String> optional = new ArrayList<>(inside);
    optional.add("");
    return optional;
  }

  private static List<String> joined(List<String> heads, List<String> tails) {
    List<String> all = new ArrayList<>(heads.size() * tails.size());
    for (String head : heads) {
      for (String tail : tails) {
        all.add(head + tail);
      }
    }
    return all;
  }
}
