package dev.thresher.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.SampleCorpus;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.SourceFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A parser that dies, hangs or eats all memory loses its document and nothing else. */
class ParserApartTest {
  private static final Duration SHORT = Duration.ofSeconds(20);

  /** Reads what is sound; what a file says decides how this process ends. */
  static final class Fragile {
    private static final List<long[]> EATEN = new ArrayList<>();

    private Fragile() {}

    public static void main(String[] args) throws IOException {
      var in = new DataInputStream(new FileInputStream(FileDescriptor.in));
      var out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
      while (true) {
        EditionSource source = ReadingWire.source(Frames.read(in));
        String text = new String(source.files().getFirst().bytes(), StandardCharsets.UTF_8);
        while (text.contains("fate: eat")) {
          EATEN.add(new long[1 << 20]);
        }
        if (text.contains("fate: die")) {
          Runtime.getRuntime().halt(7);
        }
        while (text.contains("fate: hang")) {
          Thread.onSpinWait();
        }
        Frames.write(ReadingWire.encode(Ingestor.standard().read(source)), out);
      }
    }
  }

  private static EditionSource source(String name, byte[] bytes) {
    return new EditionSource(
        new ListId("sample-control-list"),
        "us-ccl",
        LocalDate.of(2021, 6, 1),
        "primary",
        Language.ENGLISH,
        List.of(new SourceFile(name, bytes)));
  }

  private static EditionSource sound() throws IOException {
    String name = "sample-control-list/2021-06-01.html";
    return source(name, Files.readAllBytes(SampleCorpus.FOLDER.resolve(name)));
  }

  private static String fate(ParserApart parser, String text) {
    Reading reading =
        parser.read(source("a.html", ("fate: " + text).getBytes(StandardCharsets.UTF_8)));
    assertThat(reading.outcome()).isEqualTo(Reading.Outcome.FAILED);
    assertThat(reading.diagnostics().getFirst().remedy()).contains("the others are taken in");
    return reading.diagnostics().getFirst().message();
  }

  @Test
  void whatIsReadApartIsWhatIsReadHere() throws IOException {
    try (ParserApart parser = ParserApart.standard()) {
      assertThat(parser.read(sound())).isEqualTo(Ingestor.standard().read(sound()));
      assertThat(parser.read(source("a.pdf", new byte[100])))
          .isEqualTo(Ingestor.standard().read(source("a.pdf", new byte[100])));
    }
  }

  @Test
  void aParserThatEndsHangsOrEatsAllMemoryIsNamedAndTheNextDocumentIsRead() throws IOException {
    List<String> command = ParserApart.command("320m", Fragile.class.getName());
    Reading expected = Ingestor.standard().read(sound());
    try (ParserApart parser = new ParserApart(command, SHORT)) {
      assertThat(parser.read(sound())).isEqualTo(expected);
      assertThat(fate(parser, "die")).isEqualTo("ended the process that parsed it (exit 7)");
      assertThat(parser.read(sound())).isEqualTo(expected);
      assertThat(fate(parser, "eat")).contains("out of memory");
      assertThat(fate(parser, "hang")).contains("took longer than 20 seconds");
      assertThat(parser.read(sound())).isEqualTo(expected);
    }
  }
}
