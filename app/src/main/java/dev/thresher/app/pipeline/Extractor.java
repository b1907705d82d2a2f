package dev.thresher.app.pipeline;

import dev.thresher.corpus.content.Content;
import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.entry.Diagnostic;
import dev.thresher.corpus.entry.Document;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.Reading;
import dev.thresher.nlp.announcement.AnnouncementReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From the bytes of one edition to its contents: a pure function, the same on every thread and
 * machine.
 */
public final class Extractor {
  private static final Logger LOG = LoggerFactory.getLogger(Extractor.class);

  private final Function<EditionSource, Reading> parser;
  private final Function<Document, ControlList> language;

  /** With files parsed in this process. */
  Extractor(Ingestor ingestor, Function<Document, ControlList> language) {
    this(ingestor::read, language);
  }

  Extractor(Function<EditionSource, Reading> parser, Function<Document, ControlList> language) {
    this.parser = parser;
    this.language = language;
  }

  /** Never throws for what a file holds: a defect of ours met in it is a failed extraction. */
  public Extraction extract(EditionSource source) {
    try {
      Reading reading = parser.apply(source);
      List<Content> contents = new ArrayList<>();
      reading.documents().forEach(document -> contents.add(content(document)));
      contents.addAll(reading.tables());
      return new Extraction(reading.outcome(), reading.diagnostics(), contents);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("{}", source.edition().name(), e);
      return new Extraction(Reading.Outcome.FAILED, List.of(defect(source, e)), List.of());
    }
  }

  private Content content(Document document) {
    ControlList wording = language.apply(document);
    return AnnouncementReader.isOf(document) ? AnnouncementReader.read(wording) : wording;
  }

  private static Diagnostic defect(EditionSource source, Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return new Diagnostic(
        Diagnostic.Severity.ERROR,
        source.files().getFirst().name(),
        "",
        "a defect of the program met in this file: "
            + e
            + (trace.length == 0 ? "" : " at " + trace[0]),
        "please report it with the file; the others are taken in");
  }
}
