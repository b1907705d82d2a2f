package dev.thresher.nlp.en;

import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.entity.NameRecognizer;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Stanford CoreNLP with one CRF model: organisations, persons and places of English text.
 *
 * <p>Its numeric, fine-grained and time parts stay off: codes, numbers and dates are found by the
 * grammars, and that is twelve times as fast. The models are opened at the first call, about two
 * seconds and 200 MB.
 */
public final class EnglishNames implements NameRecognizer {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  @Override
  public List<Name> names(String text) {
    CoreDocument document = Pipeline.OPEN.processToCoreDocument(text);
    List<Name> names = new ArrayList<>();
    for (CoreEntityMention mention :
        Optional.ofNullable(document.entityMentions()).orElse(List.of())) {
      typeOf(mention.entityType())
          .ifPresent(type ->
              names.add(
                  new Name(
                      type,
                      new Span(mention.charOffsets().first(), mention.charOffsets().second()))));
    }
    return names;
  }

  @Override
  public String source() {
    return "corenlp";
  }

  /** The sentences of a text, as CoreNLP splits them, in order. */
  public List<Span> sentences(String text) {
    return Tokenizer.OPEN.processToCoreDocument(text).sentences().stream()
        .map(sentence -> new Span(sentence.charOffsets().first(), sentence.charOffsets().second()))
        .toList();
  }

  private static Optional<EntityType> typeOf(String tag) {
    return switch (tag) {
      case "ORGANIZATION" -> Optional.of(EntityType.ORGANIZATION);
      case "PERSON" -> Optional.of(EntityType.PERSON);
      case "LOCATION" -> Optional.of(EntityType.PLACE);
      default -> Optional.empty();
    };
  }

  /** Opened once per JVM. */
  private static final class Pipeline {
    static final StanfordCoreNLP OPEN = new StanfordCoreNLP(properties());

    private static Properties properties() {
      Properties properties = new Properties();
      properties.setProperty("annotators", "tokenize,pos,lemma,ner");
      properties.setProperty("ner.model", MODEL);
      properties.setProperty("ner.applyFineGrained", "false");
      properties.setProperty("ner.applyNumericClassifiers", "false");
      properties.setProperty("ner.useSUTime", "false");
      properties.setProperty("ner.buildEntityMentions", "true");
      properties.setProperty("tokenize.options", "untokenizable=noneKeep");
      return properties;
    }
  }

  /** Opened once per JVM; needs no model. */
  private static final class Tokenizer {
    static final StanfordCoreNLP OPEN = new StanfordCoreNLP(properties());

    private static Properties properties() {
      Properties properties = new Properties();
      properties.setProperty("annotators", "tokenize");
      properties.setProperty("tokenize.options", "untokenizable=noneKeep");
      return properties;
    }
  }
}
