package dev.thresher.nlp.parameter;

import java.util.List;
import java.util.Optional;

/** Japanese. */
final class JapaneseGrammar implements Grammar {
  @Override
  public List<Bound> counted(Sentence sentence, List<Bound> bounds) {
    return RatePerNamed.applied(sentence, bounds);
  }

  @Override
  public List<Zone> zones(Sentence sentence, List<Bound> bounds) {
    return JapaneseCircumstances.zones(sentence, bounds);
  }

  @Override
  public boolean isDemand(Sentence sentence, Bound bound) {
    return JapanesePhrases.isDemand(sentence, bound);
  }

  @Override
  public String property(Sentence sentence, Bound bound, List<Zone> zones) {
    return JapanesePhrases.property(sentence, bound, zones);
  }

  @Override
  public Optional<String> subject(Sentence sentence) {
    return Optional.empty();
  }

  @Override
  public boolean isExcluded(Sentence sentence, Bound bound) {
    return Exclusions.around(sentence, bound);
  }
}
