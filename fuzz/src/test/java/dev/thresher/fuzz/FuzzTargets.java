package dev.thresher.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.thresher.app.pipeline.Words;
import dev.thresher.corpus.content.EntityMention;
import dev.thresher.corpus.content.Parameter;
import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import dev.thresher.corpus.quantity.UnitReader;
import dev.thresher.corpus.store.ContentCodec;
import dev.thresher.index.query.QueryParser;
import dev.thresher.index.query.QuerySyntaxException;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.SourceFile;
import java.time.LocalDate;
import java.util.List;

/**
 * What may come from anywhere, given any bytes: nothing throws but what is declared, every
 * quotation is of its text, every document is a partition of it. Each method is a target.
 */
final class FuzzTargets {
  private static final Words WORDS = Words.withoutModels();
  private static final Language[] LANGUAGES = {
    Language.ENGLISH, Language.CHINESE, Language.JAPANESE
  };

  private FuzzTargets() {}

  static void grammar(FuzzedDataProvider data) {
    Language language = data.pickValue(LANGUAGES);
    String text = data.consumeRemainingAsString();
    for (Parameter parameter : WORDS.parameters(text, language).parameters()) {
      require(parameter.evidence().span().of(text).equals(parameter.evidence().quote()), text);
    }
  }

  static void names(FuzzedDataProvider data) {
    Language language = data.pickValue(LANGUAGES);
    String text = data.consumeRemainingAsString();
    for (EntityMention mention : WORDS.entities(text, language)) {
      require(mention.evidence().span().of(text).equals(mention.evidence().quote()), text);
    }
  }

  static void dates(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    WORDS
        .dates(text)
        .forEach(
            date -> require(date.evidence().span().of(text).equals(date.evidence().quote()), text));
  }

  static void units(FuzzedDataProvider data) {
    UnitReader.read(data.consumeRemainingAsString(), 0);
  }

  static void query(FuzzedDataProvider data) {
    try {
      QueryParser.parse(data.consumeRemainingAsString());
    } catch (QuerySyntaxException e) {
      require(!String.valueOf(e.getMessage()).isBlank(), "a message");
    }
  }

  static void pdf(FuzzedDataProvider data) {
    read("a.pdf", "us-ccl", data.consumeRemainingAsBytes());
  }

  static void html(FuzzedDataProvider data) {
    String family =
        data.pickValue(new String[] {"us-ccl", "eu-regulation", "cn-list", "cn-law", "us-ear"});
    read("a.html", family, ("<html><body>" + data.consumeRemainingAsString()).getBytes(UTF_8));
  }

  static void xml(FuzzedDataProvider data) {
    String family = data.pickValue(new String[] {"us-ecfr", "ca-justice", "us-ccl"});
    String root = "<DIV5 N=\"774\" TYPE=\"PART\">";
    read("a.xml", family, (root + data.consumeRemainingAsString() + "</DIV5>").getBytes(UTF_8));
  }

  static void jsonLines(FuzzedDataProvider data) {
    read("a.jsonl", "us-ccl", data.consumeRemainingAsBytes());
  }

  static void text(FuzzedDataProvider data) {
    String family =
        data.pickValue(new String[] {"us-ccl", "jp-order", "kr-law", "cn-list", "party-list"});
    read("a.txt", family, data.consumeRemainingAsBytes());
  }

  static void csv(FuzzedDataProvider data) {
    read(
        "a.csv",
        data.pickValue(new String[] {"party-list", "country-chart"}),
        data.consumeRemainingAsBytes());
  }

  static void docx(FuzzedDataProvider data) {
    read("a.docx", "cn-list", data.consumeRemainingAsBytes());
  }

  static void web(FuzzedDataProvider data) {
    int status = FuzzedVisitor.ask(data);
    require(
        status < 500 || status == 501 || status == 503 || status == 505,
        "an answer, not " + status);
  }

  private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

  private static void read(String name, String family, byte[] bytes) {
    Reading reading =
        Ingestor.standard()
            .read(
                new EditionSource(
                    new ListId("fuzz"),
                    family,
                    LocalDate.of(2024, 1, 1),
                    "primary",
                    Language.ENGLISH,
                    List.of(new SourceFile(name, bytes))));
    for (Document document : reading.documents()) {
      document.outline().requirePartitionOf(document.text().length());
      require(
          ContentCodec.decodeDocument(ContentCodec.encode(document)).equals(document), "the codec");
    }
    boolean isSilent = reading.documents().isEmpty() && reading.tables().isEmpty();
    require(!isSilent || !reading.diagnostics().isEmpty(), "a word on why nothing was read");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("broken: " + what);
    }
  }
}
