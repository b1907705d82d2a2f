package dev.thresher.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLinesTest {
  private static String line(String... cells) {
    return CsvLines.line(List.of(cells));
  }

  @Test
  void commasQuotationMarksAndLineBreaksAreQuoted() {
    assertThat(line("a,b", "5\" pipe", "two\nlines", "plain"))
        .isEqualTo("\"a,b\",\"5\"\" pipe\",\"two\nlines\",plain\r\n");
  }

  @Test
  void aCellThatASpreadsheetWouldRunIsDisarmed() {
    assertThat(line("=1+1", "@sum", "+cmd", "-2+3", "\tx"))
        .isEqualTo("\"'=1+1\",\"'@sum\",\"'+cmd\",\"'-2+3\",\"'\tx\"\r\n");
  }

  @Test
  void aNegativeNumberStaysANumber() {
    assertThat(line("-40", "-0.5", "+3")).isEqualTo("-40,-0.5,+3\r\n");
  }
}
