package dev.thresher.nlp.parameter;

import dev.thresher.corpus.edition.Language;
import dev.thresher.nlp.lexicon.Entry;
import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import dev.thresher.nlp.quantity.Relation;
import java.util.Optional;
import java.util.Set;

/** The comparator behind a number and its brackets: "or more", 以上. */
final class TrailingComparator {
  private static final Set<String> STANDING = Set.of("在", "处于", "位于", "为", "是", "达", "达到");
  private static final Set<String> WITHIN = Set.of("内", "以内", "之内");
  private static final Set<String> OUTSIDE = Set.of("以外", "之外");
  private static final Set<String> AT_LEAST = Set.of("至少", "最少", "起码");

  private final Sentence sentence;

  TrailingComparator(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The part closed by the comparator at {@code at}, if one closes it there. */
  Optional<Part> closing(Part read, int at) {
    Part part = withoutPlace(read);
    if (!(sentence.at(at) instanceof Lexeme.Word(int start, int end, Entry entry))) {
      return Optional.empty();
    }
    if (isPreposition(at)) {
      return Optional.empty();
    }
    return entry
        .after()
        .filter(relation -> isTrailing(part, at))
        .map(relation -> standing(part, relation))
        .map(relation -> part.closedBy(combined(part, relation, at)).until(at + 1, end))
        .map(closed -> SpeedOfTime.isMeant(entry) ? SpeedOfTime.turned(closed) : closed)
        .map(closed -> closed.about(entry.is(Sense.BEFORE) ? "" : entry.property()));
  }

  /** "duties under the ten rules and under the law": no bound. */
  private boolean isPreposition(int at) {
    String words = sentence.text(at);
    return (words.equals("and under") || words.equals("and above") || words.equals("and below"))
        && sentence.is(at + 1, Sense.DETERMINER);
  }

  /** "a rate over all ports of 70 Gbyte/s or more": "over" tells where, "or more" how much. */
  private Part withoutPlace(Part part) {
    int value = part.from() + 1;
    while (value < part.to() && !sentence.isMeasure(value)) {
      value++;
    }
    boolean isPlace =
        sentence.text(part.from()).equals("over")
            && value > part.from() + 2
            && sentence.is(value - 1, Sense.OF);
    return isPlace
        ? new Part(
            Optional.empty(),
            part.value(),
            part.isPlusMinus(),
            value,
            part.to(),
            sentence.at(value).start(),
            part.end(),
            part.property(),
            part.equivalents())
        : part;
  }

  /** 不在5千克以上: the negation stands before the number, the comparator behind it. */
  private Relation standing(Part part, Relation trailing) {
    boolean isChinese = sentence.language() == Language.CHINESE;
    int before = part.from() - 1;
    if (isChinese && part.relation().isEmpty() && sentence.word(before).endsWith("非")) {
      return trailing.negated();
    }
    return isChinese && part.relation().isEmpty() && STANDING.contains(sentence.word(before))
        ? Negation.of(sentence, before).applied(trailing)
        : trailing;
  }

  /** "max." and "minimum" before a noun belong to the noun. */
  private boolean isTrailing(Part part, int at) {
    boolean mayBeAdjective =
        sentence.is(at, Sense.BEFORE)
            || (sentence.language() == Language.ENGLISH && !isJoined(sentence.text(at)));
    boolean isAdjective = mayBeAdjective && sentence.at(at + 1).isPlainWord();
    return !isAdjective
        && part.relation().filter(r -> r == Relation.BELOW || r == Relation.EXCEEDING).isEmpty();
  }

  /** "or more", "and above". */
  private static boolean isJoined(String words) {
    return words.startsWith("or ") || words.startsWith("and ") || words.startsWith(",");
  }

  /** 达到 5 以上 and "at least 5 or more" say the same twice; ± 0.4 以内 is what follows. */
  private Relation combined(Part part, Relation trailing, int at) {
    Relation own = part.relation().orElse(Relation.EQUAL);
    boolean isBound = own.isFloor() || own.isCeiling();
    if (own == Relation.AT_LEAST && OUTSIDE.contains(sentence.word(at))) {
      return trailing;
    }
    if (isBound && (sentence.language() == Language.ENGLISH || isPeriod(part, at))) {
      return own;
    }
    return part.relation()
        .filter(before -> before != Relation.ABOUT && before != Relation.EQUAL)
        .filter(before -> before.isFloor() == trailing.isFloor())
        .orElse(trailing);
  }

  /** 至少24小时内: 内 tells that it is a time, 至少 how long. */
  private boolean isPeriod(Part part, int at) {
    return WITHIN.contains(sentence.word(at)) && AT_LEAST.contains(sentence.word(part.from()));
  }
}
