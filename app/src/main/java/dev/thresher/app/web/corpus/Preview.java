package dev.thresher.app.web.corpus;

import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.ExtractionRecord;
import dev.thresher.app.pipeline.Intake;
import dev.thresher.app.report.Wording;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.ParameterRole;
import dev.thresher.corpus.content.Quality;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.entry.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was understood of a document, small enough to be remembered.
 *
 * @param problems what its reader had to say
 */
record Preview(List<Part> parts, List<String> problems) {
  private static final int MOST = 15;
  private static final int WORDS = 220;

  Preview {
    parts = List.copyOf(parts);
    problems = List.copyOf(problems);
  }

  /** One list in the document. */
  record Part(Edition edition, Quality quality, List<Line> provisions, List<Line> parameters) {
    Part {
      provisions = List.copyOf(provisions);
      parameters = List.copyOf(parameters);
    }
  }

  /** A code, and words that stand there. */
  record Line(String code, String value, String words) {}

  static Preview of(Intake.Report report, Corpus corpus) {
    List<Part> parts = new ArrayList<>();
    Set<String> taken =
        report.results().stream()
            .flatMap(result -> result.extraction().stream())
            .flatMap(extraction -> extraction.parts().stream())
            .map(ExtractionRecord.Part::edition)
            .map(Edition::name)
            .collect(Collectors.toSet());
    corpus.editions().stream()
        .filter(held -> taken.contains(held.edition().name()))
        .forEach(held ->
            parts.add(part(held.edition(), held.quality(), corpus.content(held).inProvisions())));
    return new Preview(parts, report.problems().stream().map(Object::toString).toList());
  }

  private static Part part(Edition edition, Quality quality, ControlList content) {
    Document document = content.document();
    List<Line> provisions =
        document.outline().provisions().stream()
            .filter(provision -> !document.wording(provision).isBlank())
            .limit(MOST)
            .map(
                provision -> new Line(provision.path(), "", shortened(document.wording(provision))))
            .toList();
    List<Line> parameters =
        content.parameters().stream()
            .filter(parameter -> parameter.role() == ParameterRole.THRESHOLD)
            .limit(MOST)
            .map(parameter ->
                new Line(
                    parameter.provision(),
                    Wording.of(parameter),
                    Wording.oneLine(parameter.evidence().quote())))
            .toList();
    return new Part(edition, quality, provisions, parameters);
  }

  private static String shortened(String words) {
    String line = Wording.oneLine(words);
    return line.length() <= WORDS ? line : line.substring(0, WORDS) + "…";
  }
}
