package dev.thresher.app.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thresher.app.pipeline.UnusableInputException;
import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import dev.thresher.app.report.write.Workbook;
import dev.thresher.track.gap.Capability;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapabilityTableTest {
  private static final String HEAD = "technology,product,property,subject,part,value,date,source\n";
  private static final String GOOD =
      "energy-storage,Sample cell,energy density,secondary cells,cell,320 Wh/kg,2021-05,illustrative\n";

  private static CapabilityTable csv(String rows) {
    return CapabilityTable.read("mine.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] workbook(String csv) throws IOException {
    List<List<Cell>> rows =
        csv.lines()
            .map(line -> Arrays.stream(line.split(",", -1)).map(Cell::text).toList())
            .toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<String> head = rows.getFirst().stream().map(Cell::plain).toList();
    Workbook.write("sheet", new Table(head, rows.subList(1, rows.size())), bytes);
    return bytes.toByteArray();
  }

  @Test
  void aRowBecomesACapability() {
    Capability capability = csv(GOOD).rows().getFirst();
    assertThat(capability.line()).isEqualTo(2);
    assertThat(capability.value().decimal()).isEqualTo("320");
    assertThat(capability.date()).isEqualTo(LocalDate.parse("2021-05-01"));
  }

  @Test
  void aWorkbookGivesTheSameRowsAsTheCsv() throws IOException {
    assertThat(CapabilityTable.read("mine.xlsx", workbook(HEAD + GOOD)).rows())
        .isEqualTo(csv(GOOD).rows());
  }

  @Test
  void anErrorNamesItsRowAndColumn() {
    assertThatThrownBy(() -> csv(GOOD + GOOD.replace("320 Wh/kg", "much")))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("mine.csv: row 3, column value: 'much'");
    assertThatThrownBy(() -> csv(GOOD.replace("2021-05", "soon")))
        .hasMessageContaining("row 2, column date: 'soon'");
    assertThatThrownBy(() -> csv(GOOD.replace("illustrative", "hearsay")))
        .hasMessageContaining("row 2, column source: 'hearsay'");
    assertThatThrownBy(() -> csv(GOOD.replace("secondary cells", "")))
        .hasMessageContaining("row 2, column subject: is empty");
  }

  @Test
  void anErrorInAWorkbookNamesItToo() throws IOException {
    byte[] bytes = workbook(HEAD + GOOD + GOOD.replace("320 Wh/kg", "much"));
    assertThatThrownBy(() -> CapabilityTable.read("mine.xlsx", bytes))
        .hasMessageContaining("mine.xlsx: row 3, column value: 'much'");
  }

  @Test
  void aTableWithoutAColumnIsRefused() {
    byte[] bytes = "technology,product\na,b\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> CapabilityTable.read("mine.csv", bytes))
        .hasMessageContaining("names no column 'property'");
  }

  @Test
  void everyRowOfTheSampleHasAValueAndASource() {
    assertThat(CapabilityTable.sample().rows()).hasSizeGreaterThanOrEqualTo(40);
  }
}
