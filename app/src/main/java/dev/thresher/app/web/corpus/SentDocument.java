package dev.thresher.app.web.corpus;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import dev.thresher.app.pipeline.Corpus;
import dev.thresher.app.pipeline.Extractions;
import dev.thresher.app.pipeline.ExtractorSpec;
import dev.thresher.app.pipeline.Intake;
import dev.thresher.app.pipeline.IntakePlan;
import dev.thresher.app.pipeline.KeptSentences;
import dev.thresher.app.pipeline.LocalRunner;
import dev.thresher.app.pipeline.Manifest;
import dev.thresher.app.pipeline.UnusableInputException;
import dev.thresher.app.web.http.Upload;
import dev.thresher.corpus.store.Store;
import dev.thresher.nlp.entity.SentenceCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A document that a visitor sent, with what the visitor said of it. It is read into a store of its
 * own that is thrown away, so that a preview is what the real store would hold.
 *
 * @param name made of the letters and figures of its file's name; the catalogue will know it so
 */
@SuppressWarnings("ArrayRecordComponent") // kept as it came, never compared
record SentDocument(String name, byte[] bytes, Said said) {
  private static final List<String> HEAD =
      List.of("path", "list", "family", "edition_date", "language", "origin");
  private static final int LONGEST_NAME = 120;

  /** What the visitor said; each empty where it is to be seen from the document. */
  record Said(String list, String family, String date, String language) {}

  static SentDocument of(Upload file, Said said) {
    return new SentDocument(safe(file.name()), file.bytes(), said);
  }

  /** No path, no mark that a file system or a page could take for more than a letter. */
  static String safe(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[^\\p{L}\\p{N}._-]+", "_").replaceFirst("^[._-]+", "").strip();
    int from = Math.max(0, plain.length() - LONGEST_NAME);
    return plain.isEmpty() ? "document" : plain.substring(from);
  }

  /** What would be in the store. */
  Preview preview(Step.Heard heard) {
    return inFolder((folder, plan) -> taken(Store.create(folder.resolve("store")), plan, heard));
  }

  /** Takes it into the store. */
  Preview keep(Store store, Step.Heard heard) {
    return inFolder((folder, plan) -> taken(store, plan, heard));
  }

  private static Preview taken(Store store, IntakePlan plan, Step.Heard heard) {
    heard.at(Step.READING, 0);
    AtomicInteger sentences = new AtomicInteger();
    KeptSentences kept = KeptSentences.of(store.derived());
    SentenceCache counted =
        (recognizer, sentence, reading) -> {
          heard.at(Step.UNDERSTANDING, sentences.incrementAndGet());
          return kept.names(recognizer, sentence, reading);
        };
    Extractions extractions =
        new Extractions(store, ExtractorSpec.standard(), LocalRunner.onAllCores(counted), kept);
    Intake.Report report = new Intake(store, extractions).run(plan, Corpus.Progress.silent());
    heard.at(Step.GATHERING, sentences.get());
    if (report.results().isEmpty()) {
      throw new UnusableInputException(
          report.problems().isEmpty()
              ? "nothing was understood"
              : report.problems().getFirst().toString(),
          "say above what it is: the list, and the day whose law it shows");
    }
    return Preview.of(report, Corpus.open(store, extractions, Corpus.Progress.silent()));
  }

  private Preview inFolder(BiFunction<Path, IntakePlan, Preview> work) {
    try {
      Path folder = Files.createTempDirectory("thresher-sent");
      try {
        Files.write(folder.resolve(name), bytes);
        Path manifest = manifest(folder);
        return work.apply(folder, IntakePlan.of(Manifest.read(manifest)));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the document that was sent", e);
    }
  }

  private Path manifest(Path folder) throws IOException {
    Path file = folder.resolve("manifest.csv");
    try (ICSVWriter out =
        new CSVWriterBuilder(Files.newBufferedWriter(file, StandardCharsets.UTF_8)).build()) {
      out.writeNext(HEAD.toArray(String[]::new));
      out.writeNext(
          new String[] {
            name, said.list(), said.family(), said.date(), said.language(), "sent to the workbench"
          });
    }
    return file;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
