package dev.thresher.app.acceptance;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Editions share what they say alike in the index: one that is taken in alone shows the same, each
 * provision with its place, quotations and bounds, as among the others.
 */
record SharedPoints(Program program, Path data, Path work, Verdicts verdicts) {
  private static final String DATE = "2020-09-11";

  void check() {
    Program alone = new Program(work.resolve("alone"));
    Path file = data.resolve("us/ecfr-part774-by-date/" + DATE + "/ccl-" + DATE + ".jsonl");
    Program.Answer taken =
        alone.ask("ingest", file.toString(), "--list", "us-ccl", "--edition", DATE);
    verdicts.check("an edition is taken in alone", taken.code() == 0, taken.err());
    List<String> there = provisions(program);
    List<String> here = provisions(alone);
    verdicts.say("an edition alone and among others: " + here.size() + " provisions compared");
    verdicts.check(
        "an edition shows the same alone and among others",
        !here.isEmpty() && here.equals(there),
        difference(here, there));
  }

  /** All provisions, without what an edition only has by others. */
  private static List<String> provisions(Program program) {
    return program
        .ask(
            "search",
            "*",
            "--list",
            "us-ccl",
            "--as-of",
            DATE,
            "--limit",
            "20000",
            "--sort",
            "designator",
            "--format",
            "jsonl")
        .lines()
        .stream()
        .map(SharedPoints::ofItsOwn)
        .sorted()
        .toList();
  }

  private static String ofItsOwn(JsonNode hit) {
    ((ObjectNode) hit).remove(List.of("lineage", "editions", "score"));
    return hit.toString();
  }

  private static String difference(List<String> here, List<String> there) {
    return here.stream()
        .filter(line -> !there.contains(line))
        .findFirst()
        .orElse(here.size() + " and " + there.size() + " provisions");
  }
}
