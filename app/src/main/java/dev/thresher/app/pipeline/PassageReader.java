package dev.thresher.app.pipeline;

import dev.thresher.corpus.content.Announcement;
import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.DateMention;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.edition.PassageLanguage;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.SourceGuess;
import dev.thresher.ingest.list.loose.LooseFamily;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads loose texts and files without a store: JSON Lines of any length in a stream, other files
 * whole.
 */
public final class PassageReader {
  private static final int CHUNK = 512;
  private static final int HEAD = 1 << 16;
  private static final ListId NO_LIST = new ListId("loose-file");

  private final Words words;
  private final Optional<Language> language;
  private final Consumer<Passage> passages;
  private final Consumer<Diagnostic> problems;
  private Ingestor ingestor = Ingestor.standard();

  /**
   * @param language of texts that do not say theirs; empty to tell it by their script
   * @param passages takes what was read, in the order of the input
   */
  public PassageReader(
      Words words,
      Optional<Language> language,
      Consumer<Passage> passages,
      Consumer<Diagnostic> problems) {
    this.words = words;
    this.language = language;
    this.passages = passages;
    this.problems = problems;
  }

  /** Pages that are pictures are recognised from now on. */
  public void recogniseScans() {
    ingestor = Ingestor.withScans();
  }

  /** Reads one input of whatever kind. */
  public void read(String name, InputStream stream) throws IOException {
    InputStream in = new java.io.BufferedInputStream(stream, 2 * HEAD);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    Optional<TextLine> first = firstLine(head);
    if (first.isPresent() && !first.get().isCclRow()) {
      readLines(name, in);
    } else {
      readFile(name, in.readAllBytes(), first);
    }
  }

  /** The first line, if it is a text or a row of an edition. */
  private static Optional<TextLine> firstLine(byte[] head) throws IOException {
    var reader =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(head), StandardCharsets.UTF_8));
    String line = withoutByteOrderMark(String.valueOf(reader.readLine()));
    boolean isWhole = line.length() < head.length / 4;
    Optional<TextLine> parsed = TextLine.parse(line);
    if (parsed.isEmpty() && !isWhole && line.startsWith("{") && line.contains("\"text\"")) {
      return Optional.of(
          new TextLine("", Optional.empty(), Optional.empty(), false, Optional.empty()));
    }
    return parsed.filter(text -> text.isCclRow() || text.text().isPresent());
  }

  private static String withoutByteOrderMark(String line) {
    return line.startsWith("\ufeff") ? line.substring(1) : line;
  }

  private record Numbered(int number, String line) {}

  private void readLines(String name, InputStream in) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<Numbered> chunk = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank()) {
        chunk.add(new Numbered(number, withoutByteOrderMark(line)));
      }
      if (chunk.size() == CHUNK) {
        readChunk(name, chunk);
        chunk.clear();
      }
    }
    readChunk(name, chunk);
  }

  private void readChunk(String name, List<Numbered> chunk) {
    List<Optional<Passage>> read =
        chunk.parallelStream()
            .map(each -> TextLine.parse(each.line()).flatMap(this::read))
            .toList();
    IntStream.range(0, read.size())
        .forEach(
            i -> read.get(i).ifPresentOrElse(passages, () -> noText(name, chunk.get(i).number())));
  }

  private void noText(String name, int number) {
    problems.accept(
        new Diagnostic(
            Diagnostic.Severity.ERROR,
            name,
            "line " + number,
            "no JSON object with a text",
            "a line is {\"id\":\"1\",\"text\":\"...\"}; the others were read"));
  }

  private Optional<Passage> read(TextLine line) {
    return line.text().map(text -> read(line.id(), text, line.language()));
  }

  private Passage read(String id, String text, Optional<Language> stated) {
    Language spoken = stated.or(() -> language).orElseGet(() -> PassageLanguage.of(text));
    return new Passage(
        id,
        spoken,
        Optional.empty(),
        words.parameters(text, spoken).parameters(),
        words.dates(text),
        words.entities(text, spoken),
        Optional.empty());
  }

  private void readFile(String name, byte[] bytes, Optional<TextLine> row) {
    EditionSource source = source(new SourceFile(name, bytes), row);
    Extraction extraction = new Extractor(ingestor, words::read).extract(source);
    extraction.diagnostics().forEach(problems);
    if (extraction.outcome() == Reading.Outcome.KEPT_NOT_READ) {
      problems.accept(
          new Diagnostic(
              Diagnostic.Severity.ERROR,
              name,
              "",
              "no text could be taken out of this kind of file",
              "give it as JSON Lines with id and text"));
    }
    for (int i = 0; i < extraction.contents().size(); i++) {
      provisions(extraction.contents().get(i), i > 0);
    }
  }

  private EditionSource source(SourceFile file, Optional<TextLine> row) {
    SourceGuess guess = SourceGuess.of(file);
    boolean isCcl = row.isPresent();
    Optional<LocalDate> version = row.flatMap(TextLine::version).flatMap(EditionDay::parse);
    return new EditionSource(
        guess.list().map(SourceGuess.Clue::value).orElse(isCcl ? new ListId("us-ccl") : NO_LIST),
        isCcl ? "us-ccl" : guess.family().map(SourceGuess.Clue::value).orElse(LooseFamily.NAME),
        version.or(() -> guess.date().map(SourceGuess.Clue::value)).orElse(LocalDate.EPOCH),
        Edition.PRIMARY,
        language
            .or(() -> guess.language().map(SourceGuess.Clue::value))
            .orElseGet(() -> PassageLanguage.of(new String(file.bytes(), StandardCharsets.UTF_8))),
        List.of(file));
  }

  /**
   * @param isFurther true for the second and later lists of a file, whose ids name their list
   */
  private void provisions(Content content, boolean isFurther) {
    ControlList list = content.inProvisions();
    String prefix = isFurther ? list.document().edition().list() + ":" : "";
    Map<String, List<Parameter>> parameters = by(list.parameters(), Parameter::provision);
    Map<String, List<DateMention>> dates = by(list.dates(), DateMention::provision);
    Map<String, List<EntityMention>> entities = by(list.entities(), EntityMention::provision);
    Optional<Announcement> announcement =
        content instanceof Announcement whole ? Optional.of(whole) : Optional.empty();
    for (Provision provision : list.document().outline().provisions()) {
      boolean isTop = provision.equals(list.document().outline().provisions().getFirst());
      passages.accept(
          new Passage(
              prefix + provision.path(),
              list.document().edition().language(),
              Optional.of(provision.designator().toString()),
              parameters.getOrDefault(provision.path(), List.of()),
              dates.getOrDefault(provision.path(), List.of()),
              entities.getOrDefault(provision.path(), List.of()),
              isTop ? announcement : Optional.empty()));
    }
  }

  private static <T> Map<String, List<T>> by(List<T> all, Function<T, String> provision) {
    return all.stream().collect(Collectors.groupingBy(provision));
  }
}
