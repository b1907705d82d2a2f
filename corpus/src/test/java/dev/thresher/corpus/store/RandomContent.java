package dev.thresher.corpus.store;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.DateMention;
import dev.thresher.corpus.content.DateRole;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.EntityType;
import dev.thresher.corpus.content.MeasuringCondition;
import dev.thresher.corpus.content.NumeralCensus;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Outline;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.quantity.Dimension;
import dev.thresher.corpus.quantity.Quantity;
import dev.thresher.corpus.quantity.Threshold;
import dev.thresher.corpus.quantity.Unit;
import dev.thresher.corpus.text.Cell;
import dev.thresher.corpus.text.Evidence;
import dev.thresher.corpus.text.Grid;
import dev.thresher.corpus.text.Locator;
import dev.thresher.corpus.text.PageMap;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Contents that hold every kind of value, drawn with a seed. */
final class RandomContent {
  private static final String ALPHABET = "abc 19.—\n\"\\µ大于³\ud83d\u0000\u2028";
  private static final int MOST = 6;

  private final Random random;

  RandomContent(long seed) {
    random = new Random(seed);
  }

  ControlList controlList() {
    Document document = document();
    return new ControlList(
        document,
        some(() -> parameter(document)),
        some(() ->
            new DateMention(
                word(),
                maybe(this::day),
                maybe(this::day),
                oneOf(DateRole.values()),
                maybe(this::word),
                evidence(document))),
        some(() ->
            new EntityMention(
                word(), oneOf(EntityType.values()), maybe(this::word), word(), evidence(document))),
        new NumeralCensus(MOST + random.nextInt(MOST), some(() -> span(document))));
  }

  Document document() {
    String characters = string(80);
    SourceText text = new SourceText(characters, places(), some(() -> grid(characters.length())));
    int cut = random.nextInt(text.length() + 1);
    int end = cut + random.nextInt(text.length() - cut + 1);
    Provision first =
        new Provision(
            "9Z901",
            Designator.parse("9Z901"),
            oneOf(ProvisionKind.values()),
            new Span(0, random.nextInt(cut + 1)),
            List.of(new Span(0, cut)),
            -1);
    Provision second =
        new Provision(
            "9Z901#note-1",
            Designator.parse("9Z901.a"),
            ProvisionKind.NOTE,
            new Span(0, 0),
            List.of(new Span(cut, end)),
            0);
    int rest = end + random.nextInt(text.length() - end + 1);
    return new Document(
        edition(),
        text,
        new Outline(
            List.of(first, second),
            List.of(new Span(end, rest)),
            List.of(new Span(rest, text.length()))),
        some(() ->
            new Diagnostic(oneOf(Diagnostic.Severity.values()), word(), word(), word(), word())));
  }

  private Edition edition() {
    return new Edition(
        new ListId("sample-list"),
        day(),
        random.nextBoolean() ? Edition.PRIMARY : "html",
        oneOf(Language.values()),
        new EditionDates(maybe(this::day), maybe(this::day), maybe(this::day)));
  }

  private Grid grid(int length) {
    return new Grid(
        some(() ->
            new Cell(
                new Span(0, random.nextInt(length + 1)),
                random.nextInt(MOST),
                random.nextInt(MOST),
                1 + random.nextInt(MOST),
                1 + random.nextInt(MOST),
                random.nextBoolean())));
  }

  private PageMap places() {
    List<PageMap.Mark> marks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < random.nextInt(MOST); i++) {
      marks.add(new PageMap.Mark(start, locator()));
      start += random.nextInt(20);
    }
    return new PageMap(marks);
  }

  private Locator locator() {
    return switch (random.nextInt(3)) {
      case 0 -> new Locator.Page(1 + random.nextInt(9));
      case 1 -> new Locator.Anchor(word());
      default -> new Locator.Line(1 + random.nextInt(9), word());
    };
  }

  private Parameter parameter(Document document) {
    ParameterRole role = oneOf(ParameterRole.values());
    return new Parameter(
        word(),
        word(),
        maybe(this::word),
        maybe(this::word),
        role == ParameterRole.THRESHOLD ? Optional.of(threshold()) : maybe(this::threshold),
        word(),
        role,
        some(() -> condition(document)),
        random.nextBoolean(),
        maybe(this::word),
        evidence(document));
  }

  private MeasuringCondition condition(Document document) {
    return new MeasuringCondition(
        word(), maybe(this::threshold), evidence(document), random.nextBoolean());
  }

  private Threshold threshold() {
    return switch (random.nextInt(7)) {
      case 0 -> new Threshold.AtLeast(quantity());
      case 1 -> new Threshold.Exceeding(quantity());
      case 2 -> new Threshold.AtMost(quantity());
      case 3 -> new Threshold.Below(quantity());
      case 4 -> new Threshold.Exactly(quantity());
      case 5 -> new Threshold.About(quantity());
      default ->
          new Threshold.Within(new Threshold.AtLeast(quantity()), new Threshold.Below(quantity()));
    };
  }

  private Quantity quantity() {
    return new Quantity(decimal(), unit());
  }

  private Unit unit() {
    int number = random.nextInt(4);
    return new Unit(
        "unit" + number,
        new Dimension("base" + number),
        new BigDecimal("1E+" + number),
        new BigDecimal("3.60"),
        BigDecimal.valueOf(-number, 2));
  }

  private BigDecimal decimal() {
    return BigDecimal.valueOf(random.nextLong(-1000, 1000), random.nextInt(-8, 8));
  }

  Evidence evidence(Document document) {
    return document.text().evidence(span(document));
  }

  private Span span(Document document) {
    int start = random.nextInt(document.text().length() + 1);
    return new Span(start, start + random.nextInt(document.text().length() - start + 1));
  }

  LocalDate day() {
    return LocalDate.ofEpochDay(random.nextInt(20_000));
  }

  String word() {
    return string(MOST);
  }

  private String string(int most) {
    StringBuilder word = new StringBuilder();
    for (int length = random.nextInt(most); length > 0; length--) {
      int at = random.nextInt(ALPHABET.length());
      word.append(ALPHABET.charAt(at));
      if (ALPHABET.charAt(at) == '\ud83d') {
        word.append('\ude00');
      }
    }
    return word.toString();
  }

  <T> List<T> some(Supplier<T> make) {
    List<T> made = new ArrayList<>();
    for (int i = random.nextInt(MOST); i > 0; i--) {
      made.add(make.get());
    }
    return made;
  }

  <T> Optional<T> maybe(Supplier<T> make) {
    return random.nextBoolean() ? Optional.of(make.get()) : Optional.empty();
  }

  <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
