package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.lexicon.Entry;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Relation;
import java.util.List;
import java.util.Optional;

/**
 * A comparator that waits for the numbers of the items below: "exceeding:", "that meet or exceed
 * all of the following, and parts therefor:".
 */
final class OpenComparator {
  private final Sentence sentence;
  private final Grammar grammar;
  private final int at;
  private final boolean isInner;

  private OpenComparator(Sentence sentence, Grammar grammar, int last, int inner) {
    this.sentence = sentence;
    this.grammar = grammar;
    this.at = last >= 0 ? last : inner;
    this.isInner = last < 0 && inner >= 0;
  }

  static OpenComparator of(Sentence sentence, Grammar grammar) {
    int last = last(sentence);
    return new OpenComparator(sentence, grammar, last, last < 0 ? inner(sentence) : -1);
  }

  /** Empty if no comparator is open. */
  Optional<Relation> relation() {
    return at < 0 ? Optional.empty() : relationAt(sentence, at);
  }

  /** Where it stands; an empty span if there is none. */
  Span span() {
    return at < 0 ? new Span(0, 0) : new Span(sentence.at(at).start(), sentence.at(at).end());
  }

  /** What the items bound, as far as their chapeau names it. */
  String property() {
    if (at < 0) {
      return grammar.headProperty(sentence);
    }
    String head = isInner ? grammar.headProperty(sentence) : "";
    if (!head.isEmpty()) {
      return head;
    }
    String before = grammar.property(sentence, bare(at), List.of());
    return isInner && !Quantities.isNamed(before) ? "" : before;
  }

  private static Bound bare(int at) {
    Claim claim = new Claim.OfFormula(Relation.EQUAL, new Lexeme.Formula(0, 0, Optional.empty()));
    return new Bound(claim, at, at, 0, 0, true, "", List.of());
  }

  private static int last(Sentence sentence) {
    int at = sentence.size() - 1;
    while (at >= 0 && (sentence.isAnyMark(at, ":-") || sentence.is(at, Sense.FOLLOWING))) {
      at--;
    }
    return at >= 0 && relationAt(sentence, at).isPresent() ? at : -1;
  }

  private static int inner(Sentence sentence) {
    int colon = sentence.size() - 1;
    boolean isChapeau = sentence.language() == Language.ENGLISH && sentence.isMark(colon, ':');
    for (int at = colon - 2; isChapeau && at >= 0; at--) {
      int behind = sentence.is(at + 1, Sense.DETERMINER) ? at + 2 : at + 1;
      boolean isOpen = sentence.is(behind, Sense.FOLLOWING) && behind < colon;
      if (isOpen && sentence.is(at, Sense.BEFORE) && relationAt(sentence, at).isPresent()) {
        return at;
      }
    }
    return -1;
  }

  private static Optional<Relation> relationAt(Sentence sentence, int at) {
    return sentence.at(at) instanceof Lexeme.Word(int start, int end, Entry entry)
        ? entry.before()
        : Optional.empty();
  }
}
