package dev.thresher.nlp.entity;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.entity.Finding.Strength;
import dev.thresher.nlp.entity.NameRecognizer.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks the statistical recognisers, sentence by sentence, for the names that no pattern and no
 * table knows.
 */
final class Names {
  private final List<Recognition> recognitions;
  private final SentenceCache cache;

  Names(List<Recognition> recognitions, SentenceCache cache) {
    this.recognitions = List.copyOf(recognitions);
    this.cache = cache;
  }

  /**
   * The names of a text.
   *
   * @param decided the places of what is found already
   */
  List<Finding> find(String view, List<Span> decided) {
    if (recognitions.isEmpty()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    for (Span sentence : Sentences.of(view)) {
      List<Span> within = within(sentence, decided);
      for (Recognition recognition : recognitions) {
        found.addAll(ask(recognition, view, sentence, within));
      }
    }
    return found;
  }

  private static List<Span> within(Span sentence, List<Span> decided) {
    return decided.stream()
        .filter(sentence::contains)
        .map(span -> span.shift(-sentence.start()))
        .toList();
  }

  private List<Finding> ask(
      Recognition recognition, String view, Span sentence, List<Span> decided) {
    String words = sentence.of(view);
    if (!recognition.rules().mayHoldName(words, decided)) {
      return List.of();
    }
    NameRecognizer recognizer = recognition.recognizer();
    return cache.names(recognizer.source(), words, recognizer::names).stream()
        .map(name -> recognition.rules().accept(words, name, decided))
        .flatMap(Optional::stream)
        .map(name -> finding(name, sentence.start(), recognizer.source()))
        .toList();
  }

  private static Finding finding(Name name, int sentenceStart, String source) {
    return new Finding(
        name.span().shift(sentenceStart),
        name.type(),
        Optional.empty(),
        strengthOf(name, source),
        source);
  }

  /** The name of goods that a form finds is no surer than a term: the longer of the two stays. */
  private static Strength strengthOf(Name name, String source) {
    if (!source.equals("form")) {
      return Strength.STATISTIC;
    }
    return name.type() == EntityType.PRODUCT ? Strength.TERM : Strength.FORM;
  }
}
