package dev.thresher.app.report.write;

import dev.thresher.app.report.Cell;
import dev.thresher.app.report.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * One table as a workbook of one sheet: the heading stays in sight and filters, numbers are real
 * numbers, texts are never formulas. The same table gives the same bytes.
 */
public final class Workbook {
  private static final String PROGRAM = "Thresher";
  private static final String VERSION = "1.0";
  private static final int LONGEST_NAME = 31;
  private static final int LONGEST_TEXT = 32_767;
  private static final int WIDEST = 60;
  private static final int NARROWEST = 9;
  private static final String TEXT_FORMAT = "@";
  private static final String SHARE_FORMAT = "0.00%";
  private static final String HEADING_FILL = "E7ECF2";

  private final Worksheet sheet;
  private final Table table;

  private Workbook(Worksheet sheet, Table table) {
    this.sheet = sheet;
    this.table = table;
  }

  /**
   * @param title the sheet's name, as far as names of sheets may go
   * @param out stays open
   */
  public static void write(String title, Table table, OutputStream out) throws IOException {
    try (Timeless timeless = new Timeless(out)) {
      var workbook = new org.dhatim.fastexcel.Workbook(timeless.target(), PROGRAM, VERSION);
      new Workbook(workbook.newWorksheet(sheetName(title)), table).fill();
      workbook.finish();
    }
  }

  /** Without the characters that a name of a sheet must not have. */
  private static String sheetName(String title) {
    String name = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
    int end = Math.min(name.length(), LONGEST_NAME);
    return name.isEmpty() ? "Sheet" : name.substring(0, end);
  }

  private void fill() {
    for (int column = 0; column < table.columns().size(); column++) {
      sheet.value(0, column, table.columns().get(column));
      sheet.style(0, column).bold().fillColor(HEADING_FILL).set();
      sheet.width(column, width(column));
    }
    for (int row = 0; row < table.rows().size(); row++) {
      List<Cell> cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        put(row + 1, column, cells.get(column));
      }
    }
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, table.rows().size(), table.columns().size() - 1);
  }

  private void put(int row, int column, Cell cell) {
    switch (cell) {
      case Cell.Text(String plain) -> putText(row, column, plain);
      case Cell.Count(long value) -> sheet.value(row, column, value);
      case Cell.Decimal(BigDecimal value) -> sheet.value(row, column, value);
      case Cell.Share share -> {
        sheet.value(row, column, share.ofOne());
        sheet.style(row, column).format(SHARE_FORMAT).set();
      }
      case Cell.Nothing() -> {}
    }
  }

  private void putText(int row, int column, String plain) {
    String allowed = withoutControls(plain);
    sheet.value(row, column, allowed.substring(0, Math.min(allowed.length(), LONGEST_TEXT)));
    if (isLikeFormula(plain)) {
      sheet.style(row, column).format(TEXT_FORMAT).set();
    }
  }

  private static boolean isLikeFormula(String plain) {
    return !plain.isEmpty() && "=+-@\t\r".indexOf(plain.charAt(0)) >= 0;
  }

  /** XML 1.0 has no place for most control characters. */
  private static String withoutControls(String plain) {
    return plain.codePoints().allMatch(Workbook::isAllowed)
        ? plain
        : plain
            .codePoints()
            .filter(Workbook::isAllowed)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isAllowed(int c) {
    boolean isCharacter = c >= ' ' && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff);
    return isCharacter || c == '\n' || c == '\t';
  }

  private int width(int column) {
    int longest =
        table.rows().stream()
            .mapToInt(row -> row.get(column).plain().length())
            .max()
            .orElse(NARROWEST);
    int heading = table.columns().get(column).length() + 4;
    return Math.clamp(Math.max(longest, heading), NARROWEST, WIDEST);
  }
}
