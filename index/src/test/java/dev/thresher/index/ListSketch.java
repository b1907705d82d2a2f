package dev.thresher.index;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.content.NumeralCensus;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Outline;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.text.Locator;
import dev.thresher.corpus.text.PageMap;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small control list for tests, a line of text per provision; parents come by designator. */
public final class ListSketch {
  private final String list;
  private final LocalDate date;
  private final Language language;
  private final StringBuilder text = new StringBuilder();
  private final List<Provision> provisions = new ArrayList<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<EntityMention> entities = new ArrayList<>();
  private final List<PageMap.Mark> pages = new ArrayList<>();

  private ListSketch(String list, String date, Language language) {
    this.list = list;
    this.date = LocalDate.parse(date);
    this.language = language;
  }

  public static ListSketch english(String list, String date) {
    return new ListSketch(list, date, Language.ENGLISH);
  }

  public static ListSketch chinese(String list, String date) {
    return new ListSketch(list, date, Language.CHINESE);
  }

  /** Begins a page at the end of what was written so far. */
  public ListSketch page(int number) {
    pages.add(new PageMap.Mark(text.length(), new Locator.Page(number)));
    return this;
  }

  public ListSketch entry(String designator, String words) {
    return provision(designator, designator, ProvisionKind.ENTRY, words);
  }

  public ListSketch item(String designator, String words) {
    return provision(designator, designator, ProvisionKind.ITEM, words);
  }

  public ListSketch note(String designator, String words) {
    return provision(designator + "#note", designator, ProvisionKind.NOTE, words);
  }

  private ListSketch provision(String path, String designator, ProvisionKind kind, String words) {
    int start = text.length();
    text.append(words).append('\n');
    Designator code = Designator.parse(designator);
    String parent = path.equals(designator) ? code.parent().toString() : designator;
    places.put(path, provisions.size());
    provisions.add(
        new Provision(
            path,
            code,
            kind,
            new Span(start, start),
            List.of(new Span(start, text.length())),
            places.getOrDefault(parent, -1)));
    return this;
  }

  /** A parameter of the provision written last; the quotation stands in its words. */
  public ListSketch parameter(String property, String concept, Threshold threshold, String quote) {
    parameters.add(
        new Parameter(
            provisions.getLast().path(),
            property,
            Optional.of(concept).filter(id -> !id.isEmpty()),
            Optional.empty(),
            Optional.of(threshold),
            threshold.unit().code(),
            ParameterRole.THRESHOLD,
            List.of(),
            false,
            Optional.empty(),
            text().evidence(place(quote))));
    return this;
  }

  /** A country named in the provision written last. */
  public ListSketch country(String name, String code) {
    entities.add(
        new EntityMention(
            provisions.getLast().path(),
            EntityType.PLACE,
            Optional.of(code),
            "gazetteer",
            text().evidence(place(name))));
    return this;
  }

  /** A name of a party in the provision written last. */
  public ListSketch party(String party, String name) {
    entities.add(
        new EntityMention(
            provisions.getLast().path(),
            EntityType.PARTY,
            Optional.of(party),
            "list",
            text().evidence(place(name))));
    return this;
  }

  private Span place(String quote) {
    int start = text.lastIndexOf(quote);
    return new Span(start, start + quote.length());
  }

  private SourceText text() {
    return new SourceText(text.toString(), new PageMap(pages));
  }

  public Edition edition() {
    return new Edition(new ListId(list), date, Edition.PRIMARY, language, EditionDates.unknown());
  }

  public ControlList build() {
    var outline = new Outline(provisions, List.of(), List.of());
    return new ControlList(
        new Document(edition(), text(), outline, List.of()),
        parameters,
        List.of(),
        entities,
        new NumeralCensus(0, List.of()));
  }
}
