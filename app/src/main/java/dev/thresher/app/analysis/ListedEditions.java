package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.pipeline.EditionDay;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.store.HeldFile;
import dev.thresher.corpus.store.Holding;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.list.ccl.ParsedCcl;
import dev.thresher.track.entry.ListedEntries;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The editions of a list whose entries can be counted: those that are tracked, and a parsed list
 * that is kept beside them as a reference.
 */
final class ListedEditions {
  /** {@code 2013..2023} */
  private static final Pattern YEARS = Pattern.compile("(\\d{4})\\.\\.(\\d{4})");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private static final String ALL = "all";
  private static final String LATEST = "latest";
  private static final String PARSED = ".json";

  /** An edition that can be opened. */
  private sealed interface Source {
    LocalDate date();

    record Tracked(Held held) implements Source {
      @Override
      public LocalDate date() {
        return held.edition().date();
      }
    }

    record Kept(Holding.Reference reference, LocalDate date) implements Source {}
  }

  private final Choice choice;
  private final ListId list;
  private final List<Source> sources;

  ListedEditions(Choice choice, String list) {
    this.choice = choice;
    this.list = choice.tracked(list);
    this.sources = sources(choice.corpus(), this.list);
  }

  private static List<Source> sources(Corpus corpus, ListId list) {
    List<Source> all = new ArrayList<>();
    corpus.primaries(list).forEach(held -> all.add(new Source.Tracked(held)));
    for (Holding holding : corpus.store().holdings()) {
      if (holding instanceof Holding.Reference reference
          && reference.list().equals(list.value())
          && reference.variant().equals("reference")
          && reference.file().name().endsWith(PARSED)) {
        EditionDay.parse(reference.date())
            .ifPresent(day -> all.add(new Source.Kept(reference, day)));
      }
    }
    return all.stream().sorted(Comparator.comparing(Source::date)).toList();
  }

  /**
   * @param asked {@code all}, {@code latest}, days, years and spans of years such as {@code
   *     2013..2023}
   */
  List<ListedEdition> of(List<String> asked) {
    return asked.stream().flatMap(each -> of(each).stream()).toList();
  }

  private List<ListedEdition> of(String asked) {
    Matcher years = YEARS.matcher(asked);
    if (asked.equals(ALL)) {
      return sources.stream().map(this::open).toList();
    }
    if (asked.equals(LATEST)) {
      return List.of(open(sources.getLast()));
    }
    if (years.matches()) {
      List<ListedEdition> all = new ArrayList<>();
      for (int year = Integer.parseInt(years.group(1));
          year <= Integer.parseInt(years.group(2));
          year++) {
        all.addAll(ofYear(Year.of(year)));
      }
      return all;
    }
    return YEAR.matcher(asked).matches() ? ofYear(Year.parse(asked)) : List.of(ofDay(asked));
  }

  private List<ListedEdition> ofYear(Year year) {
    List<ListedEdition> found =
        sources.stream()
            .filter(source -> source.date().getYear() == year.getValue())
            .map(this::open)
            .toList();
    return found.isEmpty()
        ? List.of(new ListedEdition.Missing(year.toString(), "no edition of this year is at hand"))
        : found;
  }

  private ListedEdition ofDay(String asked) {
    LocalDate day = Choice.day(asked);
    Optional<Source> held =
        sources.stream().filter(source -> !source.date().isAfter(day)).reduce((x, later) -> later);
    if (held.isEmpty()) {
      return new ListedEdition.Missing(asked, "no edition was in force on that day");
    }
    LocalDate found = held.get().date();
    if (!found.equals(day)) {
      choice.note("on " + day + " the edition of " + found + " of " + list + " stood");
    }
    return open(held.get());
  }

  private ListedEdition open(Source source) {
    return switch (source) {
      case Source.Tracked(Held held) -> tracked(held);
      case Source.Kept(Holding.Reference reference, LocalDate date) -> kept(reference, date);
    };
  }

  private ListedEdition tracked(Held held) {
    Content content = choice.corpus().content(held);
    return new ListedEdition.AtHand(
        held.edition().name(),
        held.edition().date(),
        ListedEntries.of(content.document()),
        DatedChart.digest(held));
  }

  private ListedEdition kept(Holding.Reference reference, LocalDate date) {
    Edition edition =
        new Edition(list, date, "reference", Language.ENGLISH, EditionDates.unknown());
    HeldFile file = reference.file();
    ParsedCcl parsed =
        ParsedCcl.read(
            edition,
            new SourceFile(file.name(), choice.corpus().store().objects().read(file.digest())),
            Limits.standard());
    return new ListedEdition.AtHand(
        edition.name(),
        date,
        ListedEntries.of(parsed.document(), parsed.withoutParagraphs()),
        file.digest().hex());
  }
}
