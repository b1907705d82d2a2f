package dev.thresher.app.report;

import static java.util.stream.Collectors.joining;

import dev.thresher.app.report.page.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What reports say themselves, in a language: their sentences, the headings of their columns, the
 * words of their fixed vocabularies. What a report quotes is never looked up here.
 */
public final class ReportWords implements Speech {
  private static final Sentences NONE = new Sentences(List.of());
  private static final ReportWords PLAIN =
      new ReportWords("en", NONE, NONE, new Findings(NONE), Optional.empty());
  private static final ReportWords ENGLISH =
      new ReportWords("en", NONE, NONE, new Findings(NONE), Optional.of(0));

  /** Read when a reader first asks for Chinese: a start in English is the faster for it. */
  private static final class InChinese {
    /** The problems first: the forms of the titles, which come last, fit many sentences. */
    static final ReportWords WORDS =
        new ReportWords(
            "zh-CN",
            new Sentences(WordTables.rows("problems.zh.tsv", "report.zh.tsv")),
            new Sentences(WordTables.rows("notes.zh.tsv", "problems.zh.tsv")),
            new Findings(new Sentences(WordTables.rows("findings.zh.tsv"))),
            Optional.of(1));
  }

  /** Names in both languages, read when the first is asked for. */
  private static final class Names {
    static final Map<String, List<String>> COLUMNS = WordTables.keyed("columns.tsv", 1);
    static final Map<String, List<String>> CODES = WordTables.keyed("codes.tsv", 2);
  }

  private final String language;
  private final Sentences sentences;
  private final Sentences notes;
  private final Findings findings;
  private final Optional<Integer> place;

  /**
   * @param place of the language in the tables of names; empty to leave names as they are
   */
  private ReportWords(
      String language,
      Sentences sentences,
      Sentences notes,
      Findings findings,
      Optional<Integer> place) {
    this.language = language;
    this.sentences = sentences;
    this.notes = notes;
    this.findings = findings;
    this.place = place;
  }

  /** English; columns and codes are called as in CSV and JSON. */
  public static ReportWords plain() {
    return PLAIN;
  }

  /** English, with headings for readers. */
  public static ReportWords english() {
    return ENGLISH;
  }

  /** For a page, whose reader is never a program. */
  public ReportWords forReaders() {
    return place.isEmpty() ? ENGLISH : this;
  }

  public static ReportWords chinese() {
    return InChinese.WORDS;
  }

  @Override
  public String language() {
    return language;
  }

  @Override
  public String say(String english) {
    return find(english).or(() -> heading(english)).orElse(english);
  }

  /**
   * The sentence with its holes filled.
   *
   * @param english with {@code {0}}, {@code {1}} where the values go
   */
  public String say(String english, Object... values) {
    String sentence = sentences.find(english).orElse(english);
    for (int i = 0; i < values.length; i++) {
      sentence = sentence.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return sentence;
  }

  /** The sentence in this language; empty where the table lacks it. */
  public Optional<String> find(String english) {
    return sentences.find(english);
  }

  /**
   * What is said beside results, line by line: the first blanks of a line stay, and a line that the
   * table lacks stays English.
   */
  public String note(String english) {
    return english.lines().map(this::noteLine).collect(joining("\n"));
  }

  private String noteLine(String line) {
    String said = line.stripLeading();
    return notes
        .find(line)
        .orElseGet(
            () -> line.substring(0, line.length() - said.length()) + notes.find(said).orElse(said));
  }

  /** The heading of a column. */
  public String column(String name) {
    return heading(name).orElse(name);
  }

  /** The heading of a column; empty where the table lacks it. */
  public Optional<String> heading(String name) {
    return place.flatMap(at -> named(Names.COLUMNS, name, at));
  }

  /** A place in a text, as a document names it: {@code p. 60}, {@code line 1342, text}. */
  @Override
  public String place(String english) {
    return language.startsWith("zh")
        ? english
            .replaceFirst("^p\\. (\\d+)$", "第 $1 页")
            .replaceFirst("^line (\\d+)", "第 $1 行")
            .replaceFirst("^offset (\\d+)$", "第 $1 个字符")
        : english;
  }

  /**
   * What stands in a column: a word of its fixed vocabulary in this language, or sentences of ours,
   * else as it is.
   */
  public String cell(String column, String plain) {
    return switch (column) {
      case "place" -> place(plain);
      case "why", "note", "finding" -> word(column, findings.of(plain));
      default -> word(column, plain);
    };
  }

  private String word(String column, String plain) {
    return place
        .flatMap(at ->
            named(Names.CODES, column + "\t" + plain, at)
                .or(() -> TableNames.of(column, plain).map(label -> named(label, at))))
        .orElse(plain);
  }

  private static String named(Label label, int place) {
    return place == 0 ? label.english() : label.chinese();
  }

  private static Optional<String> named(Map<String, List<String>> table, String key, int place) {
    return Optional.ofNullable(table.get(key)).map(names -> names.get(place));
  }

  /** A table for the eye. */
  public Table of(Table table) {
    if (place.isEmpty()) {
      return table;
    }
    List<String> columns = table.columns();
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(
            row.get(i) instanceof Cell.Text(String plain)
                ? Cell.text(cell(columns.get(i), plain))
                : row.get(i));
      }
      rows.add(cells);
    }
    return new Table(columns.stream().map(this::column).toList(), rows);
  }
}
