package dev.thresher.app.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class WorkbookTest {
  private static final Table TABLE =
      new Table(
          List.of("designator", "low", "unit", "quote"),
          List.of(
              List.of(
                  Cell.text("9Z901.a"),
                  new Cell.Decimal(new BigDecimal("0.00035")),
                  Cell.text("W.h/kg"),
                  Cell.text("=HYPERLINK(\"x\")")),
              List.of(
                  Cell.text("9Z901.b"),
                  new Cell.Decimal(new BigDecimal("-12345678.25")),
                  Cell.text("dB[m]"),
                  Cell.text("超过 350 瓦"))));

  private static byte[] bytes() throws IOException {
    var out = new ByteArrayOutputStream();
    Workbook.write("us-ccl 2017-01-15/2017-08-15 and more words", TABLE, out);
    return out.toByteArray();
  }

  private static Map<String, String> parts() throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static String sheet() throws IOException {
    return parts().getOrDefault("xl/worksheets/sheet1.xml", "");
  }

  @Test
  void aNumberOfTheLawIsANumberCellWithAllItsDigits() throws IOException {
    assertThat(sheet()).containsPattern("<c r=\"B3\"[^>]*t=\"n\"[^>]*><v>-12345678.25</v>");
    assertThat(sheet()).containsPattern("<c r=\"B2\"[^>]*t=\"n\"[^>]*><v>(0\\.00035|3\\.5E-4)</v>");
  }

  @Test
  void aTextThatBeginsLikeAFormulaIsTextAndNoFormula() throws IOException {
    assertThat(sheet()).doesNotContain("<f>").containsPattern("<c r=\"D2\"[^>]*t=\"s\"");
    assertThat(parts().get("xl/styles.xml")).contains("formatCode=\"@\"");
  }

  @Test
  void theHeadingStaysInSightAndFilters() throws IOException {
    assertThat(sheet()).contains("state=\"frozen\"").contains("<autoFilter ref=\"A1:D3\"");
  }

  @Test
  void theNameOfTheSheetIsOneThatASheetMayHave() throws IOException {
    assertThat(parts().get("xl/workbook.xml")).contains("name=\"us-ccl 2017-01-15 2017-08-15 an\"");
  }

  @Test
  void theSameTableGivesTheSameBytes() throws IOException {
    assertThat(bytes()).isEqualTo(bytes());
    assertThat(parts().get("docProps/core.xml")).contains("2000-01-01T00:00:00Z");
  }
}
