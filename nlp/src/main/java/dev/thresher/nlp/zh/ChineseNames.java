package dev.thresher.nlp.zh;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Segmenter;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.entity.NameRecognizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * HanLP: words, organisations, persons and places of Chinese text.
 *
 * <p>Organisation and place recognition and offsets are off in HanLP unless asked for; the
 * perceptron and CRF models are not in its portable jar and are never called.
 */
public final class ChineseNames implements NameRecognizer, Segmenter {
  /** A word with HanLP's nature of it: {@code n} noun, {@code p} preposition, {@code v} verb. */
  public record Word(Span span, String nature) {}

  @Override
  public List<Name> names(String text) {
    List<Name> names = new ArrayList<>();
    for (Term term : Names.OPEN.seg(text)) {
      typeOf(term.nature).ifPresent(type -> add(names, new Name(type, spanOf(term))));
    }
    return names;
  }

  /** A place right before an organisation belongs to its name: 北京 + 精密仪器有限公司. */
  private static void add(List<Name> names, Name next) {
    boolean completes =
        next.type() == EntityType.ORGANIZATION
            && !names.isEmpty()
            && names.getLast().type() == EntityType.PLACE
            && names.getLast().span().end() == next.span().start();
    names.add(
        completes ? new Name(next.type(), names.removeLast().span().hull(next.span())) : next);
  }

  /** The words of a text in order, punctuation too, without joining them to names. */
  public List<Word> analysed(String text) {
    return Words.OPEN.seg(text).stream()
        .map(term -> new Word(spanOf(term), String.valueOf(term.nature)))
        .toList();
  }

  @Override
  public List<Span> words(String text) {
    return Words.OPEN.seg(text).stream()
        .filter(term -> term.nature == null || !term.nature.startsWith('w'))
        .filter(term -> !term.word.isBlank())
        .map(ChineseNames::spanOf)
        .toList();
  }

  @Override
  public String source() {
    return "hanlp";
  }

  private static Span spanOf(Term term) {
    return new Span(term.offset, term.offset + term.length());
  }

  /** HanLP's natures: nt organisation, nr person, ns place; their sub-kinds begin alike. */
  private static Optional<EntityType> typeOf(Nature nature) {
    if (nature.startsWith("nt") || nature.startsWith("nis")) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    if (nature.startsWith("nr")) {
      return Optional.of(EntityType.PERSON);
    }
    return nature.startsWith("ns") ? Optional.of(EntityType.PLACE) : Optional.empty();
  }

  /** Opened once per JVM. */
  private static final class Names {
    static final Segment OPEN =
        HanLP.newSegment()
            .enableOrganizationRecognize(true)
            .enablePlaceRecognize(true)
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true)
            .enableOffset(true);
  }

  /** Opened once per JVM; words alone, without the recognisers. */
  private static final class Words {
    static final Segment OPEN =
        HanLP.newSegment()
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enableOffset(true);
  }
}
