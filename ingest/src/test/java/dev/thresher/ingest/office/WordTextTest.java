package dev.thresher.ingest.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thresher.corpus.edition.Language;
import dev.thresher.corpus.edition.ListId;
import dev.thresher.corpus.entry.Document;
import dev.thresher.ingest.EditionSource;
import dev.thresher.ingest.Ingestor;
import dev.thresher.ingest.Limits;
import dev.thresher.ingest.Reading;
import dev.thresher.ingest.SourceFile;
import dev.thresher.ingest.bytes.UnreadableFileException;
import dev.thresher.ingest.layout.Extract;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordTextTest {
  private static SourceFile file(Consumer<XWPFDocument> content) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      content.accept(document);
      document.write(out);
      return new SourceFile("list.docx", out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void paragraph(XWPFDocument document, String words) {
    document.createParagraph().createRun().setText(words);
  }

  private static List<String> blocks(SourceFile file) {
    Extract extract = WordText.extract(file, Limits.standard());
    return extract.blocks().stream()
        .map(block -> block.element() + " " + extract.quote(block))
        .toList();
  }

  private static Reading read(SourceFile file, String family, Language language) {
    return Ingestor.standard()
        .read(
            new EditionSource(
                new ListId("loose"),
                family,
                LocalDate.of(2031, 1, 1),
                "primary",
                language,
                List.of(file)));
  }

  @Test
  void aRaisedFigureStaysRaised() {
    SourceFile file =
        file(document -> {
          XWPFParagraph paragraph = document.createParagraph();
          paragraph.createRun().setText("a dose of 5 x 10");
          XWPFRun raised = paragraph.createRun();
          raised.setText("3");
          raised.setSubscript(VerticalAlign.SUPERSCRIPT);
          paragraph.createRun().setText(" Gy of H");
          XWPFRun lowered = paragraph.createRun();
          lowered.setText("2");
          lowered.setSubscript(VerticalAlign.SUBSCRIPT);
          paragraph.createRun().setText("O");
        });

    assertThat(blocks(file)).containsExactly("p a dose of 5 x 10³ Gy of H₂O");
  }

  @Test
  void cellsOfATableAreBlocksInTheOrderOfTheirRows() {
    SourceFile file =
        file(document -> {
          paragraph(document, "before");
          XWPFTable table = document.createTable(1, 2);
          table.getRow(0).getCell(0).setText("9A901");
          table.getRow(0).getCell(1).setText("Sample pumps");
          paragraph(document, "after");
        });

    assertThat(blocks(file)).containsExactly("p before", "p 9A901", "p Sample pumps", "p after");
  }

  @Test
  void labelsThatWordCountsAreWritten() {
    SourceFile file =
        file(document -> {
          BigInteger list = list(document);
          numbered(document, list, 0, "Pumps, as follows:");
          numbered(document, list, 1, "Large pumps;");
          numbered(document, list, 1, "Small pumps;");
          numbered(document, list, 0, "Valves:");
          numbered(document, list, 1, "Large valves.");
        });

    assertThat(blocks(file))
        .containsExactly(
            "p a. Pumps, as follows:",
            "p a.1. Large pumps;",
            "p a.2. Small pumps;",
            "p b. Valves:",
            "p b.1. Large valves.");
  }

  private static BigInteger list(XWPFDocument document) {
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.ZERO);
    level(definition, 0, STNumberFormat.LOWER_LETTER, "%1.");
    level(definition, 1, STNumberFormat.DECIMAL, "%1.%2.");
    var numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }

  private static void level(
      CTAbstractNum definition, int number, STNumberFormat.Enum form, String text) {
    CTLvl level = definition.addNewLvl();
    level.setIlvl(BigInteger.valueOf(number));
    level.addNewNumFmt().setVal(form);
    level.addNewLvlText().setVal(text);
  }

  private static void numbered(XWPFDocument document, BigInteger list, int level, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    paragraph.createRun().setText(words);
  }

  @Test
  void aControlListInWordIsReadLikeOneInHtml() {
    SourceFile file =
        file(document -> {
          paragraph(document, "9A901 Sample pumps, as follows (see List of Items Controlled).");
          paragraph(document, "List of Items Controlled");
          paragraph(document, "Items:");
          paragraph(document, "a. Pumps with a flow exceeding 5 l/min;");
          paragraph(document, "a.1. Small pumps.");
        });
    Document list = read(file, "us-ccl", Language.ENGLISH).documents().getFirst();

    assertThat(list.unplacedShare()).isZero();
    assertThat(list.outline().provisions())
        .extracting(provision -> provision.path())
        .contains("9A901", "9A901.a", "9A901.a.1");
  }

  @Test
  void aLawInWordHasItsArticles() {
    SourceFile file =
        file(document -> {
          paragraph(document, "第一章　总则");
          paragraph(document, "第一条　为了举例，写下本条。");
          paragraph(document, "（一）第一项；");
        });

    assertThat(read(file, "cn-law", Language.CHINESE).documents().getFirst().outline().provisions())
        .extracting(provision -> provision.path())
        .containsExactly("第一章", "第一条", "第一条.（一）");
  }

  @Test
  void aFileThatWasCutIsRefusedByName() {
    byte[] whole = file(document -> paragraph(document, "words")).bytes();
    SourceFile cut = new SourceFile("list.docx", Arrays.copyOf(whole, whole.length / 2));

    assertThatThrownBy(() -> WordText.extract(cut, Limits.standard()))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("list.docx: is a damaged Word file");
  }

  @Test
  void aFileWithoutWordsIsRefused() {
    Reading reading = read(file(document -> {}), "cn-law", Language.CHINESE);

    assertThat(reading.diagnostics())
        .singleElement()
        .asString()
        .contains("a Word file without text", "ask for OCR");
  }
}
