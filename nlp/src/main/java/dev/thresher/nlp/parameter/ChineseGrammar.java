package dev.thresher.nlp.parameter;

import java.util.List;
import java.util.Optional;

/** Chinese. */
final class ChineseGrammar implements Grammar {
  @Override
  public List<Bound> counted(Sentence sentence, List<Bound> bounds) {
    List<Bound> rated = RatePerNamed.applied(sentence, bounds);
    List<Bound> pure = PurityNines.applied(sentence, Respectively.applied(sentence, rated));
    return pure.stream().map(bound -> ChineseCeilings.of(sentence, bound)).toList();
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
  public String headProperty(Sentence sentence) {
    return ChineseChapeau.property(sentence);
  }

  @Override
  public Optional<String> subject(Sentence sentence) {
    return ChineseSubject.of(sentence);
  }

  @Override
  public boolean isExcluded(Sentence sentence, Bound bound) {
    return Exclusions.around(sentence, bound);
  }
}
