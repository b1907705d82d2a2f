package dev.thresher.track;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.MeasuringCondition;
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
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds small control lists for tests: a path and its words at a time, the parents first. The
 * thresholds are read by {@link TinyGrammar}.
 */
public final class EditionBuilder {
  private final LocalDate date;
  private final StringBuilder text = new StringBuilder();
  private final List<Provision> provisions = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Parameter> parameters = new ArrayList<>();

  private EditionBuilder(LocalDate date) {
    this.date = date;
  }

  public static EditionBuilder on(String date) {
    return new EditionBuilder(LocalDate.parse(date));
  }

  /** An entry or item; its kind follows from its words. */
  public EditionBuilder with(String path, String words) {
    ProvisionKind kind =
        words.equals("[Reserved]")
            ? ProvisionKind.RESERVED
            : path.contains("#")
                ? ProvisionKind.NOTE
                : path.contains(".") ? ProvisionKind.ITEM : ProvisionKind.ENTRY;
    return with(path, kind, words);
  }

  public EditionBuilder with(String path, ProvisionKind kind, String words) {
    int start = text.length();
    Designator designator = Designator.parse(path.replaceFirst("#.*", ""));
    String marker = path.contains(".") ? designator.steps().getLast() + ". " : "";
    text.append(marker).append(words).append('\n');
    provisions.add(
        new Provision(
            path,
            designator,
            kind,
            new Span(start, start + marker.length()),
            List.of(new Span(start, text.length())),
            parent(path, designator)));
    places.put(path, provisions.size() - 1);
    for (TinyGrammar.Reading reading : TinyGrammar.read(words)) {
      parameters.add(parameter(path, kind, words, start + marker.length(), reading));
    }
    return this;
  }

  private int parent(String path, Designator designator) {
    if (path.contains("#")) {
      return places.getOrDefault(designator.toString(), -1);
    }
    return places.getOrDefault(designator.parent().toString(), -1);
  }

  private static Parameter parameter(
      String path, ProvisionKind kind, String words, int start, TinyGrammar.Reading reading) {
    SourceText source = SourceText.of(words);
    List<MeasuringCondition> conditions =
        reading.condition().stream()
            .map(each ->
                new MeasuringCondition(
                    "temperature",
                    Optional.of(each.threshold()),
                    source.evidence(each.span()).shift(start, 0)))
            .toList();
    return new Parameter(
        path,
        reading.property(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(reading.threshold()),
        reading.threshold().unit().code(),
        ParameterRole.THRESHOLD,
        conditions,
        kind == ProvisionKind.NOTE && words.contains("does not control"),
        Optional.empty(),
        source.evidence(reading.span()).shift(start, 0));
  }

  public ControlList build() {
    Edition edition =
        new Edition(
            new ListId("test-list"),
            date,
            Edition.PRIMARY,
            Language.ENGLISH,
            EditionDates.unknown());
    Document document =
        new Document(
            edition,
            SourceText.of(text.toString()),
            new Outline(provisions, List.of(), List.of()),
            List.of());
    return new ControlList(
        document, parameters, List.of(), List.of(), new NumeralCensus(0, List.of()));
  }
}
