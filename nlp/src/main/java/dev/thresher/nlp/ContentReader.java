package dev.thresher.nlp;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.DateMention;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.PassageLanguage;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.entry.Provision;
import dev.thresher.corpus.entry.ProvisionKind;
import dev.thresher.corpus.text.SourceText;
import dev.thresher.nlp.parameter.Demands;
import dev.thresher.nlp.parameter.Findings;
import dev.thresher.nlp.parameter.Frame;
import dev.thresher.nlp.parameter.GridFigures;
import dev.thresher.nlp.parameter.KnownSentences;
import dev.thresher.nlp.parameter.PassageReader;
import dev.thresher.nlp.parameter.PrintedLabels;
import dev.thresher.nlp.parameter.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * Reads the technical parameters of documents and loose texts, and beside them, on a thread of its
 * own, what is named in a document. Safe for many threads; remembers the sentences last met, which
 * changes no reading.
 */
public final class ContentReader {
  /** Reads dates of a document. */
  @FunctionalInterface
  public interface Dates {
    List<DateMention> of(Document document);
  }

  /** Reads named things of a document, on any thread. */
  @FunctionalInterface
  public interface Entities {
    List<EntityMention> of(Document document);
  }

  /** A thread of its own: one of a shared pool may itself be waiting for this document. */
  private static final Executor BESIDE =
      task -> Thread.ofPlatform().daemon().name("thresher-names").start(task);

  private final KnownSentences sentences = new KnownSentences();
  private final Dates dates;
  private final Entities entities;

  private ContentReader(Dates dates, Entities entities) {
    this.dates = dates;
    this.entities = entities;
  }

  /** Parameters only. */
  public static ContentReader standard() {
    return new ContentReader(document -> List.of(), document -> List.of());
  }

  public ContentReader withDates(Dates newDates) {
    return new ContentReader(newDates, entities);
  }

  public ContentReader withEntities(Entities newEntities) {
    return new ContentReader(dates, newEntities);
  }

  /** All provisions of a document. */
  public ControlList read(Document document) {
    CompletableFuture<List<EntityMention>> named =
        CompletableFuture.supplyAsync(() -> entities.of(document), BESIDE);
    Language language = document.edition().language();
    Findings findings = new Findings();
    Map<Language, PassageReader> readers = new EnumMap<>(Language.class);
    List<Frame> frames = new ArrayList<>();
    for (Provision provision : document.outline().provisions()) {
      int parent = provision.parentOrMinusOne();
      Frame above = parent < 0 ? Frame.none() : frames.get(parent);
      Wording wording = Wording.of(document.text(), provision.own());
      Language spoken = PassageLanguage.of(wording.text(), language);
      PassageReader reader =
          readers.computeIfAbsent(
              spoken, key -> new PassageReader(document.text(), key, findings, sentences));
      Frame handed = measuresAlike(provision.kind()) ? above : above.withoutConditions();
      frames.add(reader.read(provision.path(), wording, !provision.kind().isOperative(), handed));
    }
    GridFigures figures = GridFigures.of(document);
    return new ControlList(
        document,
        figures.with(PrintedLabels.omitted(findings.parameters(), document)),
        dates.of(document),
        done(named),
        figures.relieve(PrintedLabels.relieve(findings.census(), document)));
  }

  /** A failure is the same as if it had been met on this thread. */
  private static <T> T done(CompletableFuture<T> beside) {
    try {
      return beside.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException failed -> throw failed;
        case Error error -> throw error;
        case null, default -> throw e;
      }
    }
  }

  /** A note below an item measures in its own way. */
  private static boolean measuresAlike(ProvisionKind kind) {
    return switch (kind) {
      case HEADING, ENTRY, ITEM, PARAGRAPH, PENDING -> true;
      case NOTE, TECHNICAL_NOTE, NOTA_BENE, LICENCE_ROW, RELATED, RESERVED, PREAMBLE -> false;
    };
  }

  /** A sentence or passage that belongs to no document. */
  public TextReading read(String text, Language language) {
    Findings findings = new Findings();
    new PassageReader(SourceText.of(text), language, findings, new KnownSentences())
        .read("", Wording.of(text), false, Frame.none());
    return new TextReading(
        findings.parameters(), findings.census(), Demands.of(text, findings.parameters()));
  }
}
