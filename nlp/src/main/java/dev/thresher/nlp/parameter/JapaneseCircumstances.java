package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Sense;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The circumstances of a Japanese sentence: 二〇度の温度において, 一キロヘルツ離れた周波数における. A range that is followed
 * by the same words and by no other bound is a demand: 零下五五度未満の温度で作動する.
 */
final class JapaneseCircumstances {
  private static final int REACH = 4;

  private final Sentence sentence;
  private final BoundIndex index;

  private JapaneseCircumstances(Sentence sentence, List<Bound> bounds) {
    this.sentence = sentence;
    this.index = new BoundIndex(bounds);
  }

  static List<Zone> zones(Sentence sentence, List<Bound> bounds) {
    return new JapaneseCircumstances(sentence, bounds).all();
  }

  private List<Zone> all() {
    List<Zone> zones = new ArrayList<>();
    for (Bound bound : index.bounds()) {
      closed(bound).ifPresent(zones::add);
    }
    return zones;
  }

  private Optional<Zone> closed(Bound bound) {
    int at = bound.to();
    while (at < bound.to() + REACH && isNoun(at)) {
      at++;
    }
    if (!sentence.is(at, Sense.AFTERCUE)
        || (bound.isExplicit() && !demandFollows(at) && !isMeasuredAt(at))) {
      return Optional.empty();
    }
    int end = at + 1;
    return Optional.of(Zone.of(sentence, bound.from(), end, List.of(bound)));
  }

  /** において測定した場合に: how another bound of the sentence is measured. */
  private boolean isMeasuredAt(int cue) {
    String words = sentence.words(cue + 1, Math.min(sentence.size(), cue + 1 + REACH));
    return words.startsWith("測定") && index.hasExplicitStart(cue, sentence.size());
  }

  private boolean isNoun(int at) {
    boolean isCue = sentence.is(at, Sense.AFTERCUE);
    return !isCue && (sentence.at(at).isPlainWord() || sentence.text(at).equals("の"));
  }

  /** Another bound before the comma that ends the phrase. */
  private boolean demandFollows(int from) {
    for (int i = from; i < sentence.size(); i++) {
      String word = sentence.text(i);
      boolean isEdge = word.contains("、") || word.startsWith("もの") || word.startsWith("であって");
      if (isEdge || sentence.isAnyMark(i, "。；;") || sentence.is(i, Sense.AND)) {
        return false;
      }
      if (index.startsExplicit(i)) {
        return true;
      }
    }
    return false;
  }
}
