package dev.thresher.app.amend;

import dev.thresher.app.pipeline.Words;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Designator;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Outline;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.corpus.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Clauses printed as an edition of a day and read again by the grammar.
 *
 * @param paths what each clause is called in it
 * @param clauses the same the other way round
 */
record Printed(ControlList list, Map<Clause, String> paths, Map<String, Clause> clauses) {

  static Printed of(Clause root, Edition edition, LocalDate day) {
    Press press = new Press();
    root.children.forEach(child -> press.print(child, "", -1));
    Edition dated =
        new Edition(edition.list(), day, Edition.PRIMARY, edition.language(), edition.dates());
    Document document =
        new Document(
            dated,
            SourceText.of(press.text.toString()),
            new Outline(press.provisions, List.of(), List.of()),
            List.of());
    return new Printed(Words.withoutModels().read(document), press.paths, press.clauses);
  }

  /** What a clause is called here; empty if it is not here. */
  Optional<String> path(Clause clause) {
    return Optional.ofNullable(paths.get(clause));
  }

  Optional<Clause> clause(String path) {
    return Optional.ofNullable(clauses.get(path));
  }

  /** The text as far as it is printed. */
  private static final class Press {
    private final StringBuilder text = new StringBuilder();
    private final List<Provision> provisions = new ArrayList<>();
    private final Map<Clause, String> paths = new HashMap<>();
    private final Map<String, Clause> clauses = new HashMap<>();

    void print(Clause clause, String above, int parent) {
      String path = clause.path(above);
      int start = text.length();
      text.append(clause.marker).append(clause.words);
      Span own = new Span(start, text.length());
      provisions.add(
          new Provision(
              path,
              Designator.parse(path.replaceFirst("#.*", "")),
              clause.kind,
              new Span(start, start + clause.marker.length()),
              own.isEmpty() ? List.of() : List.of(own),
              parent));
      paths.put(clause, path);
      clauses.put(path, clause);
      int index = provisions.size() - 1;
      clause.children.forEach(child -> print(child, path, index));
    }
  }
}
