package dev.thresher.app.analysis;

import dev.thresher.app.job.Choice;
import dev.thresher.app.pipeline.Corpus.Held;
import dev.thresher.app.pipeline.SharedTerms;
import dev.thresher.app.report.AnalysisReport;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.corpus.edition.Language;
import dev.thresher.track.entry.ListedEntries;
import dev.thresher.track.entry.ListedEntry;
import dev.thresher.track.regime.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A list of technologies, such as critical ones, against the entries of a control list: for each
 * technology the entries whose words are nearest, and what the list gained and lost since an
 * earlier one.
 *
 * @param before the earlier list; empty if none is to be compared
 */
public record TechnologiesAnalysis(
    TechnologyList technologies, Optional<TechnologyList> before, String list) implements Analysis {
  private static final int BEST = 5;
  private static final int PERMILLE = 1000;
  private static final Cell NOTHING = new Cell.Nothing();

  /** An entry that may be meant. */
  private record Candidate(ListedEntry entry, long permille, Set<String> shared) {}

  @Override
  public AnalysisReport report(Choice choice) {
    Held held = choice.corpus().primaries(choice.tracked(list)).getLast();
    ListedEntries entries = ListedEntries.of(choice.corpus().content(held).document());
    Entries words = new Entries(entries, held.edition().language());
    List<List<Cell>> counts = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (TechnologyList.Technology each : technologies.technologies()) {
      List<Candidate> found = words.nearest(each);
      counts.add(line(each, fate(each), found));
      found.forEach(candidate -> rows.add(row(each, candidate)));
    }
    before.ifPresent(earlier ->
        earlier.technologies().stream()
            .filter(each -> !technologies.has(each))
            .forEach(each -> counts.add(line(each, "dropped", List.of()))));
    return new AnalysisReport(
        "Technologies of " + technologies.name() + " beside " + held.edition().name(),
        new Table(
            List.of("technology", "of", "since_before", "best_entry", "score_permille", "set"),
            counts),
        new Table(
            List.of("set", "code", "score_permille", "shared", "heading", "start", "end"), rows),
        List.of(
            "score: how much of the technology's words, weighed by how few headings share them, stands in the heading of the entry; a candidate for a reader, no finding",
            "since_before: kept, added or dropped against the earlier list, by name without case and punctuation"));
  }

  private String fate(TechnologyList.Technology technology) {
    return before.map(earlier -> earlier.has(technology) ? "kept" : "added").orElse("");
  }

  private static List<Cell> line(
      TechnologyList.Technology technology, String fate, List<Candidate> found) {
    return List.of(
        Cell.text(technology.name()),
        Cell.text(technology.of()),
        Cell.text(fate),
        found.isEmpty() ? NOTHING : Cell.text(found.getFirst().entry().code()),
        found.isEmpty() ? NOTHING : Cell.count(found.getFirst().permille()),
        found.isEmpty() ? NOTHING : Cell.text(technology.name()));
  }

  private static List<Cell> row(TechnologyList.Technology technology, Candidate candidate) {
    var heading = candidate.entry().heading();
    return List.of(
        Cell.text(technology.name()),
        Cell.text(candidate.entry().code()),
        Cell.count(candidate.permille()),
        Cell.text(String.join(", ", candidate.shared())),
        Cell.text(heading.map(words -> words.quote().replaceAll("\\s+", " ").strip())),
        heading.map(words -> Cell.count(words.span().start())).orElse(NOTHING),
        heading.map(words -> Cell.count(words.span().end())).orElse(NOTHING));
  }

  /** The terms of the headings, and how many headings share each. */
  private static final class Entries {
    private final Terms terms = SharedTerms.ofGlossary();
    private final Map<ListedEntry, Set<String>> byEntry = new HashMap<>();
    private final List<ListedEntry> entries;
    private final Map<String, Integer> sharing = new HashMap<>();

    Entries(ListedEntries all, Language language) {
      entries = all.entries().stream().filter(entry -> !entry.isReserved()).toList();
      for (ListedEntry entry : entries) {
        Set<String> found =
            entry.heading().map(words -> terms.of(words.quote(), language)).orElse(Set.of());
        byEntry.put(entry, found);
        found.forEach(term -> sharing.merge(term, 1, Integer::sum));
      }
    }

    /** The rarer a term, the more it tells. */
    private long weight(String term) {
      return PERMILLE * 10L / (sharing.getOrDefault(term, 0) + 2L);
    }

    List<Candidate> nearest(TechnologyList.Technology technology) {
      Set<String> asked = new TreeSet<>(terms.of(technology.name(), technology.language()));
      long whole = Math.max(1, asked.stream().mapToLong(this::weight).sum());
      return entries.stream()
          .map(entry -> candidate(entry, asked, whole))
          .filter(candidate -> candidate.permille() > 0)
          .sorted(
              Comparator.comparingLong(Candidate::permille)
                  .reversed()
                  .thenComparing(candidate -> candidate.entry().code()))
          .limit(BEST)
          .toList();
    }

    private Candidate candidate(ListedEntry entry, Set<String> asked, long whole) {
      Set<String> shared = new TreeSet<>(asked);
      shared.retainAll(byEntry.getOrDefault(entry, Set.of()));
      long found = shared.stream().mapToLong(this::weight).sum();
      return new Candidate(
          entry,
          BigDecimal.valueOf(found)
              .multiply(BigDecimal.valueOf(PERMILLE))
              .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
              .longValueExact(),
          shared);
    }
  }
}
