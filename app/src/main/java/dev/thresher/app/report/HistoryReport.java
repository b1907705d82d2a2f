package dev.thresher.app.report;

import dev.thresher.app.pipeline.PlacedHistory;
import dev.thresher.app.pipeline.SeriesNotes;
import dev.thresher.app.report.page.Node;
import dev.thresher.corpus.change.Change;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.track.parameter.History;
import dev.thresher.track.parameter.HistoryLine;
import dev.thresher.track.parameter.Reversal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The thresholds of a code or a lineage over all editions.
 *
 * @param asked the code or the lineage
 * @param told a history a list
 */
public record HistoryReport(String asked, List<OfList> told) implements Report {
  private static final int TITLE = 30;

  public HistoryReport {
    told = List.copyOf(told);
  }

  /**
   * The history in one list.
   *
   * @param placed with the places of its quotations
   */
  public record OfList(PlacedHistory placed) {
    public History history() {
      return placed.history();
    }

    /** What an amendment did, in words: its direction, and if it undoes or repeats another. */
    String amendment(ReportWords words, Change change) {
      String note =
          Reversal.in(history()).stream()
              .filter(reversal -> reversal.second().equals(change))
              .map(reversal -> note(words, reversal))
              .findFirst()
              .orElse("");
      return Wording.sign(change.direction()) + " " + words.say(change.direction().code()) + note;
    }

    private static String note(ReportWords words, Reversal reversal) {
      String note =
          switch (reversal.kind()) {
            case UNDONE -> ", undoes that of {0}";
            case REPEATED -> ", repeats that of {0}";
          };
      return words.say(note, reversal.first().to().date());
    }

    /** What the series tells of single changes. */
    SeriesNotes notes() {
      return SeriesNotes.of(Reversal.in(history()));
    }

    /** Only what bound on a day: the text of that edition, without what binds later or no more. */
    public OfList inForce(Optional<Edition> edition, LocalDate day) {
      List<HistoryLine> lines =
          history().lines().stream()
              .filter(line -> edition.filter(line.edition()::equals).isPresent())
              .filter(line -> line.days().stream().allMatch(each -> each.holdsOn(day)))
              .toList();
      return new OfList(placed.with(new History(lines, List.of())));
    }

    OfList changing() {
      List<HistoryLine> lines =
          Strand.of(history()).stream()
              .filter(Strand::isChanging)
              .flatMap(strand -> strand.lines().stream())
              .toList();
      return new OfList(placed.with(new History(lines, history().changes())));
    }

    String place(HistoryLine line) {
      return placed.place(line);
    }
  }

  /** Only the thresholds whose value changed. */
  public HistoryReport changing() {
    return new HistoryReport(asked, told.stream().map(OfList::changing).toList());
  }

  private List<HistoryLine> lines() {
    return told.stream().flatMap(each -> each.history().lines().stream()).toList();
  }

  public boolean isEmpty() {
    return lines().isEmpty();
  }

  @Override
  public String title() {
    return "History of " + asked;
  }

  @Override
  public Table table() {
    return HistoryTable.of(told);
  }

  @Override
  public void text(ReportWords words, int width, Consumer<String> out) {
    told.forEach(each -> HistoryText.write(each, words, width, out));
  }

  @Override
  public List<String> objects() {
    List<String> objects = new ArrayList<>();
    for (OfList each : told) {
      SeriesNotes notes = each.notes();
      each.history().lines().forEach(line -> objects.add(HistoryJson.line(line, notes)));
    }
    return objects;
  }

  @Override
  public void markdown(ReportWords words, Consumer<String> out) {
    out.accept("# " + MarkdownTable.escaped(words.say(title())) + "\n");
    for (OfList each : told) {
      for (Strand strand : Strand.of(each.history())) {
        out.accept("\n## " + MarkdownTable.escaped(strand.title()) + "\n\n");
        MarkdownTable.write(words.of(values(each, strand, words)), out);
      }
    }
  }

  private static Table values(OfList list, Strand strand, ReportWords words) {
    return new Table(
        List.of("edition", "provision", "value", "change", "quotation", "place"),
        strand.lines().stream().map(line -> row(list, line, words)).toList());
  }

  private static List<Cell> row(OfList list, HistoryLine line, ReportWords words) {
    return List.of(
        Cell.text(line.edition().date().toString()),
        Cell.text(line.designator().toString()),
        Cell.text(Wording.of(line.parameter())),
        Cell.text(told(list, line, words)),
        Cell.text(Wording.quoted(line.parameter().evidence())),
        Cell.text(list.place(line)));
  }

  private static String told(OfList list, HistoryLine line, ReportWords words) {
    return Stream.concat(
            line.change().map(change -> list.amendment(words, change)).stream(),
            line.days().stream().map(day -> words.say(day.words())))
        .collect(Collectors.joining("; "));
  }

  @Override
  public List<Node> body(ReportWords words) {
    List<Node> main = new ArrayList<>();
    main.add(Node.of("header", Node.saying("h1", title()), Node.of("p", summary(words))));
    for (OfList each : told) {
      for (Strand strand : Strand.of(each.history())) {
        main.add(section(each, strand, words));
      }
    }
    return List.of(Node.of("main", main));
  }

  private String summary(ReportWords words) {
    List<Strand> strands = strands();
    long changing = strands.stream().filter(Strand::isChanging).count();
    return words.say("{0} thresholds, of which {1} changed.", strands.size(), changing);
  }

  /**
   * One threshold through the editions.
   *
   * @param drawing empty if it never changed
   * @param values a row an edition
   * @param latest the value of the last edition
   */
  public record Told(String title, Optional<Node.Element> drawing, Table values, String latest) {}

  /** Each threshold by itself, those that changed first. */
  public List<Told> strandsTold(ReportWords words) {
    return told.stream()
        .flatMap(
            each -> Strand.of(each.history()).stream().map(strand -> told(each, strand, words)))
        .sorted(java.util.Comparator.comparing(each -> each.drawing().isEmpty()))
        .toList();
  }

  private static Told told(OfList list, Strand strand, ReportWords words) {
    return new Told(
        strand.title(),
        strand.isChanging() ? Optional.of(drawing(strand)) : Optional.empty(),
        values(list, strand, words),
        Wording.of(strand.last().parameter()));
  }

  private static Node.Element drawing(Strand strand) {
    return Node.of("svg", StepChart.of(strand))
        .with("viewBox", "0 0 " + StepChart.WIDTH + " " + StepChart.HEIGHT)
        .with("role", "img")
        .with("aria-label", strand.title())
        .as("steps");
  }

  private static Node section(OfList list, Strand strand, ReportWords words) {
    List<Node> parts = new ArrayList<>();
    parts.add(Node.of("h2", strand.title()));
    if (strand.isChanging()) {
      parts.add(drawing(strand));
    }
    parts.add(Node.of("div", TablePage.of(words.of(values(list, strand, words)))).as("scroll"));
    return Node.of("section", parts);
  }

  private List<Strand> strands() {
    return told.stream().flatMap(each -> Strand.of(each.history()).stream()).toList();
  }

  /** The thresholds that changed, one below the other; all of them if none did. */
  @Override
  public Optional<Node.Element> drawing() {
    List<Strand> changing = strands().stream().filter(Strand::isChanging).toList();
    List<Strand> drawn = changing.isEmpty() ? strands() : changing;
    int height = drawn.size() * (StepChart.HEIGHT + TITLE);
    List<Node> parts = new ArrayList<>();
    parts.add(Node.saying("title", title()));
    parts.add(Node.of("rect").with("width", "100%").with("height", "100%").with("fill", "#ffffff"));
    for (int i = 0; i < drawn.size(); i++) {
      List<Node> group = new ArrayList<>();
      group.add(
          StepChart.text(StepChart.WIDTH / 2, 4, drawn.get(i).title(), "#1c2127", "14")
              .with("font-weight", "600"));
      group.addAll(StepChart.of(drawn.get(i)));
      int top = i * (StepChart.HEIGHT + TITLE) + TITLE - 8;
      parts.add(Node.of("g", group).with("transform", "translate(0 " + top + ")"));
    }
    return Optional.of(
        Node.of("svg", parts)
            .with("xmlns", "http://www.w3.org/2000/svg")
            .with("width", String.valueOf(StepChart.WIDTH))
            .with("height", String.valueOf(height))
            .with("viewBox", "0 0 " + StepChart.WIDTH + " " + height));
  }
}
