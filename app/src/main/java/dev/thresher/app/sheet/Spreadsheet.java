package dev.thresher.app.sheet;

import dev.thresher.app.pipeline.UnusableInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Rows of the first sheet of a workbook (XLSX). */
final class Spreadsheet {
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

  private Spreadsheet() {}

  /** True if the bytes begin like a ZIP, which every workbook is. */
  static boolean is(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  static List<WrittenTable.Line> lines(String name, byte[] bytes) {
    try (ReadableWorkbook workbook =
            new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return rows.map(Spreadsheet::line).toList();
    } catch (IOException | UncheckedIOException | ExcelReaderException e) {
      throw new UnusableInputException(
          name + ": is no workbook that can be read: " + e.getMessage(),
          "save it as .xlsx or .csv",
          e);
    }
  }

  private static WrittenTable.Line line(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(Spreadsheet::words).orElse(""));
    }
    return new WrittenTable.Line(row.getRowNum(), cells);
  }

  private static String words(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> isDay(cell) ? day(cell) : cell.asNumber().toPlainString();
      case STRING, BOOLEAN, FORMULA, ERROR, EMPTY -> Optional.ofNullable(cell.getText()).orElse("");
    };
  }

  /** A number that is shown as a day, such as {@code yyyy-mm-dd} or {@code m/d/yy}. */
  private static boolean isDay(Cell cell) {
    return Optional.ofNullable(cell.getDataFormatString())
        .map(format -> format.toLowerCase(Locale.ROOT))
        .filter(format -> format.contains("y") && format.contains("m"))
        .isPresent();
  }

  private static String day(Cell cell) {
    return cell.asDate().toLocalDate().toString();
  }
}
