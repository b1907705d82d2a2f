import dev.thresher.app.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The acceptance on real data: takes the real editions in by their manifest, asks the questions whose answers are known by
 * reading, and closes with "N passed, N failed". Run by {@code .ci/run} with the class path of the application.
 */
final class Acceptance {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int EDITIONS = 9;

  private final Path data;
  private final Path work;
  private final List<String> failures = new ArrayList<>();
  private int passed;

  private Acceptance(Path data, Path work) {
    this.data = data;
    this.work = work;
  }

  public static void main(String[] args) throws IOException {
    Path work = Files.createTempDirectory("thresher-acceptance");
    try {
      System.exit(new Acceptance(Path.of(args[0]), work).run());
    } finally {
      delete(work);
    }
  }

  private int run() throws IOException {
    Instant start = Instant.now();
    Answer intake = ask("ingest", "--manifest", data.resolve("MANIFEST.csv").toString());
    check("the whole manifest is taken in", intake.code == 0, intake.err);
    say("taken in after " + Duration.between(start, Instant.now()).toSeconds() + " s");
    editionsAreRead();
    knownHistories();
    knownChanges();
    judgedChanges();
    lawsOfOthers();
    variants();
    quietPairs();
    search();
    hostileFiles();
    Answer verify = ask("verify");
    check("the store is sound", verify.code == 0, verify.out + verify.err);
    say("real data: " + Duration.between(start, Instant.now()).toSeconds() + " s");
    failures.forEach(failure -> say("FAILED " + failure));
    say(passed + " passed, " + failures.size() + " failed");
    return failures.isEmpty() ? 0 : 1;
  }

  // 1. All nine editions are read, nothing vanishes.
  private void editionsAreRead() {
    List<JsonNode> lines = ask("lists", "--format", "jsonl").lines();
    List<JsonNode> ccl = lines.stream().filter(line -> is(line, "us-ccl", "primary")).toList();
    check("nine editions of the CCL are read", ccl.size() == EDITIONS, "found " + ccl.size());
    for (JsonNode line : ccl) {
      double unplaced = share(line, "unplaced");
      say(
          "us-ccl " + text(line, "edition") + ": " + text(line, "provisions") + " provisions, " + text(line, "parameters")
              + " parameters, unplaced " + percent(unplaced) + ", unread numerals " + percent(share(line, "unread")));
      check("unplaced below 1 % at " + text(line, "edition"), unplaced < 0.01, percent(unplaced));
    }
    holdsInAll("3A001.b.11.b", line -> true);
    holdsInAll("6A005.a.6", line -> number(line, "low", "975") && number(line, "high", "1150"));
  }

  private void holdsInAll(String code, Predicate<JsonNode> wanted) {
    long editions = history(code).stream().filter(wanted).map(line -> text(line, "edition")).distinct().count();
    check(code + " stands in all nine editions", editions == EDITIONS, "found in " + editions);
  }

  // 2. Histories that are known by reading.
  private void knownHistories() throws IOException {
    List<JsonNode> cells = history("3A001.e.1.b").stream().filter(line -> number(line, "low", "350")).toList();
    check("3A001.e.1.b is 350 Wh/kg in all nine", cells.size() == EDITIONS, cells.toString());
    for (JsonNode line : cells) {
      check("quoted verbatim: " + text(line, "edition") + " " + text(line, "quote"), stands(line, text(line, "quote")), "");
    }
    check("3A001.e.1.b never changes", changes("us-ccl", "--code", "3A001.e.1.b", "--steps").isEmpty(), "it has changes");
    List<String> steps =
        changes("us-ccl", "--code", "3A991.j.2", "--steps").stream()
            .filter(change -> text(change, "kind").equals("value"))
            .map(change -> text(change, "to") + " " + text(change.get("after"), "high") + " " + text(change, "direction"))
            .toList();
    check(
        "3A991.j.2 goes to 350, back and again",
        steps.equals(List.of("2018-11-02 350 tightened", "2020-09-11 300 relaxed", "2020-12-04 350 tightened")),
        steps.toString());
  }

  // 3. Changes that are known by reading, with both quotations in the sources.
  private void knownChanges() throws IOException {
    List<JsonNode> found = changes("us-ccl", "--from", "2017-01-15", "--to", "2017-08-15");
    say("us-ccl 2017-01-15 -> 2017-08-15: " + found.size() + " changes");
    known(found, "4A003.b", "12.5", "16", "relaxed");
    known(found, "5A001.b.6", "2400", "700", "");
    known(found, "6A005.a.6.a", "200", "500", "");
  }

  private void known(List<JsonNode> changes, String code, String before, String after, String direction) throws IOException {
    Optional<JsonNode> change =
        changes.stream()
            .filter(c -> text(c, "designatorAfter").startsWith(code) && !c.get("before").isNull() && !c.get("after").isNull())
            .filter(c -> value(c.get("before")).equals(before) && value(c.get("after")).equals(after))
            .filter(c -> direction.isEmpty() || text(c, "direction").equals(direction))
            .findFirst();
    check(code + " " + before + " -> " + after + " " + direction, change.isPresent(), "not among the changes");
    if (change.isPresent()) {
      check(code + " quotes the edition before", source("2017-01-15").contains(text(change.get().get("before"), "quote")), "");
      check(code + " quotes the edition after", source("2017-08-15").contains(text(change.get().get("after"), "quote")), "");
    }
  }

  // 3b. Every change of a threshold that was judged by reading; docs/evaluation/changes.md says how.
  private void judgedChanges() throws IOException {
    Path table = Path.of(System.getProperty("thresher.home", ".")).resolve("docs/evaluation/changes.tsv");
    JudgedChanges.Outcome outcome = JudgedChanges.read(table).against(changes("us-ccl", "--steps"));
    say(
        "us-ccl, eight pairs: " + outcome.judged() + " judged changes, " + percent(outcome.kept()) + " of them found, "
            + outcome.unjudged().size() + " found that nobody judged");
    outcome.vanished().forEach(key -> say("  vanished: " + key));
    outcome.unjudged().forEach(key -> say("  not judged: " + key));
    outcome.turned().forEach(key -> say("  other direction: " + key));
    check("98 % of the judged changes are found", outcome.kept() >= 0.98, percent(outcome.kept()));
    check("no change that was judged wrong comes back", outcome.back().isEmpty(), outcome.back().toString());
    check("98 % keep their direction", outcome.turned().size() <= 0.02 * outcome.judged(), outcome.turned().toString());
  }

  // 3c. What other laws are known to have changed, and when.
  private void lawsOfOthers() {
    List<JsonNode> canada = changes("ca-ecl", "--steps");
    List<JsonNode> of5506 = canada.stream().filter(change -> text(change, "designatorAfter").startsWith("5506")).toList();
    check(
        "item 5506 comes with 2024-07-19 and grows with 2025-04-25",
        of5506.stream().filter(change -> text(change, "kind").equals("provision-added")).map(change -> text(change, "to")).distinct()
            .toList()
            .equals(List.of("2024-07-19", "2025-04-25")),
        of5506.toString());
    check(
        "2024-05-31 only announces 5506",
        canada.stream().filter(change -> text(change, "to").equals("2024-05-31")).allMatch(change -> text(change, "suspect").equals("not in force")),
        "it changes more");
    check(
        "groups 6 to 9 are not deleted",
        canada.stream().noneMatch(change ->
            text(change, "kind").equals("provision-removed") && text(change, "designatorBefore").matches("GROUP [6-9].*")),
        "a group is");
    List<JsonNode> trade = changes("cn-law-对外贸易法", "--steps");
    List<String> others =
        trade.stream().filter(change -> !List.of("moved", "text").contains(text(change, "kind")))
            .map(change -> text(change, "kind") + " " + text(change, "designatorBefore"))
            .toList();
    check("对外贸易法 2022 drops article 9 and nothing else", others.equals(List.of("provision-removed 第九条")), others.toString());
    check(
        "its later articles move up",
        trade.stream().filter(change -> text(change, "kind").equals("moved")).count() > 55,
        "few do");
  }

  // 3d. Other forms of an edition differ from its primary only where docs/evaluation/changes.md traces it to the file.
  private void variants() {
    List<String> traced =
        List.of("3A991.l.2", "3A201.c.2", "6A005.a.6.b.2", "2B018.c", "2B018.d", "8A001", "1C006.d.4", "別表第一.二.（四十一）");
    for (JsonNode line : ask("lists", "--format", "jsonl").lines()) {
      if (List.of("html", "text").contains(text(line, "variant"))) {
        String primary = text(line, "list") + "@" + text(line, "edition");
        List<String> left =
            ask("compare", "--left", primary, "--right", primary + "#" + text(line, "variant"), "--format", "jsonl").lines().stream()
                .filter(Acceptance::isOfParameters)
                .map(change -> text(change, "designatorBefore") + text(change, "designatorAfter"))
                .filter(code -> !code.equals("77") && traced.stream().noneMatch(code::startsWith))
                .toList();
        check(primary + " reads alike as " + text(line, "variant"), left.isEmpty(), left.toString());
      }
    }
  }

  // 4. Pairs without a parameter change.
  private void quietPairs() {
    check("an edition against itself is empty", changes("us-ccl", "--from", "2022-10-07", "--to", "2022-10-07").isEmpty(), "it is not");
    for (String list : List.of("us-part744", "us-10cfr110", "us-10cfr810")) {
      List<JsonNode> all = changes(list, "--steps");
      List<JsonNode> parameters = all.stream().filter(Acceptance::isOfParameters).toList();
      check(list + " has no parameter change", parameters.isEmpty(), parameters.toString());
      if (list.equals("us-10cfr810")) {
        check("10 CFR 810 differs in one place", all.size() == 1, all.toString());
        check("10 CFR 810 adds Thailand", all.toString().contains("Thailand"), all.toString());
      }
    }
  }

  private static boolean isOfParameters(JsonNode change) {
    boolean hasBound = Stream.of("before", "after").map(change::get).anyMatch(side -> !side.isNull() && !side.get("comparator").isNull());
    return hasBound && !List.of("text", "moved").contains(text(change, "kind"));
  }

  // 5. The search beside stock analysers, on needs that were judged by reading; below a floor it fails.
  private void search() {
    List<JsonNode> scores = ask("bench", "retrieval", "--format", "jsonl").lines();
    for (JsonNode line : scores) {
      say(
          "search " + text(line, "group") + ", " + text(line, "system") + ": nDCG@10 " + text(line, "ndcg_10") + ", recall@20 "
              + text(line, "recall_20") + ", MRR " + text(line, "mrr") + " (" + text(line, "needs") + " needs)");
    }
    isAtLeast(scores, "en", 0.72);
    isAtLeast(scores, "zh", 0.77);
    isAtLeast(scores, "en-zh", 0.69);
    isAtLeast(scores, "zh-en", 0.71);
    isAtLeast(scores, "parties", 0.87);
    isAtLeast(scores, "similar", 0.71);
    JsonNode questions = ask("bench", "search", "--format", "jsonl").lines().getFirst();
    say(
        "search: " + text(questions, "questions") + " mixed questions, p50 " + text(questions, "p50_ms") + " ms, p99 " + text(questions, "p99_ms")
            + " ms by the clock; p50 " + text(questions, "p50_cpu_ms") + " ms, p99 " + text(questions, "p99_cpu_ms") + " ms of the processor");
    check(
        "ninety-nine of a hundred questions are answered within 50 ms of the processor",
        Double.parseDouble(text(questions, "p99_cpu_ms")) < 50,
        text(questions, "p99_cpu_ms"));
  }

  private void isAtLeast(List<JsonNode> scores, String group, double floor) {
    double ours = best(scores, group, system -> system.equals("ours"));
    double others = best(scores, group, system -> !system.startsWith("ours"));
    check("search " + group + " is at its floor", ours >= floor, ours + " below " + floor);
    check("search " + group + " is above every stock analyser", ours > others, ours + " beside " + others);
  }

  private static double best(List<JsonNode> scores, String group, Predicate<String> system) {
    return scores.stream()
        .filter(line -> text(line, "group").equals(group) && system.test(text(line, "system")))
        .mapToDouble(line -> Double.parseDouble(text(line, "ndcg_10")))
        .max()
        .orElse(0);
  }

  // 6. Hostile files: an error each, with name and remedy; the rest of the batch goes on.
  private void hostileFiles() throws IOException {
    Path folder = Files.createDirectories(work.resolve("hostile"));
    Path pdf = data.resolve("eu/official-journal/2022-04-08/reg-2022-576-amending-833-2014.pdf");
    byte[] whole = Files.readAllBytes(pdf);
    List<Path> bad = new ArrayList<>();
    bad.add(Files.write(folder.resolve("us-ccl_2020-01-01_truncated.pdf"), java.util.Arrays.copyOf(whole, whole.length / 3)));
    bad.add(Files.write(folder.resolve("us-ccl_2020-01-02_zip.pdf"), zip()));
    bad.add(Files.write(folder.resolve("us-ccl_2020-01-03_empty.html"), new byte[0]));
    bad.add(zeros(folder.resolve("us-ccl_2020-01-04_zeros.txt"), 200L << 20));
    bad.add(
        Files.writeString(
            folder.resolve("us-part744_2020-01-05_entity.xml"),
            "<?xml version=\"1.0\"?><!DOCTYPE DIV5 [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><DIV5><HEAD>&x;</HEAD></DIV5>"));
    bad.add(Files.write(folder.resolve("us-ccl_2020-01-06_bytes.txt"), new byte[] {'3', 'A', (byte) 0xc3, 0x28, (byte) 0xff, '\n'}));
    Path good = Files.copy(data.resolve("us/ecfr-10cfr810/2026-03-25/title-10_part-810.xml"), folder.resolve("us-10cfr810_2026-03-25.xml"));
    Path store = work.resolve("hostile-store");
    List<String> command = new ArrayList<>(List.of("ingest"));
    bad.forEach(file -> command.add(file.toString()));
    command.add(good.toString());
    Answer answer = ask(store, command.toArray(String[]::new));
    check("a batch with broken files ends with 3", answer.code == 3, "ended with " + answer.code);
    for (Path file : bad) {
      check("named: " + file.getFileName(), answer.err.contains(file.getFileName().toString()), answer.err);
    }
    check("no file outside is read", !answer.err.contains("root:") && !answer.out.contains("root:"), "");
    List<JsonNode> lists = ask(store, "lists", "--format", "jsonl").lines();
    check("the sound file is taken in", lists.stream().anyMatch(line -> text(line, "list").equals("us-10cfr810")), lists.toString());
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
      zip.putNextEntry(new java.util.zip.ZipEntry("a.txt"));
      zip.write("no page".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static Path zeros(Path file, long size) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(1), size - 1);
    }
    return file;
  }

  // asking

  private record Answer(int code, String out, String err) {
    List<JsonNode> lines() {
      return out.lines().filter(line -> !line.isBlank()).map(JSON::readTree).toList();
    }
  }

  private Answer ask(String... command) {
    return ask(work.resolve("store"), command);
  }

  private Answer ask(Path store, String... command) {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(List.of("--store", store.toString()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new ByteArrayInputStream(new byte[0]), (OutputStream) out, new PrintStream(err, true, StandardCharsets.UTF_8), words.toArray(String[]::new));
    return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private List<JsonNode> history(String code) {
    return ask("history", code, "--list", "us-ccl", "--format", "jsonl").lines();
  }

  private List<JsonNode> changes(String list, String... more) {
    List<String> command = new ArrayList<>(List.of("changes", "--list", list, "--format", "jsonl"));
    command.addAll(List.of(more));
    return ask(command.toArray(String[]::new)).lines();
  }

  /** The texts of an edition's file, decoded, one after another. */
  private String source(String edition) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(data.resolve("us/ecfr-part774-by-date/" + edition + "/ccl-" + edition + ".jsonl"))) {
      JsonNode row = JSON.readTree(line);
      text.append(row.get("text").asString()).append('\n');
      row.get("breadcrumbs").forEach(crumb -> text.append(crumb.asString()).append('\n'));
    }
    return text.toString();
  }

  private boolean stands(JsonNode line, String quote) throws IOException {
    return source(text(line, "edition")).contains(quote);
  }

  private static boolean is(JsonNode line, String list, String variant) {
    return text(line, "list").equals(list) && text(line, "variant").equals(variant);
  }

  private static String value(JsonNode side) {
    return side.get("low").isNull() ? text(side, "high") : text(side, "low");
  }

  private static boolean number(JsonNode line, String field, String decimal) {
    return text(line, field).equals(decimal);
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? "" : value.asString();
  }

  private static double share(JsonNode line, String field) {
    return Double.parseDouble(text(line, field));
  }

  private static String percent(double share) {
    return String.format(java.util.Locale.ROOT, "%.2f %%", share * 100);
  }

  private void check(String what, boolean holds, String otherwise) {
    if (holds) {
      passed++;
    } else {
      String shown = otherwise.strip();
      failures.add(what + (shown.isEmpty() ? "" : ": " + shown.substring(0, Math.min(400, shown.length()))));
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
