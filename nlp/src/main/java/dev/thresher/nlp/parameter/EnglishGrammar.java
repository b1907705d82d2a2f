package dev.thresher.nlp.parameter;

import java.util.List;
import java.util.Optional;

/** English: conditions by prepositions, properties by the noun phrase before the comparator. */
final class EnglishGrammar implements Grammar {
  @Override
  public List<Bound> counted(Sentence sentence, List<Bound> bounds) {
    return EnglishRespectively.applied(
        sentence,
        SlashedPair.applied(sentence, bounds).stream()
            .map(bound -> CountedNoun.turned(sentence, CountedNoun.of(sentence, bound)))
            .map(bound -> RateBehind.of(sentence, bound))
            .map(bound -> ProductUnit.of(sentence, bound))
            .filter(bound -> !TariffCode.is(sentence, bound))
            .filter(bound -> !StrayNumber.is(sentence, bound))
            .toList());
  }

  @Override
  public List<Zone> zones(Sentence sentence, List<Bound> bounds) {
    return EnglishCircumstances.zones(sentence, bounds);
  }

  @Override
  public boolean isDemand(Sentence sentence, Bound bound) {
    return EnglishDemands.is(sentence, bound);
  }

  @Override
  public String property(Sentence sentence, Bound bound, List<Zone> zones) {
    return EnglishRespectively.governs(sentence, bound)
        ? bound.property()
        : EnglishPhrases.property(sentence, bound);
  }

  @Override
  public String headProperty(Sentence sentence) {
    return EnglishChapeau.property(sentence);
  }

  @Override
  public Optional<String> subject(Sentence sentence) {
    return EnglishChapeau.subject(sentence);
  }

  @Override
  public boolean isExcluded(Sentence sentence, Bound bound) {
    return Exclusions.before(sentence, bound);
  }
}
