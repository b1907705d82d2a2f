package dev.thresher.nlp;

import dev.thresher.corpus.content.Condition;
import dev.thresher.corpus.content.NumeralCensus;
import dev.thresher.corpus.content.Parameter;
import java.util.List;

/**
 * What a loose text says: its parameters in order, its numerals, and the tree of its demands. Spans
 * are offsets in the text.
 */
public record TextReading(List<Parameter> parameters, NumeralCensus census, Condition demands) {
  public TextReading {
    parameters = List.copyOf(parameters);
  }
}
