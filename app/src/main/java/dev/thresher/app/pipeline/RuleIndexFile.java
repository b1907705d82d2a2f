package dev.thresher.app.pipeline;

import dev.thresher.track.rule.Rule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an index of Federal Register rules: JSON with {@code documents}, each a rule. */
final class RuleIndexFile {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private RuleIndexFile() {}

  /** The rules with a citation and both dates; none of a file that is no such index. */
  static List<Rule> read(byte[] json) {
    try {
      List<Rule> rules = new ArrayList<>();
      for (JsonNode document : MAPPER.readTree(json).path("documents")) {
        rule(document).ifPresent(rules::add);
      }
      return rules;
    } catch (JacksonException e) {
      return List.of();
    }
  }

  private static Optional<Rule> rule(JsonNode document) {
    String citation = document.path("citation").asString("");
    if (citation.isEmpty()) {
      return Optional.empty();
    }
    try {
      Set<String> supplements = new LinkedHashSet<>();
      document.path("supplements").forEach(each -> supplements.add(each.asString("")));
      return Optional.of(
          new Rule(
              citation,
              document.path("title").asString(""),
              document.path("htmlUrl").asString(""),
              LocalDate.parse(document.path("publicationDate").asString("")),
              LocalDate.parse(document.path("effectiveOn").asString("")),
              supplements));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
