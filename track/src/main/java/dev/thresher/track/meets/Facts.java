package dev.thresher.track.meets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of a product.
 *
 * @param facts its measured properties
 * @param subjects what kind of thing it is, in as many words as are known for it; empty if it is
 *     not said
 * @param attributes what else is true of it, in words: "space-qualified"
 * @param denials what is not true of it, in words
 * @param answers whether the words of a provision hold for it, by path, where somebody has looked;
 *     for a note, whether it releases it
 * @param isGrantedSubject true if it is taken for whatever kind of thing a provision is about
 */
public record Facts(
    List<Fact> facts,
    List<String> subjects,
    List<String> attributes,
    List<String> denials,
    Map<String, Boolean> answers,
    boolean isGrantedSubject) {
  public Facts {
    facts = List.copyOf(facts);
    subjects = List.copyOf(subjects);
    attributes = List.copyOf(attributes);
    denials = List.copyOf(denials);
    answers = Map.copyOf(answers);
  }

  public static Facts of(List<Fact> facts) {
    return new Facts(facts, List.of(), List.of(), List.of(), Map.of(), false);
  }

  /** The same product with one more name of what it is. */
  public Facts about(String subject) {
    return new Facts(
        facts, with(subjects, subject), attributes, denials, answers, isGrantedSubject);
  }

  public Facts being(String attribute) {
    return new Facts(
        facts, subjects, with(attributes, attribute), denials, answers, isGrantedSubject);
  }

  public Facts notBeing(String attribute) {
    return new Facts(
        facts, subjects, attributes, with(denials, attribute), answers, isGrantedSubject);
  }

  public Facts answering(String provision, boolean holds) {
    Map<String, Boolean> all = new HashMap<>(answers);
    all.put(provision, holds);
    return new Facts(facts, subjects, attributes, denials, all, isGrantedSubject);
  }

  /** Asks only about the numbers: whatever a provision is about, the product is taken to be. */
  public Facts grantingSubject() {
    return new Facts(facts, subjects, attributes, denials, answers, true);
  }

  private static List<String> with(List<String> words, String more) {
    List<String> all = new ArrayList<>(words);
    all.add(more);
    return all;
  }
}
