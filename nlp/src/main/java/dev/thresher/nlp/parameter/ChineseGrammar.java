package dev.thresher.nlp.parameter;

import java.util.List;
import java.util.Optional;

/** Chinese. */
final class ChineseGrammar implements Grammar {
  @Override
  public List<Bound> counted(Sentence sentence, List<Bound> bounds) {
    return Respectively.applied(sentence, RatePerNamed.applied(sentence, bounds));
  }

  @Override
  public List<Zone> zones(Sentence sentence, List<Bound> bounds) {
    return ChineseCircumstances.zones(sentence, bounds);
  }

  @Override
  public boolean isDemand(Sentence sentence, Bound bound) {
    return ChineseDemands.isDemand(sentence, bound);
  }

  @Override
  public String property(Sentence sentence, Bound bound, List<Zone> zones) {
    return ChinesePhrases.property(sentence, bound, zones);
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
