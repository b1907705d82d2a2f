package dev.thresher.app.pipeline;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.DateMention;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.PassageLanguage;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Span;
import dev.thresher.nlp.ContentReader;
import dev.thresher.nlp.TextReading;
import dev.thresher.nlp.date.DateReader;
import dev.thresher.nlp.date.TableDates;
import dev.thresher.nlp.en.EnglishForms;
import dev.thresher.nlp.en.EnglishNames;
import dev.thresher.nlp.en.EnglishRules;
import dev.thresher.nlp.entity.CrossReferences;
import dev.thresher.nlp.entity.EntityReader;
import dev.thresher.nlp.entity.ListedRows;
import dev.thresher.nlp.entity.Offices;
import dev.thresher.nlp.entity.Recognition;
import dev.thresher.nlp.entity.SentenceCache;
import dev.thresher.nlp.zh.ChineseForms;
import dev.thresher.nlp.zh.ChineseNames;
import dev.thresher.nlp.zh.ChineseRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * All that is read in the words of a document or a loose text: parameters, dates, named things.
 * Safe for several threads; models are opened when the first sentence asks for them.
 */
public final class Words {
  private final ContentReader parameters;
  private final DateReader dates = new DateReader();
  private final EntityReader entities;
  private final KnownPassages<Optional<LocalDate>, DateMention> knownDates = new KnownPassages<>();
  private final KnownPassages<Language, EntityMention> knownEntities = new KnownPassages<>();

  private Words(EntityReader entities) {
    this.entities = entities;
    this.parameters =
        ContentReader.standard().withDates(this::datesOf).withEntities(this::entitiesOf);
  }

  /** With Stanford CoreNLP for English names and HanLP for Chinese ones. */
  public static Words withNames(SentenceCache cache) {
    Map<Language, List<Recognition>> recognitions = new EnumMap<>(Language.class);
    recognitions.put(
        Language.ENGLISH,
        List.of(
            new Recognition(new EnglishForms(), new EnglishRules.Any()),
            new Recognition(new EnglishNames(), new EnglishRules())));
    recognitions.put(
        Language.CHINESE,
        List.of(
            new Recognition(new ChineseForms(), new ChineseRules.Any()),
            new Recognition(new ChineseNames(), new ChineseRules())));
    return new Words(new EntityReader(recognitions, cache));
  }

  /** Names by forms and tables alone; opens no model. */
  public static Words withoutModels() {
    return new Words(EntityReader.ofFixedForms());
  }

  public ControlList read(Document document) {
    return parameters.read(document);
  }

  public TextReading parameters(String text, Language language) {
    return parameters.read(text, language);
  }

  public List<DateMention> dates(String text) {
    return dates.read("", text, Optional.empty());
  }

  public List<EntityMention> entities(String text, Language language) {
    return entities.read("", text, language);
  }

  private List<DateMention> datesOf(Document document) {
    Optional<LocalDate> published = document.edition().dates().published();
    List<DateMention> found = TableDates.read(document, datesOf(document, published));
    boolean isComplete = found.stream().allMatch(date -> date.value().isPresent());
    Optional<LocalDate> named = isComplete ? Optional.empty() : DateReader.publicationIn(found);
    return published.isEmpty() && named.isPresent()
        ? TableDates.read(document, datesOf(document, named))
        : found;
  }

  /** The dates of all provisions; a relative one counts from the day of publication. */
  private List<DateMention> datesOf(Document document, Optional<LocalDate> published) {
    return inPassages(
        document,
        texts -> datesIn(texts, published),
        (provision, date, evidence) ->
            new DateMention(
                provision.path(),
                date.value(),
                date.valueEnd(),
                date.role(),
                date.anchor(),
                evidence),
        DateMention::evidence);
  }

  /** Editions are published on other days, but few passages count from that day. */
  private List<List<DateMention>> datesIn(List<String> texts, Optional<LocalDate> published) {
    Optional<LocalDate> untold = Optional.empty();
    List<List<DateMention>> known =
        knownDates.of(texts, untold, text -> dates.read("", text, untold));
    return IntStream.range(0, texts.size())
        .mapToObj(i ->
            DateReader.countFromPublication(known.get(i))
                ? dates.read("", texts.get(i), published)
                : known.get(i))
        .toList();
  }

  private List<EntityMention> entitiesOf(Document document) {
    Language language = document.edition().language();
    List<EntityMention> mentions =
        inPassages(
            document,
            texts -> knownEntities.of(texts, language, text -> entitiesIn(text, language)),
            (provision, entity, evidence) ->
                new EntityMention(
                    provision.path(), entity.type(), entity.id(), entity.source(), evidence),
            EntityMention::evidence);
    List<EntityMention> bodies = Offices.on(document.edition().date(), mentions);
    return ListedRows.name(document, CrossReferences.resolve(document, bodies));
  }

  private List<EntityMention> entitiesIn(String text, Language language) {
    return entities.read("", text, PassageLanguage.of(text, language));
  }

  /** The same mention quoted from the whole document. */
  private interface Requoting<T> {
    T quoted(Provision provision, T mention, Evidence evidence);
  }

  /** A passage of a provision, which may have several. */
  private record Passage(Provision provision, Span span) {}

  private static <T> List<T> inPassages(
      Document document,
      Function<List<String>, List<List<T>>> reading,
      Requoting<T> requoting,
      Function<T, Evidence> evidence) {
    List<Passage> passages = new ArrayList<>();
    for (Provision provision : document.outline().provisions()) {
      provision.own().forEach(own -> passages.add(new Passage(provision, own)));
    }
    List<List<T>> read =
        reading.apply(passages.stream().map(each -> document.text().quote(each.span())).toList());
    List<T> all = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      for (T mention : read.get(i)) {
        Span span = evidence.apply(mention).span().shift(passage.span().start());
        all.add(requoting.quoted(passage.provision(), mention, document.text().evidence(span)));
      }
    }
    all.sort(java.util.Comparator.comparing(mention -> evidence.apply(mention).span()));
    return all;
  }
}
