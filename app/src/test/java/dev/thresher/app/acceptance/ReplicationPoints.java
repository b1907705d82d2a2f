package dev.thresher.app.acceptance;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The figures of {@code docs/replication.md} beside what the commands give now: the words around
 * them must stand in the page, and none may be off by more than a hundredth (or one). What is a
 * little behind is told with the words that the page should have.
 */
record ReplicationPoints(Program program, Verdicts verdicts, String page) {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  static ReplicationPoints of(Program program, Verdicts verdicts) throws IOException {
    Path root = Path.of(System.getProperty("thresher.home", "."));
    return new ReplicationPoints(
        program, verdicts, Files.readString(root.resolve("docs/replication.md")));
  }

  void check() {
    registry();
    items();
    coverage();
    parties();
    nearest();
    semiconductors();
    gaps();
  }

  private List<JsonNode> lines(String... command) {
    return program
        .ask(
            Stream.concat(Stream.of(command), Stream.of("--format", "jsonl"))
                .toArray(String[]::new))
        .lines();
  }

  private void say(String result, String now) {
    if (!page.contains(now)) {
      verdicts.say("docs/replication.md is behind, " + result + " is now: " + now);
    }
    verdicts.check("docs/replication.md has the figures of " + result, isNear(now), now);
  }

  /** True if the page has these words with these numbers, or with numbers near to them. */
  private boolean isNear(String now) {
    String shape =
        NUMBER.splitAsStream(now).map(Pattern::quote).collect(Collectors.joining(NUMBER.pattern()));
    String whole = NUMBER.matcher(now).results().count() == 0 ? Pattern.quote(now) : shape;
    Pattern same = Pattern.compile(endsWithNumber(now) ? whole + NUMBER.pattern() : whole);
    return same.matcher(page)
        .results()
        .anyMatch(said -> areNear(numbers(said.group()), numbers(now)));
  }

  private static boolean endsWithNumber(String words) {
    return !words.isEmpty() && Character.isDigit(words.charAt(words.length() - 1));
  }

  private static List<BigDecimal> numbers(String words) {
    return NUMBER
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .map(number -> new BigDecimal(number.replaceAll(",", "")))
        .toList();
  }

  private static boolean areNear(List<BigDecimal> said, List<BigDecimal> now) {
    for (int i = 0; i < now.size(); i++) {
      BigDecimal off = said.get(i).subtract(now.get(i)).abs();
      if (off.compareTo(now.get(i).multiply(HUNDREDTH).max(BigDecimal.ONE)) > 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(JsonNode line, String name, String value) {
    return Field.text(line, name).equals(value);
  }

  /** 2,553 */
  private static String count(JsonNode line, String name) {
    return String.format(Locale.ROOT, "%,d", Long.parseLong(Field.text(line, name)));
  }

  private void items() {
    List<JsonNode> whole =
        lines("items", "--editions", "all", "--class", "C1").stream()
            .filter(line -> is(line, "category", "all"))
            .toList();
    Map<String, JsonNode> byDay = new TreeMap<>();
    whole.forEach(line -> byDay.put(Field.text(line, "edition").replaceAll(".*@", ""), line));
    say(
        "R3",
        count(day(byDay, "2022-10-07"), "I1")
            + " on 2022-10-07, "
            + count(day(byDay, "2023-02-24"), "I1")
            + " on 2023-02-24");
    say(
        "R3",
        "items on 2023-02-24: "
            + Stream.of("I2", "I3", "I4", "I5", "I6")
                .map(each -> each + " " + count(day(byDay, "2023-02-24"), each))
                .collect(Collectors.joining(", ")));
  }

  private static JsonNode day(Map<String, JsonNode> byDay, String day) {
    return Objects.requireNonNull(byDay.get(day), day);
  }

  private void coverage() {
    List<JsonNode> counted =
        lines(
            "coverage",
            "--editions",
            "2026-07-23",
            "--countries",
            "CA,JP,CN,KP",
            "--definition",
            "K1,K2,K3",
            "--class",
            "C1");
    for (String definition : List.of("K1", "K2")) {
      say(
          "R4",
          definition
              + " "
              + Stream.of("CA", "JP", "CN", "KP")
                  .map(each -> count(ruled(counted, each, definition), "n"))
                  .collect(Collectors.joining(", ")));
    }
    say("R4", "K3 as K2 but DPRK " + count(ruled(counted, "KP", "K3"), "n"));
    JsonNode china = ruled(counted, "CN", "K2");
    say(
        "R4",
        "China K2 between "
            + Field.text(china, "share_percent")
            + " and "
            + Field.text(china, "at_most_percent")
            + " %");
  }

  private static JsonNode ruled(List<JsonNode> lines, String country, String definition) {
    return lines.stream()
        .filter(line -> is(line, "country", country) && is(line, "definition", definition))
        .findFirst()
        .orElseThrow();
  }

  private void parties() {
    List<JsonNode> counted =
        lines(
            "parties",
            "--list",
            "us-entity-list",
            "--as-of",
            "2023-07-22",
            "--by",
            "destination,type");
    JsonNode total =
        counted.stream().filter(line -> is(line, "by", "all")).findFirst().orElseThrow();
    say(
        "R7",
        count(total, "N1")
            + " rows (N1), "
            + count(total, "N2")
            + " names (N2), "
            + count(total, "N3")
            + " persons (N3), "
            + count(total, "N4")
            + " addresses (N4)");
    JsonNode russia = value(counted, "destination", "RU");
    JsonNode china = value(counted, "destination", "CN");
    say(
        "R7",
        "Russia "
            + count(russia, "N1")
            + "; China as destination "
            + count(china, "N1")
            + " rows, "
            + count(china, "N2")
            + " names");
    List<JsonNode> types =
        lines(
            "parties",
            "--list",
            "us-entity-list",
            "--as-of",
            "2023-07-22",
            "--destination",
            "CN,HK",
            "--by",
            "type",
            "--count",
            "N2");
    say(
        "R8",
        count(value(types, "type", "company"), "N2")
            + " companies, "
            + count(value(types, "type", "institute"), "N2")
            + " institutes, "
            + count(value(types, "type", "university"), "N2")
            + " universities, "
            + count(value(types, "type", "government"), "N2")
            + " government, "
            + count(value(types, "type", "person"), "N2")
            + " persons, "
            + count(value(types, "type", "unclassified"), "N2")
            + " unclassified");
  }

  private static JsonNode value(List<JsonNode> lines, String by, String value) {
    return lines.stream()
        .filter(line -> is(line, "by", by) && is(line, "value", value))
        .findFirst()
        .orElseThrow();
  }

  private void nearest() {
    JsonNode first = lines("claim", "--nearest", "97/88", "--to", "2023-05-31").getFirst();
    long sure = Long.parseLong(Field.text(first, "concerning"));
    say(
        "R9",
        Field.text(first, "definition")
            + " per "
            + Field.text(first, "unit")
            + ", "
            + Field.text(first, "counting")
            + ", "
            + Field.text(first, "from")
            + " to "
            + Field.text(first, "to")
            + ": "
            + Field.text(first, "changed")
            + " changed, "
            + sure
            + " to "
            + (sure + Long.parseLong(Field.text(first, "undecided")))
            + " concerning");
  }

  private void semiconductors() {
    String years =
        lines("fields", "--code", "3A,3B,3D,3E").stream()
            .filter(line ->
                is(line, "field", "microelectronics") && !Field.text(line, "year").isEmpty())
            .map(line ->
                Field.text(line, "year")
                    + " "
                    + Field.text(line, "tightened")
                    + "/"
                    + Field.text(line, "relaxed")
                    + "/"
                    + Field.text(line, "undetermined"))
            .collect(Collectors.joining(", "));
    say("R12", years);
  }

  private void registry() {
    List<JsonNode> systems = lines("registry");
    long all = systems.stream().mapToLong(line -> Long.parseLong(Field.text(line, "lines"))).sum();
    long sure =
        systems.stream().mapToLong(line -> Long.parseLong(Field.text(line, "verified"))).sum();
    say(
        "R1",
        systems.size()
            + " jurisdictions, "
            + all
            + " lines: "
            + sure
            + " from a text at hand with file and place, "
            + (all - sure)
            + " unverified");
  }

  private void gaps() {
    List<JsonNode> capabilities = lines("gaps", "--capabilities", "sample");
    long illustrative =
        capabilities.stream()
            .filter(line -> Field.text(line, "source").startsWith("illustrative"))
            .count();
    say("R15", illustrative + " of " + capabilities.size() + " rows are illustrative");
  }
}
