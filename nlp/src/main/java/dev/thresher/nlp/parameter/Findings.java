package dev.thresher.nlp.parameter;

import dev.thresher.corpus.content.NumeralCensus;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What was found so far; grows while a document is read, for one reader only. */
public final class Findings {
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Span> unread = new ArrayList<>();
  private int numerals;

  void add(Parameter parameter) {
    parameters.add(parameter);
  }

  void count(int more, List<Span> moreUnread) {
    numerals += more;
    unread.addAll(moreUnread);
  }

  public List<Parameter> parameters() {
    parameters.sort(java.util.Comparator.comparing(parameter -> parameter.evidence().span()));
    return List.copyOf(parameters);
  }

  public NumeralCensus census() {
    return new NumeralCensus(numerals, unread);
  }
}
