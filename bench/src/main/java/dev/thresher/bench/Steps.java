package dev.thresher.bench;

import dev.thresher.app.pipeline.Words;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.store.ContentCodec;
import dev.thresher.index.search.SearchIndex;
import dev.thresher.index.search.SearchRequest;
import dev.thresher.index.search.When;
import dev.thresher.index.write.IndexBuilder;
import dev.thresher.index.write.ProvisionHistory;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.SourceFile;
import dev.thresher.nlp.ContentReader;
import dev.thresher.track.align.Alignment;
import dev.thresher.track.align.EditionView;
import dev.thresher.track.parameter.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One edition of the sample list through each step; microseconds a call. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Steps {
  private static final Path SAMPLES =
      Path.of(System.getProperty("thresher.home", ".")).resolve("corpus/samples");
  private static final String LIST = "sample-control-list";
  private static final Words WORDS = Words.withoutModels();
  private static final ContentReader GRAMMAR = ContentReader.standard();

  private final EditionSource source = source("2021-06-01.html", LocalDate.of(2021, 6, 1));
  private final Document document = document(source);
  private final ControlList before = WORDS.read(document(source("2019-06-01.xml", LocalDate.of(2019, 6, 1))));
  private final ControlList after = WORDS.read(document);
  private final EditionView viewBefore = EditionView.of(before);
  private final EditionView viewAfter = EditionView.of(after);
  private final byte[] lines = ContentCodec.encode(after);
  private Path folder = Path.of("target");

  private static EditionSource source(String name, LocalDate date) {
    try {
      Path file = SAMPLES.resolve(LIST).resolve(name);
      return new EditionSource(
          new ListId(LIST),
          "us-ccl",
          date,
          "primary",
          Language.ENGLISH,
          List.of(new SourceFile(name, Files.readAllBytes(file))));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Document document(EditionSource source) {
    return Ingestor.standard().read(source).documents().getFirst();
  }

  /** An index that holds the edition. */
  @Setup
  public void index() throws IOException {
    folder = Files.createTempDirectory("thresher-bench");
    write();
  }

  private void write() {
    try (IndexBuilder builder = IndexBuilder.open(folder)) {
      builder.put(after, ProvisionHistory.none(), "stamp");
      builder.commit("fingerprint");
    }
  }

  /** Bytes to provisions. */
  @Benchmark
  public Document structure() {
    return document(source);
  }

  /** Provisions to parameters: tokens, numbers, units, bounds. */
  @Benchmark
  public ControlList grammar() {
    return GRAMMAR.read(document);
  }

  /** The same with dates and names by forms and tables. */
  @Benchmark
  public ControlList words() {
    return Words.withoutModels().read(document);
  }

  @Benchmark
  public byte[] encode() {
    return ContentCodec.encode(after);
  }

  @Benchmark
  public ControlList decode() {
    return ContentCodec.decodeControlList(lines);
  }

  /** What an edition is cut into before it is aligned. */
  @Benchmark
  public EditionView tokens() {
    return EditionView.of(after).readThrough();
  }

  @Benchmark
  public Alignment alignment() {
    return Alignment.of(viewBefore, viewAfter);
  }

  @Benchmark
  public Comparison changes() {
    return Comparison.of(viewBefore, viewAfter);
  }

  @Benchmark
  public void indexWrite() {
    write();
  }

  /** A search by words, from an index that is opened each time. */
  @Benchmark
  public Object query() {
    try (SearchIndex index = SearchIndex.open(folder)) {
      return index.search(SearchRequest.of("energy density").in(When.allEditions()));
    }
  }
}
