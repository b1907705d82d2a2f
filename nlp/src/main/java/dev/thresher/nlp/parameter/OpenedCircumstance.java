package dev.thresher.nlp.parameter;

import dev.thresher.nlp.lexicon.Lexeme;
import dev.thresher.nlp.lexicon.Sense;
import java.util.List;
import java.util.Optional;

/**
 * A Chinese circumstance that a word opens and no word closes: 对于波长1.55 μm，, 对0.3 μm粒子的,
 * 在-40℃至+70℃温度范围内，, 在5 kHz至10 kHz频段, 在零下40摄氏度.
 */
final class OpenedCircumstance {
  private static final int REACH = 5;
  private static final int FAR = 12;
  private static final List<String> TOPICS = List.of("对", "对于", "当", "针对", "针对于");

  /** 对单位处三倍以上罚款 is a demand, 对于厚度超过50毫米的板材 a circumstance. */
  private static final List<String> STRONG = List.of("对于", "针对", "针对于");

  private static final List<String> DOMAINS =
      List.of("频段", "波段", "频带", "波长", "频率", "温度", "压力", "高度", "深度", "海拔", "水深", "电压", "电流");

  private static final List<String> SPANS = List.of("范围内", "范围", "区间", "区间内", "之间", "内", "间");

  private final Sentence sentence;
  private final BoundIndex index;
  private final Bound bound;

  OpenedCircumstance(Sentence sentence, BoundIndex index, Bound bound) {
    this.sentence = sentence;
    this.index = index;
    this.bound = bound;
  }

  Optional<Zone> zone() {
    return within()
        .or(this::attributive)
        .or(this::enabled)
        .or(this::band)
        .or(this::topic)
        .or(this::towards)
        .or(this::plainAt);
  }

  /** 在-40℃至+70℃温度范围内，频率漂移小于: a range that is no demand, because one follows. */
  private Optional<Zone> within() {
    int cue = cue();
    boolean isRange = bound.claim() instanceof Claim.Range && bound.claim().unit().isPresent();
    if (cue < 0 || !isRange || sentence.word(cue - 1).endsWith("能")) {
      return Optional.empty();
    }
    int end = spanEnd();
    boolean isSpan = SPANS.contains(sentence.word(end - 1));
    boolean isHead = cue == 0 || sentence.isAnyMark(cue - 1, ",:;。；()");
    boolean isFollowed =
        isHead
            ? index.hasExplicitStart(end, clauseEnd(end))
            : index.startsExplicit(end) && sentence.is(end, Sense.BEFORE);
    return isSpan && isFollowed
        ? Optional.of(Zone.of(sentence, cue, end, List.of(bound)))
        : Optional.empty();
  }

  private int spanEnd() {
    int end = bound.to();
    if (SPANS.contains(sentence.word(end - 1))) {
      return end;
    }
    while (end < bound.to() + REACH && sentence.at(end).isPlainWord()) {
      end++;
    }
    return end + 1;
  }

  /** Where 在 or 于 opens the bound; -1 if it does not. */
  private int cue() {
    if (isAt(bound.from())) {
      return bound.from();
    }
    int at = bound.from() - 1;
    while (at > bound.from() - 3 && sentence.at(at).isPlainWord()) {
      at--;
    }
    return isAt(at) ? at : -1;
  }

  private boolean isAt(int at) {
    return sentence.word(at).equals("在") || sentence.word(at).equals("于");
  }

  /** Where the part of the sentence behind the next comma ends. */
  private int clauseEnd(int from) {
    int at = sentence.isMark(from, ',') ? from + 1 : from;
    while (at < sentence.size() && !sentence.isAnyMark(at, ",。；;")) {
      at++;
    }
    return at;
  }

  /** 离轴角30度以外的旁瓣抑制优于20 dB: what is bounded stands behind, with a bound of its own. */
  private Optional<Zone> attributive() {
    int noun = bound.to() + 1;
    int end = noun;
    while (end < noun + REACH && sentence.at(end).isPlainWord()) {
      end++;
    }
    boolean isOfQuantity =
        bound.isExplicit()
            && bound.claim().unit().isPresent()
            && sentence.is(bound.to(), Sense.OF)
            && index.startsExplicit(end)
            && sentence.is(end, Sense.BEFORE)
            && ChineseQuantities.isName(sentence.words(noun, end));
    int head = bound.from();
    while (head > 0 && sentence.at(head - 1).isPlainWord() && bound.from() - head < REACH) {
      head--;
    }
    return isOfQuantity
        ? Optional.of(Zone.of(sentence, head, bound.to(), List.of(bound)))
        : Optional.empty();
  }

  /** 能使射程为300千米的导弹的精度达到10千米: what is enabled is said of a thing of that range. */
  private Optional<Zone> enabled() {
    String before = sentence.words(Math.max(0, bound.from() - REACH), bound.from());
    int cause = before.lastIndexOf("使");
    int noun = bound.to() + 1;
    int end = noun;
    while (end < noun + FAR && (sentence.at(end).isPlainWord() || sentence.is(end, Sense.OF))) {
      end++;
    }
    boolean isEnabled =
        !bound.isExplicit()
            && bound.claim().unit().isPresent()
            && cause >= 0
            && !before.startsWith("使用", cause)
            && before.endsWith("为")
            && before.substring(cause).chars().noneMatch(c -> c == '的' || c == ',')
            && sentence.is(bound.to(), Sense.OF)
            && index.startsExplicit(end)
            && sentence.words(noun, end).indexOf('的') > 0;
    return isEnabled
        ? Optional.of(Zone.of(sentence, bound.from(), bound.to(), List.of(bound)))
        : Optional.empty();
  }

  /** 声源级在5 kHz至10 kHz频段大于205 dB: no mark closes it but the next comparator. */
  private Optional<Zone> band() {
    int open = bound.from();
    boolean isOpened = sentence.is(open, Sense.CUE) || sentence.is(open - 1, Sense.CUE);
    if (!isOpened) {
      return Optional.empty();
    }
    int at = bound.to();
    while (sentence.at(at).isPlainWord() && at < bound.to() + REACH) {
      at++;
    }
    boolean isFollowed =
        at > bound.to() && index.startsExplicit(at) && sentence.is(at, Sense.BEFORE);
    int from = sentence.is(open, Sense.CUE) ? open : open - 1;
    int to = isDomain(sentence.words(bound.to(), at)) ? at : bound.to();
    return isFollowed ? Optional.of(Zone.of(sentence, from, to, List.of(bound))) : Optional.empty();
  }

  /** The 频段 of 在5 kHz至10 kHz频段 belongs to it, the 制冷功率 of 在100 mK以下制冷功率 does not. */
  private static boolean isDomain(String words) {
    return DOMAINS.stream().anyMatch(words::endsWith) || !ChineseQuantities.isName(words);
  }

  /** 对于波长1.55 μm，, 对于厚度超过50毫米的板材，: what is spoken of, closed by a comma. */
  private Optional<Zone> topic() {
    int head = bound.from();
    while (head > 0 && bound.from() - head < FAR && !sentence.isAnyMark(head - 1, "。；;,:()")) {
      head--;
    }
    int comma = bound.to();
    while (comma < bound.to() + REACH + REACH && sentence.at(comma) instanceof Lexeme.Word) {
      comma++;
    }
    boolean isTopic =
        bound.claim().unit().isPresent()
            && (bound.isExplicit() ? STRONG : TOPICS).contains(sentence.word(head))
            && sentence.isMark(comma, ',');
    return isTopic && index.hasExplicitStart(comma, clauseEnd(comma))
        ? Optional.of(Zone.of(sentence, head, comma, List.of(bound)))
        : Optional.empty();
  }

  /** 对0.3 μm粒子的过滤效率99.99%以上: towards what the quantity is measured. */
  private Optional<Zone> towards() {
    boolean isTowards = sentence.word(bound.from() - 1).equals("对") && !bound.isExplicit();
    int end = bound.to();
    while (end < bound.to() + REACH && sentence.at(end).isPlainWord()) {
      end++;
    }
    boolean isClosed = sentence.is(end, Sense.OF) && end > bound.to();
    return isTowards && isClosed && bound.claim().unit().isPresent()
        ? Optional.of(Zone.of(sentence, bound.from() - 1, end, List.of(bound)))
        : Optional.empty();
  }

  /** 在零下40摄氏度仍可激活: a bare measure behind 在. */
  private Optional<Zone> plainAt() {
    int cue = bound.from() - 1;
    return isAt(cue) && !bound.isExplicit() && bound.claim().unit().isPresent()
        ? Optional.of(Zone.of(sentence, cue, bound.to(), List.of(bound)))
        : Optional.empty();
  }
}
