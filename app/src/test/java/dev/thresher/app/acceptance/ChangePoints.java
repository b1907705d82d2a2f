package dev.thresher.app.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What is known to have changed and when, and where nothing did. */
record ChangePoints(Program program, Verdicts verdicts) {
  void check() throws IOException {
    judgedChanges();
    lawsOfOthers();
    variants();
    quietPairs();
  }

  // 3b. Every change of a threshold that was judged by reading; docs/evaluation/changes.md says
  // how.
  private void judgedChanges() throws IOException {
    Path table =
        Path.of(System.getProperty("thresher.home", ".")).resolve("docs/evaluation/changes.tsv");
    JudgedChanges.Outcome outcome =
        JudgedChanges.read(table).against(program.changes("us-ccl", "--steps"));
    verdicts.say(
        "us-ccl, eight pairs: "
            + outcome.judged()
            + " judged changes, "
            + Field.percent(outcome.kept())
            + " of them found, "
            + outcome.unjudged().size()
            + " found that nobody judged");
    outcome.vanished().forEach(key -> verdicts.say("  vanished: " + key));
    outcome.unjudged().forEach(key -> verdicts.say("  not judged: " + key));
    outcome.turned().forEach(key -> verdicts.say("  other direction: " + key));
    verdicts.check(
        "98 % of the judged changes are found",
        outcome.kept() >= 0.98, Field.percent(outcome.kept()));
    verdicts.check(
        "no change that was judged wrong comes back",
        outcome.back().isEmpty(),
        outcome.back().toString());
    verdicts.check(
        "98 % keep their direction",
        outcome.turned().size() <= 0.02 * outcome.judged(), outcome.turned().toString());
  }

  // 3c. What other laws are known to have changed, and when.
  private void lawsOfOthers() {
    List<JsonNode> canada = program.changes("ca-ecl", "--steps");
    List<JsonNode> of5506 =
        canada.stream()
            .filter(change -> Field.text(change, "designatorAfter").startsWith("5506"))
            .toList();
    verdicts.check(
        "item 5506 comes with 2024-07-19 and grows with 2025-04-25",
        of5506.stream()
            .filter(change -> Field.text(change, "kind").equals("provision-added"))
            .map(change -> Field.text(change, "to"))
            .distinct()
            .toList()
            .equals(List.of("2024-07-19", "2025-04-25")),
        of5506.toString());
    verdicts.check(
        "2024-05-31 only announces 5506",
        canada.stream()
            .filter(change -> Field.text(change, "to").equals("2024-05-31"))
            .allMatch(change -> Field.text(change, "suspect").equals("not in force")),
        "it changes more");
    verdicts.check(
        "groups 6 to 9 are not deleted",
        canada.stream()
            .noneMatch(change ->
                Field.text(change, "kind").equals("provision-removed")
                    && Field.text(change, "designatorBefore").matches("GROUP [6-9].*")),
        "a group is");
    List<JsonNode> trade = program.changes("cn-law-对外贸易法", "--steps");
    List<String> others =
        trade.stream()
            .filter(change -> !Field.text(change, "kind").equals("moved"))
            .map(
                change -> Field.text(change, "kind") + " " + Field.text(change, "designatorBefore"))
            .toList();
    verdicts.check(
        "对外贸易法 2022 drops article 9 and nothing else",
        others.equals(List.of("provision-removed 第九条")),
        others.toString());
    verdicts.check(
        "its later articles move up",
        trade.stream().filter(change -> Field.text(change, "kind").equals("moved")).count() > 55,
        "few do");
  }

  // 3d. Other forms of an edition differ from its primary only where docs/evaluation/changes.md
  // traces it to the file.
  private void variants() {
    List<String> traced =
        List.of(
            "3A991.l.2",
            "3A201.c.2",
            "6A005.a.6.b.2",
            "2B018.c",
            "2B018.d",
            "8A001",
            "1C006.d.4",
            "別表第一.二.（四十一）");
    for (JsonNode line : program.ask("lists", "--format", "jsonl").lines()) {
      if (List.of("html", "text").contains(Field.text(line, "variant"))) {
        String primary = Field.text(line, "list") + "@" + Field.text(line, "edition");
        List<String> left =
            program
                .ask(
                    "compare",
                    "--left",
                    primary,
                    "--right",
                    primary + "#" + Field.text(line, "variant"),
                    "--format",
                    "jsonl")
                .lines()
                .stream()
                .filter(ChangePoints::isOfParameters)
                .map(change ->
                    Field.text(change, "designatorBefore") + Field.text(change, "designatorAfter"))
                .filter(code -> !code.equals("77") && traced.stream().noneMatch(code::startsWith))
                .toList();
        verdicts.check(
            primary + " reads alike as " + Field.text(line, "variant"),
            left.isEmpty(),
            left.toString());
      }
    }
  }

  // 4. Pairs without a parameter change.
  private void quietPairs() {
    verdicts.check(
        "an edition against itself is empty",
        program.changes("us-ccl", "--from", "2022-10-07", "--to", "2022-10-07").isEmpty(),
        "it is not");
    for (String list : List.of("us-part744", "us-10cfr110", "us-10cfr810")) {
      List<JsonNode> all = program.changes(list, "--steps");
      List<JsonNode> parameters = all.stream().filter(ChangePoints::isOfParameters).toList();
      verdicts.check(
          list + " has no parameter change", parameters.isEmpty(), parameters.toString());
      if (list.equals("us-10cfr810")) {
        verdicts.check("10 CFR 810 differs in one place", all.size() == 1, all.toString());
        verdicts.check(
            "10 CFR 810 adds Thailand", all.toString().contains("Thailand"), all.toString());
      }
    }
  }

  private static boolean isOfParameters(JsonNode change) {
    boolean hasBound =
        Stream.of("before", "after")
            .map(change::get)
            .anyMatch(side -> !side.isNull() && !side.get("comparator").isNull());
    return hasBound && !List.of("text", "moved").contains(Field.text(change, "kind"));
  }
}
