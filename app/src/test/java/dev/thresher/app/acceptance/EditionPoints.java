package dev.thresher.app.acceptance;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * All nine editions are read, nothing vanishes; histories and changes that are known by reading.
 */
record EditionPoints(Program program, Sources sources, Verdicts verdicts) {
  private static final int EDITIONS = 9;

  void check() throws IOException {
    editionsAreRead();
    knownHistories();
    knownChanges();
  }

  // 1. All nine editions are read, nothing vanishes.
  private void editionsAreRead() {
    List<JsonNode> lines = program.ask("lists", "--format", "jsonl").lines();
    List<JsonNode> ccl =
        lines.stream().filter(line -> Field.is(line, "us-ccl", "primary")).toList();
    verdicts.check(
        "nine editions of the CCL are read", ccl.size() == EDITIONS, "found " + ccl.size());
    for (JsonNode line : ccl) {
      double unplaced = Field.share(line, "unplaced");
      verdicts.say(
          "us-ccl "
              + Field.text(line, "edition")
              + ": "
              + Field.text(line, "provisions")
              + " provisions, "
              + Field.text(line, "parameters")
              + " parameters, unplaced "
              + Field.percent(unplaced)
              + ", unread numerals "
              + Field.percent(Field.share(line, "unread")));
      verdicts.check(
          "unplaced below 1 % at " + Field.text(line, "edition"),
          unplaced < 0.01,
          Field.percent(unplaced));
    }
    holdsInAll("3A001.b.11.b", line -> true);
    holdsInAll(
        "6A005.a.6",
        line -> Field.number(line, "low", "975") && Field.number(line, "high", "1150"));
  }

  private void holdsInAll(String code, Predicate<JsonNode> wanted) {
    long editions =
        program.history(code).stream()
            .filter(wanted)
            .map(line -> Field.text(line, "edition"))
            .distinct()
            .count();
    verdicts.check(
        code + " stands in all nine editions", editions == EDITIONS, "found in " + editions);
  }

  // 2. Histories that are known by reading.
  private void knownHistories() throws IOException {
    List<JsonNode> cells =
        program.history("3A001.e.1.b").stream()
            .filter(line -> Field.number(line, "low", "350"))
            .toList();
    verdicts.check(
        "3A001.e.1.b is 350 Wh/kg in all nine", cells.size() == EDITIONS, cells.toString());
    for (JsonNode line : cells) {
      verdicts.check(
          "quoted verbatim: " + Field.text(line, "edition") + " " + Field.text(line, "quote"),
          sources.stands(line, Field.text(line, "quote")),
          "");
    }
    verdicts.check(
        "3A001.e.1.b never changes",
        program.changes("us-ccl", "--code", "3A001.e.1.b", "--steps").isEmpty(),
        "it has changes");
    List<String> steps =
        program.changes("us-ccl", "--code", "3A991.j.2", "--steps").stream()
            .filter(change -> Field.text(change, "kind").equals("value"))
            .map(change ->
                Field.text(change, "to")
                    + " "
                    + Field.text(change.get("after"), "high")
                    + " "
                    + Field.text(change, "direction"))
            .toList();
    verdicts.check(
        "3A991.j.2 goes to 350, back and again",
        steps.equals(
            List.of(
                "2018-11-02 350 tightened", "2020-09-11 300 relaxed", "2020-12-04 350 tightened")),
        steps.toString());
  }

  // 3. Changes that are known by reading, with both quotations in the sources.
  private void knownChanges() throws IOException {
    List<JsonNode> found = program.changes("us-ccl", "--from", "2017-01-15", "--to", "2017-08-15");
    verdicts.say("us-ccl 2017-01-15 -> 2017-08-15: " + found.size() + " changes");
    known(found, "4A003.b", "12.5", "16", "relaxed");
    known(found, "5A001.b.6", "2400", "700", "");
    known(found, "6A005.a.6.a", "200", "500", "");
  }

  private void known(
      List<JsonNode> changes, String code, String before, String after, String direction)
      throws IOException {
    Optional<JsonNode> change =
        changes.stream()
            .filter(c ->
                Field.text(c, "designatorAfter").startsWith(code)
                    && !c.get("before").isNull()
                    && !c.get("after").isNull())
            .filter(c ->
                Field.value(c.get("before")).equals(before)
                    && Field.value(c.get("after")).equals(after))
            .filter(c -> direction.isEmpty() || Field.text(c, "direction").equals(direction))
            .findFirst();
    verdicts.check(
        code + " " + before + " -> " + after + " " + direction,
        change.isPresent(),
        "not among the changes");
    if (change.isPresent()) {
      verdicts.check(
          code + " quotes the edition before",
          sources.source("2017-01-15").contains(Field.text(change.get().get("before"), "quote")),
          "");
      verdicts.check(
          code + " quotes the edition after",
          sources.source("2017-08-15").contains(Field.text(change.get().get("after"), "quote")),
          "");
    }
  }
}
