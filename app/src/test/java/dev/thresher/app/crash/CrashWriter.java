package dev.thresher.app.crash;

import dev.thresher.corpus.content.ControlList;
import dev.thresher.corpus.content.NumeralCensus;
import dev.thresher.corpus.edition.Digest;
import dev.thresher.corpus.edition.Edition;
import dev.thresher.corpus.edition.EditionDates;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.store.ContentCodec;
import dev.thresher.corpus.store.DerivedKey;
import dev.thresher.corpus.store.HeldFile;
import dev.thresher.corpus.store.Holding;
import dev.thresher.corpus.store.Provenance;
import dev.thresher.corpus.store.Store;
import dev.thresher.index.write.IndexBuilder;
import dev.thresher.index.write.ProvisionHistory;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.SourceFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes one edition after the other into a store until it is killed, and says what is committed.
 */
public final class CrashWriter {
  private static final ListId LIST = new ListId("crash-list");
  static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final int ENTRIES = 40;

  private CrashWriter() {}

  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Store store = Store.create(Path.of(args[0]));
    out.println("ready");
    for (int number = store.holdings().size(); true; number++) {
      ControlList content = content(number);
      keep(store, number, content);
      out.println("held " + number);
      try (IndexBuilder builder = IndexBuilder.open(store.index())) {
        builder.put(content, ProvisionHistory.none(), String.valueOf(number));
        builder.commit(String.valueOf(number));
      }
      out.println("indexed " + number);
    }
  }

  private static void keep(Store store, int number, ControlList content) {
    Edition edition = content.document().edition();
    byte[] lines = ContentCodec.encode(content);
    try (Store.Writer writer = store.writer()) {
      Digest digest = writer.put(text(number).getBytes(StandardCharsets.UTF_8));
      store.derived().keep(DerivedKey.of("content", "1", List.of(digest.hex())), lines);
      HeldFile file = new HeldFile("list.jsonl", digest, text(number).length());
      writer.append(List.of(new Holding.OfEdition(edition, List.of(file), provenance())));
    }
  }

  private static Provenance provenance() {
    return new Provenance("Crash list", "", "en", "jsonl", "us-ccl", "", "", "");
  }

  private static ControlList content(int number) {
    Document document =
        Ingestor.standard()
            .read(
                new EditionSource(
                    LIST,
                    "us-ccl",
                    FIRST.plusDays(number),
                    "primary",
                    Language.ENGLISH,
                    List.of(
                        new SourceFile(
                            "list.jsonl", text(number).getBytes(StandardCharsets.UTF_8))),
                    EditionDates.unknown(),
                    false))
            .documents()
            .getFirst();
    return new ControlList(
        document, List.of(), List.of(), List.of(), new NumeralCensus(0, List.of()));
  }

  private static String text(int number) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ENTRIES; i++) {
      String code = String.format(java.util.Locale.ROOT, "9A%03d", i + 1);
      lines.append("{\"eccn\":\"" + code + "\",\"text\":\"" + code + " Kites of edition ");
      lines.append(number + " exceeding " + (i + number) + " kg.\"}\n");
    }
    return lines.toString();
  }
}
