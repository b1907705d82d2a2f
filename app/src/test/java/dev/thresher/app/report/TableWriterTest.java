package dev.thresher.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thresher.app.report.write.ReportWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableWriterTest {
  private static final Table TABLE =
      new Table(
          List.of("list", "parameters", "unread", "note"),
          List.of(
              List.of(Cell.text("示例清单"), Cell.count(12), new Cell.Share(1, 3), new Cell.Nothing()),
              List.of(
                  Cell.text("sample"), Cell.count(7), new Cell.Share(0, 9), Cell.text("a\nb"))));

  private static String written(Format format, int width) {
    var out = new ByteArrayOutputStream();
    try {
      ReportWriter.write(new TableReport("Lists", TABLE), format, width, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void textAlignsHanCharactersAsTwoColumnsAndNumbersToTheRight() {
    assertThat(written(Format.TEXT, 0))
        .isEqualTo(
            """
            list      parameters   unread  note
            示例清单          12  33.34 %
            sample             7   0.00 %  a b
            """);
  }

  @Test
  void textIsCutToTheTerminal() {
    assertThat(written(Format.TEXT, 12).lines()).allMatch(line -> TextWidth.of(line) <= 12);
  }

  @Test
  void jsonLinesHaveNullForWhatIsNotKnownAndStringsForShares() {
    assertThat(written(Format.JSONL, 0).lines().findFirst())
        .contains("{\"list\":\"示例清单\",\"parameters\":12,\"unread\":\"0.3334\",\"note\":null}");
  }

  @Test
  void jsonIsOneArray() {
    assertThat(written(Format.JSON, 0)).startsWith("[\n{").endsWith("}\n]\n");
    assertThat(TableWriter.jsonArray(List.of())).isEqualTo("[]\n");
  }

  @Test
  void csvHasAHeadingAndEmptyCellsForWhatIsNotKnown() {
    assertThat(written(Format.CSV, 0))
        .isEqualTo(
            "list,parameters,unread,note\r\n示例清单,12,33.34 %,\r\nsample,7,0.00 %,\"a\nb\"\r\n");
  }
}
