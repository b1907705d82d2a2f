package dev.thresher.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.corpus.text.Locator;
import dev.thresher.ingest.layout.Extract;
import dev.thresher.ingest.pdf.PdfText;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfPagesTest {
  private static final String LONG =
      "Kites with a span of two metres or more and a line that is longer than a";

  @Test
  void aRaisedFigureIsAnExponent() {
    try (DrawnPdf pdf = new DrawnPdf().raised(50, 700, "a line of 10", "3", " m or more")) {
      assertThat(blocks(pdf)).containsExactly("a line of 10³ m or more");
    }
  }

  @Test
  void theSignOfAnExponentIsRaisedWithItsFigures() {
    try (DrawnPdf pdf = new DrawnPdf().raised(50, 700, "finer than 10-", "6", " m")) {
      assertThat(blocks(pdf)).containsExactly("finer than 10⁻⁶ m");
    }
  }

  @Test
  void aLineGoesOnWhereTheNextWordHadNoRoom() {
    try (DrawnPdf pdf =
        new DrawnPdf()
            .line(50, 700, LONG)
            .line(50, 688, "hundred metres;")
            .line(50, 676, "b. Balloons;")) {
      assertThat(blocks(pdf)).containsExactly(LONG + "\nhundred metres;", "b. Balloons;");
    }
  }

  @Test
  void headsAndFeetAreFurnitureOnEveryPage() {
    DrawnPdf pdf = new DrawnPdf();
    for (int page = 1; page <= 3; page++) {
      pdf.line(50, 800, "A list of kites")
          .line(50, 700, "on sheet " + "after ".repeat(page) + LONG)
          .line(50, 688, "kite number " + "one".repeat(page) + " of many;")
          .line(50, 30, "Page " + page);
      if (page < 3) {
        pdf.turn();
      }
    }
    try (pdf) {
      Extract extract = extract(pdf);
      String head = "A list of kites";

      assertThat(extract.furniture().stream().map(extract.text()::quote))
          .containsExactly(head, "Page 1", head, "Page 2", head, "Page 3");
      assertThat(extract.text().locate(extract.text().length() - 2)).contains(new Locator.Page(3));
    }
  }

  @Test
  void aParagraphThatRunsOverThePageEndGoesOnAsRest() {
    try (DrawnPdf pdf =
        new DrawnPdf()
            .line(50, 100, LONG)
            .line(50, 88, LONG)
            .turn()
            .line(50, 700, "hundred metres.")) {
      Extract extract = extract(pdf);

      assertThat(extract.blocks().getLast().isRest()).isTrue();
      assertThat(extract.quote(extract.blocks().getLast())).isEqualTo("hundred metres.");
    }
  }

  @Test
  void twoColumnsDrawnAcrossTheGutterAreReadOneAfterTheOther() {
    DrawnPdf pdf = new DrawnPdf();
    for (int row = 0; row < 12; row++) {
      pdf.line(50, 700 - 12 * row, "left column, line number " + row + " of the twelve lines");
      pdf.line(320, 700 - 12 * row, "right column, line number " + row + " of the twelve lines");
    }
    try (pdf) {
      String text = extract(pdf).text().characters();

      assertThat(text.indexOf("left column, line number 11"))
          .isPositive()
          .isLessThan(text.indexOf("right column, line number 0"));
    }
  }

  @Test
  void cellsOfATableAreNotColumns() {
    DrawnPdf pdf = new DrawnPdf();
    for (int row = 0; row < 12; row++) {
      pdf.line(50, 700 - 12 * row, "8414 " + row);
      pdf.line(320, 700 - 12 * row, "pumps of the kind that carries the number " + row);
    }
    try (pdf) {
      assertThat(extract(pdf).text().characters())
          .startsWith("8414 0\tpumps of the kind that carries the number 0\n");
    }
  }

  @Test
  void aPageWithAnInstructionThatCannotBeFollowedIsNamed() {
    try (DrawnPdf pdf =
        new DrawnPdf().line(50, 700, LONG).turn().instruction("/F1 Tf").line(50, 700, LONG)) {
      assertThat(extract(pdf).diagnostics())
          .singleElement()
          .satisfies(warning -> {
            assertThat(warning.place()).isEqualTo("page 2");
            assertThat(warning.message()).contains("cannot be followed", "Tf", "words may be");
          });
    }
  }

  @Test
  void aPictureAmongPagesOfTextIsNamed() {
    try (DrawnPdf pdf = new DrawnPdf().line(50, 700, LONG).turn().picture().turn()) {
      assertThat(extract(pdf).diagnostics())
          .singleElement()
          .satisfies(warning -> {
            assertThat(warning.place()).isEqualTo("page 2");
            assertThat(warning.message()).contains("picture and no text");
          });
    }
  }

  private static List<String> blocks(DrawnPdf pdf) {
    Extract extract = extract(pdf);
    return extract.blocks().stream().map(extract::quote).toList();
  }

  private static Extract extract(DrawnPdf pdf) {
    return PdfText.extract(new SourceFile("a.pdf", pdf.bytes()), Limits.standard());
  }
}
