package dev.thresher.app.acceptance;

import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * The search beside stock analysers, on needs that were judged by reading; below a floor it fails.
 * How long questions take is told and judges nothing: machines differ.
 */
record SearchPoints(Program program, Verdicts verdicts) {
  void check() {
    List<JsonNode> scores = program.ask("bench", "retrieval", "--format", "jsonl").lines();
    for (JsonNode line : scores) {
      verdicts.say(
          "search "
              + Field.text(line, "group")
              + ", "
              + Field.text(line, "system")
              + ": nDCG@10 "
              + Field.text(line, "ndcg_10")
              + ", recall@20 "
              + Field.text(line, "recall_20")
              + ", MRR "
              + Field.text(line, "mrr")
              + " ("
              + Field.text(line, "needs")
              + " needs)");
    }
    isAtLeast(scores, "en", 0.72);
    isAtLeast(scores, "zh", 0.80);
    isAtLeast(scores, "zh-new", 0.79);
    isAtLeast(scores, "en-zh", 0.69);
    isAtLeast(scores, "zh-en", 0.71);
    isAtLeast(scores, "parties", 0.87);
    isAtLeast(scores, "similar", 0.71);
    JsonNode questions = program.ask("bench", "search", "--format", "jsonl").lines().getFirst();
    verdicts.say(
        "search: "
            + Field.text(questions, "questions")
            + " mixed questions, p50 "
            + Field.text(questions, "p50_ms")
            + " ms, p99 "
            + Field.text(questions, "p99_ms")
            + " ms by the clock; p50 "
            + Field.text(questions, "p50_cpu_ms")
            + " ms, p99 "
            + Field.text(questions, "p99_cpu_ms")
            + " ms of the processor");
  }

  private void isAtLeast(List<JsonNode> scores, String group, double floor) {
    double ours = best(scores, group, system -> system.equals("ours"));
    double others = best(scores, group, system -> !system.startsWith("ours"));
    verdicts.check("search " + group + " is at its floor", ours >= floor, ours + " below " + floor);
    verdicts.check(
        "search " + group + " is above every stock analyser",
        ours > others,
        ours + " beside " + others);
  }

  private static double best(List<JsonNode> scores, String group, Predicate<String> system) {
    return scores.stream()
        .filter(line ->
            Field.text(line, "group").equals(group) && system.test(Field.text(line, "system")))
        .mapToDouble(line -> Double.parseDouble(Field.text(line, "ndcg_10")))
        .max()
        .orElse(0);
  }
}
