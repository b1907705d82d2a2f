package dev.thresher.nlp.parameter;

import java.util.Set;

/** "Not later than seven days before the hearing": a notice of at least seven days. */
final class Notice {
  private static final Set<String> COMPARATORS =
      Set.of("no later than", "not later than", "no earlier than", "not earlier than");
  private static final Set<String> BEFORE = Set.of("before", "prior", "in advance");

  private Notice() {}

  /** The part with its relation turned round where the time is counted back from an event. */
  static Part turned(Sentence sentence, Part part) {
    boolean isNotice =
        COMPARATORS.contains(sentence.word(part.from())) && isBefore(sentence, part.to());
    return isNotice
        ? part.relation().map(relation -> part.withRelation(relation.turned())).orElse(part)
        : part;
  }

  private static boolean isBefore(Sentence sentence, int at) {
    String word = sentence.word(at);
    return BEFORE.contains(word) || word.startsWith("before ") || word.startsWith("prior ");
  }
}
