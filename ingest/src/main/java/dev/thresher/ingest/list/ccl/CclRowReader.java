package dev.thresher.ingest.list.ccl;

import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Diagnostic.Severity;
import dev.thresher.ingest.text.NumberedLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the lines {@code
 * {"version","supplement","eccn","ancestors","breadcrumbs","heading","text"}} of the JSON Lines
 * form.
 */
final class CclRowReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern CODE = Pattern.compile("\\d[A-E]\\d{3}");

  /** Words that the source's own parser took for paragraph markers. */
  private static final Set<String> NO_STEPS = Set.of("or", "and", "if");

  private final String file;
  private final List<Diagnostic> diagnostics;

  CclRowReader(String file, List<Diagnostic> diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  List<CclRow> rows(List<NumberedLine> lines) {
    List<CclRow> rows = new ArrayList<>();
    for (NumberedLine line : lines) {
      row(line).ifPresent(rows::add);
    }
    return rows;
  }

  private Optional<CclRow> row(NumberedLine line) {
    try {
      JsonNode node = JSON.readTree(line.text());
      return row(line.number(), node);
    } catch (JacksonException e) {
      diagnostics.add(
          problem(
              Severity.ERROR,
              line.number(),
              "",
              "is no JSON: " + e.getOriginalMessage(),
              "fetch the file again"));
      return Optional.empty();
    }
  }

  private Optional<CclRow> row(int number, JsonNode node) {
    List<String> eccn =
        Arrays.stream(node.path("eccn").asString("").split("\\.", -1))
            .filter(step -> !step.isBlank() && !NO_STEPS.contains(step))
            .toList();
    List<String> path = lettered(eccn);
    if (eccn.isEmpty()
        || !CODE.matcher(eccn.getFirst()).matches()
        || eccn.stream().skip(1).anyMatch(step -> CODE.matcher(step).matches())) {
      diagnostics.add(
          problem(
              Severity.WARNING,
              number,
              "eccn",
              "'"
                  + node.path("eccn").asString("")
                  + "' is no path of an entry; the line is left out",
              "nothing to do: the file's own parser made it"));
      return Optional.empty();
    }
    List<String> breadcrumbs = new ArrayList<>();
    node.path("breadcrumbs").forEach(crumb -> breadcrumbs.add(crumb.asString("")));
    String supplement = node.path("supplement").asString("1");
    return Optional.of(
        new CclRow(
            file,
            number,
            supplement,
            path,
            List.copyOf(breadcrumbs),
            node.path("text").asString("")));
  }

  /**
   * The first step below an entry is a letter; {@code 9Z901.1.2} is a misread {@code 9Z901.l.2}.
   */
  private static List<String> lettered(List<String> eccn) {
    if (eccn.size() < 2 || !eccn.get(1).equals("1")) {
      return eccn;
    }
    List<String> path = new ArrayList<>(eccn);
    path.set(1, "l");
    return path;
  }

  private Diagnostic problem(
      Severity severity, int line, String field, String message, String remedy) {
    String place = "line " + line + (field.isEmpty() ? "" : ", " + field);
    return new Diagnostic(severity, file, place, message, remedy);
  }
}
