package dev.thresher.app.report;

import dev.thresher.app.report.page.Node;
import dev.thresher.corpus.store.Holding;
import dev.thresher.track.certificate.Certificate;
import dev.thresher.track.certificate.Certificate.Step;
import dev.thresher.track.certificate.Certificate.Witness;
import dev.thresher.track.certificate.Finding;
import dev.thresher.track.certificate.Level;
import dev.thresher.track.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A certificate of no change, level by level and step by step. */
public record CertificateReport(Certificate certificate, List<Holding.OfEdition> sources)
    implements Report {
  public CertificateReport {
    sources = List.copyOf(sources);
  }

  private static final String ABSENT = "does not have the code";

  @Override
  public String title() {
    return certificate.code() + ": " + verdict() + span();
  }

  private String verdict() {
    if (!certificate.isUnchanged()) {
      return "not unchanged";
    }
    return certificate.at(Level.TEXT) == Finding.CHANGED
        ? "thresholds unchanged, words changed"
        : "unchanged";
  }

  private String span() {
    List<Witness> all = certificate.witnesses();
    return all.isEmpty()
        ? ""
        : " from " + all.getFirst().edition().date() + " to " + all.getLast().edition().date();
  }

  @Override
  public void text(ReportWords words, int width, Consumer<String> out) {
    out.accept(words.say(title()) + "\n");
    for (Level level : Level.values()) {
      out.accept(
          "  "
              + TextWidth.padEnd(words.say(level.label()), 22)
              + words.say(certificate.at(level).label())
              + changedSteps(level)
              + "\n");
    }
    line(out, words.say("Editions seen, with the digest of the provision's own characters:"));
    certificate
        .witnesses()
        .forEach(each ->
            out.accept("  " + each.edition().name() + "  " + words.say(digest(each)) + "\n"));
    line(out, words.say("Read from these files, with the digest of their bytes:"));
    for (List<String> row : files()) {
      out.accept("  " + String.join("  ", row) + "\n");
    }
    line(out, words.say("Between them nothing is known:"));
    for (Timeline.Gap gap : certificate.gaps()) {
      out.accept(
          "  "
              + words.say(
                  "{0} to {1}, {2} days", gap.before().date(), gap.after().date(), gap.days())
              + "\n");
    }
  }

  private static void line(Consumer<String> out, String heading) {
    out.accept("\n" + heading + "\n");
  }

  /** Edition, digest and name of each file that a witness was read from. */
  private List<List<String>> files() {
    List<List<String>> files = new ArrayList<>();
    for (Witness witness : certificate.witnesses()) {
      sources.stream()
          .filter(source -> source.edition().date().equals(witness.edition().date()))
          .flatMap(source -> source.files().stream())
          .forEach(file ->
              files.add(List.of(witness.edition().name(), file.digest().hex(), file.name())));
    }
    return files;
  }

  private static String digest(Witness witness) {
    return witness.isPresent() ? witness.wording().hex() : ABSENT;
  }

  private String changedSteps(Level level) {
    List<String> days = changedDays(level);
    return days.isEmpty() ? "" : " (" + String.join(", ", days) + ")";
  }

  private List<String> changedDays(Level level) {
    return certificate.steps().stream()
        .filter(step -> step.at(level) == Finding.CHANGED)
        .map(step -> step.after().date().toString())
        .toList();
  }

  /** One object: the levels, the witnesses, the gaps. */
  @Override
  public List<String> objects() {
    return List.of(
        JsonLine.of(json -> {
          json.put("code", certificate.code().toString());
          json.put("unchanged", certificate.isUnchanged());
          json.objects(
              "levels",
              List.of(Level.values()),
              level -> {
                json.put("level", level.label());
                json.put("finding", certificate.at(level).label());
                json.texts("changedIn", changedDays(level));
              });
          json.objects(
              "editions",
              certificate.witnesses(),
              each -> {
                json.put("edition", each.edition().name());
                json.put("present", each.isPresent());
                json.put("sha256", each.wording().hex());
              });
          json.objects(
              "files",
              files(),
              row -> {
                json.put("edition", row.get(0));
                json.put("sha256", row.get(1));
                json.put("name", row.get(2));
              });
          json.objects(
              "gaps",
              certificate.gaps(),
              gap -> {
                json.put("after", gap.before().date().toString());
                json.put("before", gap.after().date().toString());
                json.put("days", gap.days());
              });
        }));
  }

  /** A row for each step from one edition to the next. */
  @Override
  public Table table() {
    List<String> columns =
        new ArrayList<>(List.of("code", "list", "from", "to", "days", "digestFrom", "digestTo"));
    for (Level level : Level.values()) {
      columns.add(level.label());
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < certificate.steps().size(); i++) {
      rows.add(row(certificate.steps().get(i), i));
    }
    return new Table(columns, rows);
  }

  private List<Cell> row(Step step, int number) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.text(certificate.code().toString()));
    row.add(Cell.text(step.after().list().value()));
    row.add(Cell.text(step.before().date().toString()));
    row.add(Cell.text(step.after().date().toString()));
    row.add(
        Cell.count(
            java.time.temporal.ChronoUnit.DAYS.between(step.before().date(), step.after().date())));
    row.add(Cell.text(digest(certificate.witnesses().get(number))));
    row.add(Cell.text(digest(certificate.witnesses().get(number + 1))));
    for (Level level : Level.values()) {
      row.add(Cell.text(step.at(level).label()));
    }
    return row;
  }

  @Override
  public List<Node> body(ReportWords words) {
    List<Node> main = new ArrayList<>();
    main.add(Node.of("header", Node.saying("h1", title())));
    main.add(section(words, "At four levels", levels()));
    main.add(section(words, "Editions seen", witnesses()));
    main.add(section(words, "Steps", table()));
    main.add(section(words, "Files", fileTable()));
    main.add(section(words, "Between them nothing is known", gaps()));
    return List.of(Node.of("main", main));
  }

  private static Node section(ReportWords words, String title, Table table) {
    return Node.of(
        "section",
        Node.saying("h2", title),
        Node.of("div", TablePage.of(words.of(table))).as("scroll"));
  }

  private Table levels() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Level level : Level.values()) {
      rows.add(
          List.of(
              Cell.text(level.label()),
              Cell.text(certificate.at(level).label()),
              Cell.text(String.join(", ", changedDays(level)))));
    }
    return new Table(List.of("level", "finding", "changed in"), rows);
  }

  private Table witnesses() {
    return new Table(
        List.of("edition", "SHA-256 of the provision's own characters"),
        certificate.witnesses().stream()
            .map(each -> List.of(Cell.text(each.edition().name()), Cell.text(digest(each))))
            .toList());
  }

  private Table fileTable() {
    return new Table(
        List.of("edition", "SHA-256 of the file", "file"),
        files().stream()
            .map(row -> row.stream().map((String text) -> Cell.text(text)).toList())
            .toList());
  }

  private Table gaps() {
    return new Table(
        List.of("after", "before", "days"),
        certificate.gaps().stream()
            .map(gap ->
                List.of(
                    Cell.text(gap.before().date().toString()),
                    Cell.text(gap.after().date().toString()),
                    Cell.count(gap.days())))
            .toList());
  }
}
